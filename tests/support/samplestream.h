// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <algorithm>

/*! Image streams for tests, in few words. */
namespace Tagwright {

inline QString sampleDigest(int number)
{
    return QStringLiteral("sha256:%1").arg(number, 64, 16, QLatin1Char('0'));
}

inline TagEvent sampleEvent(int image, qint64 generation = 1)
{
    return {.created = QDateTime({2026, 7, 29}, {12, 0}, Qt::UTC).addSecs(generation * 60),
        .dockerImageReference = QStringLiteral("quay.io/org/app@") + sampleDigest(image),
        .image = sampleDigest(image),
        .generation = generation};
}

inline StreamTag pushedTag(const QString &name, int image)
{
    return {.name = name, .spec = {}, .events = {sampleEvent(image)}, .conditions = {}};
}

inline StreamTag importedTag(const QString &name, int image)
{
    TagSpec spec;
    spec.from = TagSource{
        .kind = QStringLiteral("DockerImage"), .nameSpace = {}, .name = QStringLiteral("quay.io/org/app:") + name};
    spec.generation = 1;
    return {.name = name, .spec = spec, .events = {sampleEvent(image)}, .conditions = {}};
}

inline StreamTag aliasTag(const QString &name, const QString &target, int image)
{
    TagSpec spec;
    spec.from = TagSource{.kind = QStringLiteral("ImageStreamTag"), .nameSpace = {}, .name = target};
    spec.generation = 1;
    return {.name = name, .spec = spec, .events = {sampleEvent(image)}, .conditions = {}};
}

inline StreamTag failedTag(const QString &name, const QString &reason, const QString &message)
{
    StreamTag tag = importedTag(name, 0);
    tag.events.clear();
    tag.conditions = {{.type = QStringLiteral("ImportSuccess"),
        .status = QStringLiteral("False"),
        .reason = reason,
        .message = message,
        .lastTransition = QDateTime({2026, 7, 29}, {12, 0}, Qt::UTC),
        .generation = 1}};
    return tag;
}

inline ImageStream sampleStream(QList<StreamTag> tags, const QString &name = QStringLiteral("app"))
{
    std::sort(tags.begin(), tags.end(), [](const StreamTag &a, const StreamTag &b) { return a.name < b.name; });
    ImageStream stream;
    stream.nameSpace = QStringLiteral("shop");
    stream.name = name;
    stream.uid = QStringLiteral("uid-") + name;
    stream.generation = 1;
    stream.created = QDateTime({2026, 7, 1}, {12, 0}, Qt::UTC);
    stream.internalRepository = QStringLiteral("registry.svc:5000/shop/") + name;
    stream.tags = tags;
    return stream;
}

} // namespace Tagwright
