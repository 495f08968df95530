// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

namespace Tagwright {

/*! A tag of a stream names another image than before. */
struct TagMove {
    QString tag;
    QString from; //!< digest; empty for a tag that named none
    QString to; //!< digest; empty for a tag that is gone or names none

    friend bool operator==(const TagMove &, const TagMove &) = default;
};

/*! The tags that name another image in after than in before, in the order of their names. */
[[nodiscard]] QList<TagMove> movedTags(const ImageStream &before, const ImageStream &after);

/*!
    What people call an image of the stream that tag names or has named: the most complete version among the other tags
    that name it, another such tag, else its digest, abbreviated. Empty for an empty digest.
*/
[[nodiscard]] QString imageName(const ImageStream &stream, const QString &tag, const QString &digest);

} // namespace Tagwright
