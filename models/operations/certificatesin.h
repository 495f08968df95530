// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/certificate.h"

#include <QList>

namespace Tagwright {

/*! The certificates that a text holds in PEM (RFC 7468), and nothing else of it; empty when there is none. */
[[nodiscard]] QList<Certificate> certificatesIn(const QByteArray &pem);

} // namespace Tagwright
