// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Tagwright {

enum class RegistryProduct {
    Unknown,
    Distribution,
    DockerHub,
    Ghcr,
    Quay,
    Harbor,
    GitLab,
    Ecr,
    EcrPublic,
    Acr,
    GoogleArtifactRegistry,
    GoogleContainerRegistry,
    Artifactory,
    Nexus,
    Zot,
    OpenShift,
};

/*! What a registry lets be seen of itself. Whatever was not seen stays empty. */
struct ProductTraits {
    QUrl url; //!< of the connection
    QUrl realm; //!< of its Bearer challenge, resolved
    QString service; //!< of the same
    QString basicRealm; //!< of its Basic challenge
    QList<QPair<QByteArray, QByteArray>> headers; //!< of its answers to the ping
    QByteArray pingBody; //!< empty when it did not let us in
    QString pageRefusal; //!< the error code with which it refused a page of too many repositories
    QStringList extensions; //!< that it names itself (OCI distribution extensions, "_oci/ext/discover")
};

/*! A product by name, and what gave it away. */
struct RecognisedProduct {
    enum class Clue { None, Host, Realm, Service, Header, Path, PageRefusal, Extension };

    RegistryProduct product = RegistryProduct::Unknown;
    Clue clue = Clue::None;
    QString seen; //!< the very text that told it; from the server, never a secret

    friend bool operator==(const RecognisedProduct &, const RecognisedProduct &) = default;
};

/*! Unknown unless something was seen that only one product shows: a wrong name would promise wrong abilities. */
[[nodiscard]] RecognisedProduct recogniseProduct(const ProductTraits &traits);

} // namespace Tagwright
