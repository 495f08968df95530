// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/pullspec.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Tagwright::Practice {

/*! A manifest as a registry gave it, and what hangs on it. */
struct UpstreamImage {
    QString digest;
    QByteArray mediaType;
    QByteArray manifest;
    QByteArray config; //!< empty for an index
    QList<UpstreamImage> children; //!< of an index, in its order, as far as they were asked for and are there
};

/*! Why a registry did not give something. */
struct UpstreamProblem {
    enum class Kind { NotFound, Unauthorized, Failed };

    Kind kind = Kind::Failed;
    QString detail; //!< of Failed and Unauthorized, as the Go client words it
};

template <typename T>
using UpstreamAnswer = std::variant<T, UpstreamProblem>;

/*! User and password for a registry, from a pull secret. */
struct UpstreamLogin {
    QString registry; //!< "registry.example.com", perhaps with port and path
    QString user;
    QString password;
};

/*!
    The login that an import uses for "registry.example.com/team/app", as the cluster's keyring chooses: of those about
   it the one whose registry is the last in the alphabet, and of several the one that the secrets name first.
*/
[[nodiscard]] std::optional<UpstreamLogin> loginFor(const QList<UpstreamLogin> &logins, const QString &target);

/*! How a registry is spoken to. */
struct UpstreamManners {
    bool insecure = false; //!< plain HTTP and unknown authorities will do
    QList<UpstreamLogin> logins; //!< of the namespace
    bool wantsAllChildren = true; //!< of an index; otherwise the one for os and architecture will do
    QString os = {}; //!< empty for what the cluster runs on
    QString architecture = {};
};

/*! The registries that images are imported from. Called on several threads. */
class Upstreams {
public:
    virtual ~Upstreams() = default;

    virtual UpstreamAnswer<UpstreamImage> image(const PullSpec &spec, const UpstreamManners &manners) = 0;
    virtual UpstreamAnswer<QStringList> tags(const PullSpec &spec, const UpstreamManners &manners) = 0;
};

} // namespace Tagwright::Practice
