// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tagmime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TagsType = "application/x-tagwright-tags+json"_L1;

bool isStreamPath(const QString &path)
{
    return path.count(u'/') == 1 && isValidRepository(path);
}

} // namespace

QString CarriedTags::nameOf(const QString &tag) const
{
    if (!isOfStream)
        return source.reference(tag).toString();
    return source.repository + (Digest::parse(tag) ? u'@' : u':') + tag;
}

std::unique_ptr<QMimeData> mimeOf(const CarriedTags &carried)
{
    QStringList lines;
    for (const QString &tag : carried.tags)
        lines += carried.nameOf(tag);
    if (lines.isEmpty())
        lines += carried.isOfStream ? carried.source.repository : carried.source.reference().toString();
    const QJsonObject document{{u"connection"_s, carried.source.connectionId}, {u"host"_s, carried.source.host},
        {u"repository"_s, carried.source.repository}, {u"tags"_s, QJsonArray::fromStringList(carried.tags)},
        {u"isOfStream"_s, carried.isOfStream}};
    auto mime = std::make_unique<QMimeData>();
    mime->setText(lines.join(u'\n'));
    mime->setData(TagsType, QJsonDocument(document).toJson(QJsonDocument::Compact));
    return mime;
}

std::optional<CarriedTags> carriedTagsIn(const QMimeData *mime)
{
    if (!mime || !mime->hasFormat(TagsType))
        return std::nullopt;
    const QJsonObject document = QJsonDocument::fromJson(mime->data(TagsType)).object();
    CarriedTags carried{.source = {.connectionId = document["connection"_L1].toString(),
                            .host = document["host"_L1].toString(),
                            .repository = document["repository"_L1].toString()},
        .tags = {},
        .isOfStream = document["isOfStream"_L1].toBool()};
    const QJsonArray tags = document["tags"_L1].toArray();
    for (const QJsonValue tag : tags) {
        const QString name = tag.toString();
        const auto digest = carried.isOfStream ? Digest::parse(name) : std::nullopt;
        if (isValidTag(name) || (digest && digest->isVerifiable()))
            carried.tags += name;
    }
    // Any program can put anything there.
    const bool isPlace = carried.isOfStream ? isStreamPath(carried.source.repository) && !carried.tags.isEmpty()
                                            : isValidRepository(carried.source.repository);
    if (!isPlace || carried.tags.size() != tags.size())
        return std::nullopt;
    return carried;
}

} // namespace Tagwright
