// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/imagestream.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto ImportSuccess = "ImportSuccess"_L1;

// In the same stream a source is written "tag" or "stream:tag"; empty when it is of another stream.
QString tagWithin(const ImageStream &stream, const TagSource &source)
{
    if (source.kind != "ImageStreamTag"_L1)
        return {};
    if (!source.nameSpace.isEmpty() && source.nameSpace != stream.nameSpace)
        return {};
    const qsizetype colon = source.name.indexOf(u':');
    if (colon < 0)
        return source.name;
    return source.name.left(colon) == stream.name ? source.name.sliced(colon + 1) : QString();
}

} // namespace

bool StreamTag::isPending() const
{
    if (!spec || !spec->from)
        return false;
    qint64 observed = events.isEmpty() ? 0 : events.constFirst().generation;
    for (const TagCondition &condition : conditions) {
        if (condition.type == ImportSuccess)
            observed = std::max(observed, condition.generation);
    }
    return spec->generation > observed;
}

const TagCondition *StreamTag::importFailure() const
{
    const auto failure = std::find_if(conditions.cbegin(), conditions.cend(), [](const TagCondition &condition) {
        return condition.type == ImportSuccess && condition.status == "False"_L1;
    });
    return failure == conditions.cend() ? nullptr : &*failure;
}

const StreamTag *ImageStream::tag(QStringView wanted) const
{
    const auto found =
        std::find_if(tags.cbegin(), tags.cend(), [wanted](const StreamTag &each) { return each.name == wanted; });
    return found == tags.cend() ? nullptr : &*found;
}

TagFollowing ImageStream::following(const StreamTag &tag) const
{
    if (!tag.spec || !tag.spec->from)
        return TagFollowing::Pushed;
    if (tag.spec->reference)
        return TagFollowing::Reference;
    if (!tagWithin(*this, *tag.spec->from).isEmpty())
        return TagFollowing::Alias;
    if (tag.spec->scheduled && tag.spec->from->kind == "DockerImage"_L1)
        return TagFollowing::Scheduled;
    return TagFollowing::Permanent;
}

QString ImageStream::followedTag(const StreamTag &tag) const
{
    return following(tag) == TagFollowing::Alias ? tagWithin(*this, *tag.spec->from) : QString();
}

QString ImageStream::aliasTarget(const StreamTag &tag) const
{
    const StreamTag *at = &tag;
    QSet<QString> passed;
    while (following(*at) == TagFollowing::Alias) {
        if (passed.contains(at->name))
            return {};
        passed.insert(at->name);
        at = this->tag(tagWithin(*this, *at->spec->from));
        if (!at)
            return {};
    }
    return passed.isEmpty() ? QString() : at->name;
}

} // namespace Tagwright
