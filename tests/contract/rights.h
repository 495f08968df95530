// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage.h"

namespace Tagwright {

/*! Lets roles and bindings decide, and gives the stage's projects what a cluster puts into them. */
void haveRoles(Stage &stage);
void haveRights(Stage &stage); //!< and an image API whose streams are limited
void haveRightsAsAdmin(Stage &stage); //!< "admin" is so by the binding "lab-admin", as in the recordings
void haveRightsAsViewer(Stage &stage); //!< who has none at first

/*! A binding of one user to a cluster role, for the whole cluster. */
void bindEverywhere(Stage &stage, const QString &name, const QString &role, const QString &user);

/*! The request is sent with a token of this service account, which is made when it is missing. */
void actAs(Stage &stage, const QString &project, const QString &account);

QJsonObject serviceAccount(Stage &stage, const QString &project, const QString &name); //!< made when it is missing

/*! Plants the object that the request sends as it was before, and makes the request one that knows its version. */
void plantSent(Stage &stage, const QString &storeName, const QJsonObject &before);

} // namespace Tagwright
