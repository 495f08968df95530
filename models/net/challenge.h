// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

namespace Tagwright {

/*! One way to sign in, as a WWW-Authenticate header offers it (RFC 9110, 11.6.1). */
struct Challenge {
    QByteArray scheme; //!< lower-case
    QList<QPair<QByteArray, QByteArray>> parameters; //!< names lower-case, each once

    bool has(QByteArrayView name) const;
    QString parameter(QByteArrayView name) const; //!< empty when absent
    QStringList scopes() const; //!< the blank-separated words of "scope"
    bool isBearer() const { return scheme == "bearer"; }
    bool isBasic() const { return scheme == "basic"; }

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

/*! Every challenge of one or several header values joined by commas; what cannot be read is skipped. */
[[nodiscard]] QList<Challenge> parseChallenges(const QByteArray &value);

/*!
    The challenge to answer: Bearer with a realm, else Basic, else Bearer without a realm (the one known from before is
    meant). Unauthorized when there is none that we can answer.
*/
[[nodiscard]] Result<Challenge> chooseChallenge(const QList<Challenge> &challenges);

} // namespace Tagwright
