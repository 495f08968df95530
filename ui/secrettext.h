// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/deletiontext.h"
#include "values/clustersecret.h"
#include "values/objectlabels.h"
#include "values/secretfaults.h"
#include "values/tlspair.h"

#include <QDateTime>

/*! The sentences about secrets of clusters. */
namespace Tagwright {

/*! What has to be mended before a server takes it; type is that of the secret. */
[[nodiscard]] QString describe(const SecretFault &fault, const QString &type);

[[nodiscard]] QString describe(const LabelFault &fault);

/*! What secrets of this kind are for. */
[[nodiscard]] QString secretPurpose(SecretKind kind);

/*! Why what it holds cannot be edited; empty when it can be. */
[[nodiscard]] QString whyNotEdited(const ClusterSecret &secret);

/*! Each certificate with what a person wants to know of it, and whether the key is the first one's. */
[[nodiscard]] QList<ImpactLine> certificateLines(const TlsPair &pair, const QDateTime &now);

/*! About a private key that stands alone. */
[[nodiscard]] ImpactLine privateKeyLine(KeyMatch key);

} // namespace Tagwright
