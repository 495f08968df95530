// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/cluster.h"

#include "values/clusterimage.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool covers(const QStringList &allowed, const QString &wanted)
{
    return allowed.contains("*"_L1) || allowed.contains(wanted);
}

bool coversResource(const AccessRule &rule, const AccessQuestion &question)
{
    if (question.subresource.isEmpty())
        return covers(rule.resources, question.resource);
    // "*/scale" is a subresource of everything.
    const QString any = "*/"_L1 + question.subresource;
    return covers(rule.resources, question.resource + u'/' + question.subresource) || rule.resources.contains(any);
}

// The part of an image's name behind the repository: ":tag", "@digest", both or nothing.
struct ImageWords {
    QString repository;
    QString tag;
    QString digest;
};

ImageWords wordsOf(QString image)
{
    ImageWords words;
    if (const qsizetype at = image.indexOf(u'@'); at >= 0) {
        words.digest = image.sliced(at + 1);
        image.truncate(at);
    }
    const qsizetype colon = image.lastIndexOf(u':');
    if (colon > image.lastIndexOf(u'/')) {
        words.tag = image.sliced(colon + 1);
        image.truncate(colon);
    }
    words.repository = image;
    return words;
}

bool namesTag(const ImageWords &words, const UsageTarget &target)
{
    if (!words.digest.isEmpty())
        return target.digests.contains(words.digest) || (target.tag.isEmpty() && target.digests.isEmpty());
    const QString tag = words.tag.isEmpty() ? u"latest"_s : words.tag;
    return target.tag.isEmpty() ? target.digests.isEmpty() : tag == target.tag;
}

bool namesStream(const Usage &usage, const ImageWords &words, const UsageTarget &target)
{
    if (usage.imageKind == "ImageStreamTag"_L1 || usage.imageKind == "ImageStreamImage"_L1) {
        const QString nameSpace = usage.imageNameSpace.isEmpty() ? usage.nameSpace : usage.imageNameSpace;
        return nameSpace == target.nameSpace && words.repository == target.stream;
    }
    if (target.repositories.contains(words.repository))
        return true;
    const bool isPlain = !words.repository.contains(u'/');
    return isPlain && usage.imageKind.isEmpty() && target.localLookup && usage.nameSpace == target.nameSpace
        && words.repository == target.stream;
}

} // namespace

AccessAnswer::Verdict AccessRules::verdict(const AccessQuestion &question) const
{
    const bool allowed = std::any_of(rules.cbegin(), rules.cend(), [&question](const AccessRule &rule) {
        return covers(rule.verbs, question.verb) && covers(rule.groups, question.group)
            && coversResource(rule, question) && (rule.names.isEmpty() || rule.names.contains(question.name));
    });
    if (allowed)
        return AccessAnswer::Verdict::Allowed;
    return incomplete ? AccessAnswer::Verdict::Unknown : AccessAnswer::Verdict::Denied;
}

bool refersTo(const Usage &usage, const UsageTarget &target)
{
    if (!usage.digest.isEmpty() && target.digests.contains(usage.digest))
        return true;
    const ImageWords words = wordsOf(usage.image);
    if (!words.digest.isEmpty() && target.digests.contains(words.digest))
        return true; // whatever it is called
    return namesStream(usage, words, target) && namesTag(words, target);
}

qint64 StreamLayers::sizeOf(const QString &image) const
{
    const auto found = images.constFind(image);
    if (found == images.cend() || found->isMissing)
        return -1;
    if (!found->manifests.isEmpty()) {
        qint64 largest = -1;
        for (const QString &child : found->manifests) {
            const auto leaf = images.constFind(child);
            if (leaf != images.cend() && leaf->manifests.isEmpty()) // one level: what goes in a circle has no size
                largest = std::max(largest, sizeOf(child));
        }
        return largest;
    }
    qint64 total = 0;
    const QSet<QString> layers(found->layers.cbegin(), found->layers.cend());
    for (const QString &layer : layers) {
        const qint64 size = blobs.value(layer).size;
        if (size < 0 || qAddOverflow(total, size, &total))
            return -1;
    }
    return total;
}

} // namespace Tagwright
