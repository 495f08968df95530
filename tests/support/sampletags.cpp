// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sampletags.h"

#include "values/versionkey.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

QList<ListedTag> listed(const QStringList &names)
{
    QList<ListedTag> tags;
    for (const QString &name : names)
        tags.append({.name = name, .sortKey = versionKey(name)});
    return tags;
}

Digest sampleDigest(int number)
{
    // The number comes first, so that digests sort as their numbers do.
    return Digest::parse(u"sha256:"_s + u"%1"_s.arg(number, 8, 16, QChar(u'0')) + QString(56, u'c')).value_or(Digest());
}

TagDetails sampleDetails(int digest, qint64 size)
{
    return {.digest = sampleDigest(digest),
        .kind = ContentKind::Image,
        .platforms = {{.os = u"linux"_s, .architecture = u"amd64"_s}},
        .platformSizes = {size},
        .size = size};
}

} // namespace Tagwright
