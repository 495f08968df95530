// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*!
    What a key of a pull secret is about, as a cluster reads it (Kubernetes, credentialprovider/keyring.go): the scheme
    does not count, nor does "/v1/" or "/v2/"; the labels of the host may hold * and ?.
*/
struct PullKey {
    enum class Scheme { None, Http, Https };

    QString host; //!< with the port when there is one; every name of Docker Hub as docker.io; empty when it is none
    QString path; //!< of repositories, without slashes at its ends
    Scheme scheme = Scheme::None;
    bool hasVersion = false; //!< "/v1/" or "/v2/"

    friend bool operator==(const PullKey &, const PullKey &) = default;
};

[[nodiscard]] PullKey parsePullKey(const QString &key);

/*! How much of image, "host/repository", the key covers; -1 when it is about another one. */
[[nodiscard]] qsizetype pullKeyCover(const PullKey &key, const QString &image);

/*! Whether the key is about this host, "quay.io" or "localhost:5000", or a part of it. */
[[nodiscard]] bool isAboutHost(const PullKey &key, const QString &host);

} // namespace Tagwright
