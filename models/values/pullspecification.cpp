// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/pullspecification.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString underTag(const QString &repository, const QString &tag)
{
    return repository.isEmpty() ? QString() : repository + u':' + tag;
}

bool isLocal(const StreamTag &tag)
{
    return tag.spec && tag.spec->referencePolicy == TagSpec::ReferencePolicy::Local;
}

bool isExternal(const StreamTag &tag)
{
    return tag.spec && tag.spec->from && tag.spec->from->kind == "DockerImage"_L1;
}

} // namespace

QString internalPullSpecification(const ImageStream &stream, const QString &tag)
{
    return underTag(stream.internalRepository, tag);
}

QString publicPullSpecification(const ImageStream &stream, const QString &tag)
{
    return underTag(stream.publicRepository, tag);
}

PullSpecification pullSpecification(const ImageStream &stream, const StreamTag &tag)
{
    using Is = PullSpecification::Is;
    if (!tag.events.isEmpty() && !tag.events.constFirst().dockerImageReference.isEmpty()) {
        const TagEvent &current = tag.events.constFirst();
        const Is is = tag.isPending() ? Is::LastGood : Is::Current;
        if (isLocal(tag) && !stream.internalRepository.isEmpty() && !current.image.isEmpty())
            return {stream.internalRepository + u'@' + current.image, is};
        return {current.dockerImageReference, is};
    }
    if (isExternal(tag) && !isLocal(tag))
        return {tag.spec->from->name, Is::Wanted};
    return {internalPullSpecification(stream, tag.name), Is::Empty};
}

QString pendingPullSpecification(const StreamTag &tag)
{
    return tag.isPending() && isExternal(tag) && !isLocal(tag) ? tag.spec->from->name : QString();
}

QString streamTagName(const ImageStream &stream, const QString &tag)
{
    return underTag(stream.path(), tag);
}

QString streamImageName(const ImageStream &stream, const StreamTag &tag)
{
    return tag.digest().isEmpty() ? QString() : stream.path() + u'@' + tag.digest();
}

} // namespace Tagwright
