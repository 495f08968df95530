// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/objectchange.h"

/*! A change of a Secret as the journal may keep it, and back. Pure. See values/confidential.h. */
namespace Tagwright::Confidential {

/*!
    What masks are made with. Nobody keeps it: whoever has a mask can try no values, however weak they are, and what is
    compared is the values themselves.
*/
struct MaskKey {
    QString name; //!< stands in the masks
    Secret secret;
};
[[nodiscard]] MaskKey newMaskKey();

/*! Masks in place of the values, which are added to kept: each as a credential whose path is its mask. Equal values
   have equal masks. Other changes are what they were. */
[[nodiscard]] ObjectChange masked(const ObjectChange &change, const MaskKey &key, Secrets &kept);

/*! The values in place of those masks that kept has; the others stay. */
[[nodiscard]] ObjectChange unmasked(ObjectChange change, const Secrets &kept);

/*! Some of its values are not known: it can neither be compared nor made. */
[[nodiscard]] bool hasMasks(const ObjectChange &change);

/*! Two states for people, who see which of their values differ, and none of them. */
void showBoth(QJsonObject &one, QJsonObject &other);

} // namespace Tagwright::Confidential
