// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Tagwright {

/*!
    What a tag's form promises, by the conventions of the OpenShift image stream guide: revision "v2.0.1", architecture
    "v2.0-x86_64", base image "v1.2-centos7", "latest" (newest, may be unstable), "stable" (latest stable).
    A tag can follow several at once: "2.4.67-alpine" is a revision on the base alpine.
*/
struct TagConvention {
    enum class Kind { Revision, Prerelease, Architecture, Base, Latest, Stable, Date, Commit };

    Kind kind = Kind::Revision;
    QString detail; //!< the architecture, base or commit that was recognised, as written; empty otherwise

    friend bool operator==(const TagConvention &, const TagConvention &) = default;
};

/*! In reading order; empty when the tag follows none. */
[[nodiscard]] QList<TagConvention> recogniseConventions(QStringView tag);

} // namespace Tagwright
