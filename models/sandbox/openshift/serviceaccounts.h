// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/objectstore.h"

namespace Tagwright::Practice {

class OAuthServer;

/*! As whom a service account acts. */
[[nodiscard]] ApiUser serviceAccountUser(const QJsonObject &account);

/*! A new token of the account, already known to the server; it looks like a JWT. */
[[nodiscard]] QByteArray issueAccountToken(OAuthServer &oauth, const QJsonObject &account);

/*! Gives the account its secret for pulling from the integrated registry, unless it has one. The account as stored. */
QJsonObject furnishAccount(ObjectStore &objects, const QJsonObject &account);

/*!
    What controllers put into a new project: the accounts builder, default and deployer with their secrets, and the role
    bindings. requester becomes the administrator unless it is empty.
*/
void furnishProject(ObjectStore &objects, const QString &project, const QString &requester);

/*! Fills a service-account-token secret, or removes it when there is no such account. */
void fillAccountToken(ObjectStore &objects, OAuthServer &oauth, const QJsonObject &secret);

} // namespace Tagwright::Practice
