// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/streamdeletion.h"

#include "values/streamchanges.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

bool StreamDeletion::isProtected() const
{
    return std::any_of(tags.cbegin(), tags.cend(), [](const Tag &tag) { return !tag.protectedBy.isEmpty(); });
}

QStringList StreamDeletion::deletable() const
{
    QStringList names;
    for (const Tag &tag : tags) {
        if (tag.protectedBy.isEmpty())
            names += tag.name;
    }
    return names;
}

StreamDeletion streamDeletionOf(
    const ImageStream &stream, const QStringList &tags, const QList<const ImageStream *> &others)
{
    const QSet<QString> going(tags.cbegin(), tags.cend());
    QHash<QString, const StreamTag *> known;
    QHash<QString, QStringList> names; // by digest, of what stays
    for (const StreamTag &tag : stream.tags) {
        known.insert(tag.name, &tag);
        if (!going.contains(tag.name))
            names[tag.digest()] += tag.name;
    }
    for (const ImageStream *other : others) {
        for (const StreamTag &tag : other->tags)
            names[tag.digest()] += other->name + u':' + tag.name;
    }
    names.remove({});

    StreamDeletion deletion;
    for (const QString &name : tags) {
        const StreamTag *tag = known.value(name);
        if (!tag) {
            deletion.missing += name;
            continue;
        }
        deletion.tags += StreamDeletion::Tag{.name = name,
            .digest = tag->digest(),
            .source = tag->spec && tag->spec->from ? tag->spec->from->name : QString(),
            .history = tag->events.size(),
            .siblings = names.value(tag->digest()),
            .protectedBy = {}};
    }
    deletion.aliases = aliasesOf(stream, tags);
    return deletion;
}

} // namespace Tagwright
