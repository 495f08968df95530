// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright::Practice {

struct FetchAnswer;

/*! What an answer that is no success says, as docker/distribution's client reads it (client/errors.go). */
struct RegistryRefusal {
    QStringList codes; //!< "MANIFEST_UNKNOWN"
    QString words; //!< bounded
};

[[nodiscard]] RegistryRefusal refusalOf(const FetchAnswer &answer);

/*! One way to sign in that a registry offers. */
struct UpstreamChallenge {
    QByteArray scheme; //!< lower case
    QHash<QByteArray, QByteArray> parameters; //!< names in lower case
};

/*! Of a WWW-Authenticate header, or of several joined by commas. */
[[nodiscard]] QList<UpstreamChallenge> challengesIn(const QByteArray &header);

} // namespace Tagwright::Practice
