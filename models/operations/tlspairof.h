// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/tlspair.h"

#include <QByteArrayView>

namespace Tagwright {

/*! What a chain of certificates and a private key, both in PEM, say of each other. */
[[nodiscard]] TlsPair tlsPairOf(QByteArrayView chainPem, QByteArrayView keyPem);

/*! Whether a private key for SSH can be used as it is: Matches, NoKey or LockedKey. */
[[nodiscard]] KeyMatch sshKeyIn(QByteArrayView pem);

} // namespace Tagwright
