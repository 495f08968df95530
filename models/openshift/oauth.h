// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "net/httpanswer.h"
#include "values/cluster.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/*! How a cluster's OAuth server is asked, and what it answers (RFC 6749, RFC 7636; OpenShift). Pure but for chance. */
namespace Tagwright::OAuth {

inline constexpr auto PasswordClient = "openshift-challenging-client";
inline constexpr auto BrowserClient = "openshift-cli-client";

/*! A secret of ours, and what is shown of it beforehand (RFC 7636). */
struct Proof {
    QByteArray verifier;
    QByteArray challenge;
};

[[nodiscard]] Proof newProof();
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier); //!< S256
[[nodiscard]] QByteArray randomWord(int bytes); //!< unguessable, in the alphabet of base64url

/*! Of the password sign-in: the page that the server sends us to and that is never asked for. */
[[nodiscard]] QUrl implicitPage(const OAuthServer &server);

struct Question {
    QByteArray client;
    QUrl redirect; //!< empty for the one that is registered
    QByteArray challenge; //!< empty for the implicit flow, which gives the token itself
    QByteArray state;
};
[[nodiscard]] QUrl authorizeUrl(const OAuthServer &server, const Question &question);
[[nodiscard]] QByteArray tokenForm(const QByteArray &code, const QUrl &redirect, const Proof &proof);

/*! What a redirect of the server holds; query and fragment are read alike. */
struct Granted {
    QString code;
    Secret token; //!< of the implicit flow
    std::chrono::seconds lifetime{0}; //!< 0 when it is not told
    QString state;
    std::optional<Error> refusal;

    bool isEmpty() const { return code.isEmpty() && token.isEmpty() && !refusal; }
};
[[nodiscard]] Granted grantedBy(const QUrl &location);

/*! What a 401 without a challenge for a password means: its Warning says. */
[[nodiscard]] Error refusalOf(const HttpAnswer &answer);
/*! What the token endpoint answers to a code that it does not take. */
[[nodiscard]] Error tokenRefusal(const HttpAnswer &answer, const Error &otherwise);

/*! The name of the object that stands for a token; empty for a token that has none. */
[[nodiscard]] QString tokenObjectName(QByteArrayView token);

} // namespace Tagwright::OAuth
