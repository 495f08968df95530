// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QJsonObject>
#include <QStringList>

/*! Which secrets a service account has, and for what; as `oc secrets link` and `oc secrets unlink` see it. Pure. */
namespace Tagwright {

/*! For what a service account has a secret. */
struct SecretUse {
    bool pull = false; //!< its pods get images with it: "imagePullSecrets"
    bool mount = false; //!< its pods may mount it, and its builds push with it: "secrets"

    bool isNone() const { return !pull && !mount; }

    friend bool operator==(const SecretUse &, const SecretUse &) = default;
};

[[nodiscard]] ObjectAddress serviceAccountAddress(
    const QString &connectionId, const QString &host, const QString &project, const QString &name);

[[nodiscard]] SecretUse useOf(const QJsonObject &account, const QString &secret);

/*!
    Gives the account the secret for that use and no other; account is as the server has it. oc writes the whole account
    again, so do we: of a strategic merge patch the server replaces one of the lists and merges the other. A secret that
    the same set makes or changes comes first.
*/
[[nodiscard]] ObjectChange secretLink(
    const ObjectAddress &place, const QJsonObject &account, const QString &secret, const SecretUse &use);

/*! The lines of oc that do the same; empty when the change is about something else of the account. */
[[nodiscard]] QStringList secretLinkCommands(const ObjectChange &change);

} // namespace Tagwright
