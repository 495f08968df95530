// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagelookup.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

struct LookupRow {
    LookupState state;
    bool isForbidden = false; //!< to change it

    friend bool operator==(const LookupRow &, const LookupRow &) = default;
};

/*! Which image streams of a project may be called by their plain names, and which workloads resolve their images. */
class LookupTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Name, Local, Note };
    static constexpr int ColumnCount = Note + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<LookupRow> &rows);
    /*! Also what a controller made, as the pods of a deployment: it is hidden at first. */
    void setOwnedShown(bool shown);

    const LookupRow &at(int row) const { return m_shown.at(row); }
    int hiddenCount() const { return int(m_rows.size() - m_shown.size()); }

    static QString effect(LookupKind::Effect effect); //!< a sentence: what a change means
    static QString refusal(const LookupRow &row); //!< why it cannot be changed; empty when it can be

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();
    static QString text(const LookupRow &row, int column);

    QList<LookupRow> m_rows;
    QList<LookupRow> m_shown;
    bool m_isOwnedShown = false;
};

} // namespace Tagwright
