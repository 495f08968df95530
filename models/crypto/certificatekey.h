// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/tlspair.h"

#include <QByteArrayView>

namespace Tagwright {

/*! Whether the private key is that of the first certificate, both in PEM (RFC 7468). Nothing asks for a passphrase. */
[[nodiscard]] KeyMatch keyMatch(QByteArrayView certificatePem, QByteArrayView keyPem);

/*! Whether there is a private key in it that can be read without a passphrase: PEM, or OpenSSH's own form. */
[[nodiscard]] KeyMatch privateKeyIn(QByteArrayView pem);

} // namespace Tagwright
