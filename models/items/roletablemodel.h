// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/rolebinding.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! One subject of one binding. */
struct RoleRow {
    RoleBinding binding;
    RoleSubject subject;
    ImageAccess access;
    bool isKnown = true; //!< what the role allows

    friend bool operator==(const RoleRow &, const RoleRow &) = default;
};

/*! Who may do what with the images of a project, and by which role and binding. */
class RoleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Who, Kind, May, Role, Binding };
    static constexpr int ColumnCount = Binding + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RoleRow> &rows);
    /*! Also the cluster's own parts, and roles that have nothing to do with images: they are hidden at first. */
    void setAllShown(bool shown);

    const RoleRow &at(int row) const { return m_shown.at(row); }
    int hiddenCount() const { return int(m_rows.size() - m_shown.size()); }

    static QString kind(RoleSubject::Kind kind); //!< "service account"
    static QString name(const RoleSubject &subject); //!< as people know it: what is special said in words
    static QString allowed(const RoleRow &row); //!< "list, pull"
    static QString meaning(const QString &role); //!< a sentence: what a role that can be granted allows; else empty

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();
    static QString text(const RoleRow &row, int column);
    static QString tip(const RoleRow &row, int column);

    QList<RoleRow> m_rows;
    QList<RoleRow> m_shown;
    bool m_isAllShown = false;
};

} // namespace Tagwright
