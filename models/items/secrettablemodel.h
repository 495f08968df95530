// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/ownedrowsmodel.h"
#include "values/clustersecret.h"
#include "values/secretuser.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Tagwright {

/*! The secrets of a project, by name, without what they hold, and who uses them. */
class SecretTableModel : public OwnedRowsModel<ClusterSecret> {
    Q_OBJECT

public:
    enum Column { Name, Type, Keys, Age, UsedBy };
    static constexpr int ColumnCount = UsedBy + 1;

    using Clock = QDateTime (*)();

    explicit SecretTableModel(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    /*! How far it is known who uses the secrets. */
    enum class UsersKnown { No, Partly, All };

    void setSecrets(const QList<ClusterSecret> &secrets);
    void setUsers(const QList<SecretUser> &users, UsersKnown known);

    const ClusterSecret *find(const QString &name) const; //!< hidden ones, too; null when there is none
    int row(const QString &name) const; //!< -1 when there is none, or it is hidden
    QStringList names() const; //!< of all, hidden ones, too
    QList<SecretUser> users(const QString &name) const { return m_users.value(name); }
    UsersKnown usersKnown() const { return m_usersKnown; }

    static QString typeText(const QString &type); //!< "Pull secret"; a type of somebody else's as it is
    static QString userText(const SecretUser &user); //!< "Deployment web: in its environment"

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool isOwned(const ClusterSecret &secret) const override; //!< as the pull secret of each service account
    QString key(const ClusterSecret &secret) const override;

private:
    QString text(const ClusterSecret &secret, int column) const;
    QString tip(const ClusterSecret &secret, int column) const;
    QString usedBy(const ClusterSecret &secret) const;
    QVariant sortValue(const ClusterSecret &secret, int column) const;

    Clock m_clock;
    QHash<QString, QList<SecretUser>> m_users; // by secret
    UsersKnown m_usersKnown = UsersKnown::No;
};

} // namespace Tagwright
