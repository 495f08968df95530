// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/httpfetch.h"
#include "sandbox/openshift/registryrefusal.h"
#include "sandbox/openshift/upstreams.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Tagwright::Practice {

/*!
    What one import asks one registry, as openshift/library-go's registryclient does it: the registry is found first,
    with what it wants for a sign-in, and then asked. Everything together has an end in time and in bytes.
*/
class RegistryVisit {
public:
    struct Limits {
        std::chrono::milliseconds answer{15'000}; //!< as the client's ping
        std::chrono::milliseconds visit{60'000}; //!< as an API server's --request-timeout
    };

    RegistryVisit(HttpFetch &fetch, const Limits &limits, const PullSpec &spec, const UpstreamManners &manners);

    [[nodiscard]] std::optional<UpstreamProblem> find();

    QUrl urlOf(const QString &what) const; //!< of "manifests/1.0" in the repository
    /*! A success; notFound is the error code that says that it is not there. */
    UpstreamAnswer<FetchAnswer> get(const QUrl &url, const QByteArray &accept, qint64 most, QLatin1StringView notFound);

private:
    FetchAnswer ping(const QString &scheme);
    FetchAnswer follow(const QUrl &url, const QByteArray &accept, const QByteArray &authorization, qint64 most);
    UpstreamAnswer<QByteArray> authorizationFor(const QUrl &url);
    UpstreamAnswer<QByteArray> tokenFrom(const UpstreamChallenge &challenge);
    std::optional<UpstreamLogin> loginOf(const QUrl &url) const;

    HttpFetch &m_fetch;
    const Limits m_limits;
    const PullSpec &m_spec;
    const UpstreamManners &m_manners;
    const QDeadlineTimer m_end;
    qint64 m_left; // bytes
    QUrl m_base; // without a path
    QList<UpstreamChallenge> m_challenges;
    QByteArray m_token;
};

} // namespace Tagwright::Practice
