// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! A registry that another tool knows, and what taking it over would mean. Holds no secret. */
struct ImportRow {
    enum class SignIn { None, Password, IdentityToken, RegistryToken, Helper };
    enum class Plan {
        NewConnection,
        NewSignIn, //!< for a connection that has none for this path
        AnotherSignIn, //!< in place of the one that the connection has
        AskHelper, //!< its credential helper has to be asked first
        Nothing, //!< the connection is there, and there is no credential to add
    };

    QString host;
    QString path; //!< the repositories that the credential is for; empty for the whole registry
    SignIn signIn = SignIn::None;
    QString userName; //!< of Password
    QString helper; //!< of Helper
    QString source;
    Plan plan = Plan::NewConnection;
    QString connection; //!< name of the one that is there
    bool blocked = false;
    bool insecure = false;
    bool ticked = false;

    bool canBeTicked() const { return plan != Plan::AskHelper && plan != Plan::Nothing; }
};

/*! What was found, one registry in each row, to be ticked. */
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Registry, SignIn, Source, Plan };
    static constexpr int ColumnCount = Plan + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<ImportRow> &rows);
    void setRow(int row, const ImportRow &changed);
    const ImportRow &row(int row) const { return m_rows.at(row); }
    QList<int> tickedRows() const;
    bool anyInsecure() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ImportRow &row, int column) const;
    static QString signIn(const ImportRow &row);
    static QString plan(const ImportRow &row);

    QList<ImportRow> m_rows;
};

} // namespace Tagwright
