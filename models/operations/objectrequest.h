// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace Tagwright {

struct ObjectChange;

/*! A request as people may read it before it is sent. */
struct ObjectRequest {
    QString method;
    QString path;
    QJsonObject body;
};

/*!
    What is sent for a change, as `oc` sends it. The versions and identities that guard it are read, and added, when it
    is made. Empty for a stream that imports make. The values of a secret are not shown.
*/
[[nodiscard]] ObjectRequest requestFor(const ObjectChange &whole);

} // namespace Tagwright
