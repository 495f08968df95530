// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QString>

namespace Tagwright {

/*! What an image in a file is called when the file is browsed as if it were a registry. */
struct ImageName {
    QString repository; //!< always valid; a guess where the file does not say
    QString tag; //!< valid, or empty when the file does not say

    friend bool operator==(const ImageName &, const ImageName &) = default;
};

inline constexpr auto ReferenceNameKey = "org.opencontainers.image.ref.name"; //!< annotation of a named descriptor

/*! "/tmp/My App-1.2.tar.gz" is "my-app-1.2"; "image" when nothing usable is left. */
[[nodiscard]] QString repositoryOfFile(const QString &path);

/*! "quay.io/fedora/httpd:42" as `docker save` and skopeo write it, or a tag alone, for the repository otherwise. */
[[nodiscard]] ImageName imageNameOf(const QString &written, const QString &otherwise);

/*! From the annotations of a descriptor in an index.json: containerd's full name, else the reference name. */
[[nodiscard]] ImageName imageNameOf(const Descriptor &descriptor, const QString &otherwise);

} // namespace Tagwright
