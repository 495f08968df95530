// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/ownedrowsmodel.h"
#include "values/imagelookup.h"

#include <QList>

namespace Tagwright {

struct LookupRow {
    LookupState state;
    bool isForbidden = false; //!< to change it

    friend bool operator==(const LookupRow &, const LookupRow &) = default;
};

/*! Which image streams of a project may be called by their plain names, and which workloads resolve their images. */
class LookupTableModel : public OwnedRowsModel<LookupRow> {
    Q_OBJECT

public:
    enum Column { Kind, Name, Local, Note };
    static constexpr int ColumnCount = Note + 1;

    using OwnedRowsModel::OwnedRowsModel;

    void setRows(const QList<LookupRow> &rows) { setAll(rows); }

    static QString effect(LookupKind::Effect effect); //!< a sentence: what a change means
    static QString refusal(const LookupRow &row); //!< why it cannot be changed; empty when it can be

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isOwned(const LookupRow &row) const override; //!< as the pods of a deployment
    QString key(const LookupRow &row) const override;

private:
    static QString text(const LookupRow &row, int column);
};

} // namespace Tagwright
