// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Tagwright {

/*! What a token service is asked for (distribution, "Token Authentication Specification"). */
struct TokenRequest {
    QUrl realm;
    QString service; //!< empty when the challenge had none
    QStringList scopes; //!< the one demanded last first: some services grant only the first

    /*! One "scope" for each, every value percent-encoded; a query that the realm already has stays in front. */
    QUrl url(const QString &account) const;
    /*! The body of a POST that gives a refresh token for an access token (RFC 6749, 6; scopes in one parameter). */
    QByteArray form(const Secret &refreshToken) const;

    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;
};

struct AccessToken {
    Secret value;
    std::chrono::seconds lifetime{0}; //!< from now on
    Secret refreshToken; //!< to be used from now on in place of the one that was sent; mostly empty
};

/*! True for what can be shown in a header without ending it. */
[[nodiscard]] bool isBearerToken(QByteArrayView token);

/*! Reads a token service's answer. now decides what is left of a token that was issued earlier. */
[[nodiscard]] Result<AccessToken> parseAccessToken(const QByteArray &body, const QDateTime &now);

/*!
    What a token is good for with a repository: "pull", "push" (distribution, "Token Authentication Implementation").
    None when it does not say: tokens need not be readable. What it says is not verified, which is up to the registry.
*/
[[nodiscard]] std::optional<QStringList> actionsIn(QByteArrayView token, const QString &repository);

/*!
    Where a challenge's realm is, resolved against the address that was challenged.

    A registry can name any address. Refused as ForeignOrigin: anything but http and https, http when the registry was
    reached by https, and hosts of this computer or of a private network when the registry is not there itself.
*/
[[nodiscard]] Result<QUrl> tokenRealm(const QUrl &challenged, const QString &realm);

/*!
    True when a password for the registry may go to its realm unasked: the same host, a domain that the registry's host
    is part of (whose owner rules the registry's name as well), and Docker Hub's token service.
*/
[[nodiscard]] bool mayReceivePassword(const QUrl &registry, const QUrl &realm);

} // namespace Tagwright
