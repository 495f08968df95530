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

} // namespace

std::unique_ptr<QMimeData> mimeOf(const CarriedTags &carried)
{
    QStringList lines;
    for (const QString &tag : carried.tags)
        lines += carried.source.reference(tag).toString();
    if (lines.isEmpty())
        lines += carried.source.reference().toString();
    const QJsonObject document{{u"connection"_s, carried.source.connectionId}, {u"host"_s, carried.source.host},
        {u"repository"_s, carried.source.repository}, {u"tags"_s, QJsonArray::fromStringList(carried.tags)}};
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
                            .repository = document["repository"_L1].toString()}};
    const QJsonArray tags = document["tags"_L1].toArray();
    for (const QJsonValue tag : tags) {
        if (isValidTag(tag.toString()))
            carried.tags += tag.toString();
    }
    // Any program can put anything there.
    if (!isValidRepository(carried.source.repository) || carried.tags.size() != tags.size())
        return std::nullopt;
    return carried;
}

} // namespace Tagwright
