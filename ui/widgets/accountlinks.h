// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/secretlink.h"

#include <QJsonArray>
#include <QTableWidget>

namespace Tagwright {

/*! The service accounts of a project, with ticks for what each of them has a secret for. */
class AccountLinks : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Account, Pull, Mount, ColumnCount };

    explicit AccountLinks(QWidget *parent = nullptr);

    /*! As they are now; the ticks are those of the secret, and none for a name that no secret has. */
    void setAccounts(const QJsonArray &accounts, const QString &secret);
    void setUse(const QString &account, const SecretUse &use); //!< nothing when there is no such account

    /*! What makes the accounts so; place is in their project. */
    QList<ObjectChange> changes(const ObjectAddress &place, const QString &secret) const;

Q_SIGNALS:
    void changed(); //!< by the user

private:
    int rowOf(const QString &account) const;
    SecretUse useAt(int row) const;
    void tick(int row, const SecretUse &use);

    QJsonArray m_accounts; // a row for each
};

} // namespace Tagwright
