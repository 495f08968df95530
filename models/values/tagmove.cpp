// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagmove.h"

#include "values/digest.h"
#include "values/tagversion.h"

#include <algorithm>
#include <tuple>

namespace Tagwright {

namespace {

// A complete version without a suffix says most; of two equal ones the shorter name.
auto merit(const QString &name)
{
    const auto version = parseTagVersion(name);
    return std::tuple(version ? version->written : 0, version && version->suffix.isEmpty(), -name.size());
}

bool hasNamed(const StreamTag &tag, const QString &digest)
{
    return std::any_of(
        tag.events.cbegin(), tag.events.cend(), [&digest](const TagEvent &event) { return event.image == digest; });
}

} // namespace

QList<TagMove> movedTags(const ImageStream &before, const ImageStream &after)
{
    QList<TagMove> moves;
    for (const StreamTag &tag : after.tags) {
        const StreamTag *old = before.tag(tag.name);
        const QString from = old ? old->digest() : QString();
        if (from != tag.digest())
            moves += {tag.name, from, tag.digest()};
    }
    for (const StreamTag &tag : before.tags) {
        if (!after.tag(tag.name) && !tag.digest().isEmpty())
            moves += {tag.name, tag.digest(), {}};
    }
    std::sort(moves.begin(), moves.end(), [](const TagMove &a, const TagMove &b) { return a.tag < b.tag; });
    return moves;
}

QString imageName(const ImageStream &stream, const QString &tag, const QString &digest)
{
    if (digest.isEmpty())
        return {};
    QString best;
    bool bestNamesItNow = false;
    for (const StreamTag &other : stream.tags) {
        if (other.name == tag || !hasNamed(other, digest))
            continue;
        const bool namesItNow = other.digest() == digest;
        if (best.isEmpty() || std::tuple(namesItNow, merit(other.name)) > std::tuple(bestNamesItNow, merit(best))) {
            best = other.name;
            bestNamesItNow = namesItNow;
        }
    }
    if (!best.isEmpty())
        return best;
    const auto parsed = Digest::parse(digest);
    return parsed ? parsed->abbreviated() : digest.left(19);
}

} // namespace Tagwright
