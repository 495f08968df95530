// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/objectchange.h"

/*! A change of a Secret as the journal may keep it, and back. Pure. See values/confidential.h. */
namespace Tagwright::Confidential {

/*! Masks in place of the values, which are added to kept: each as a credential whose path is its mask. Other changes
   are what they were. */
[[nodiscard]] ObjectChange masked(const ObjectChange &change, const QString &salt, Secrets &kept);

/*! The values in place of those masks that kept has; the others stay. */
[[nodiscard]] ObjectChange unmasked(ObjectChange change, const Secrets &kept);

/*! The secret as it is now, with the masks of state in place of those values that are the same. */
[[nodiscard]] QJsonObject maskedAs(const QJsonObject &state, const QJsonObject &now);

/*! Two states for people, who see which of their values differ, and none of them. */
void showBoth(QJsonObject &one, QJsonObject &other);

} // namespace Tagwright::Confidential
