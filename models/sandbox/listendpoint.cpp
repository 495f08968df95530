// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/listendpoint.h"

#include "values/mediatype.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

struct Asked {
    bool valid = true;
    int n = -1; // -1 when the client does not say
    QByteArray last;
};

Asked askedPage(const ServerRequest &request)
{
    if (request.unpaged)
        return {};
    Asked asked{.last = request.parameter("last").value_or(QByteArray())};
    if (const auto n = request.parameter("n")) {
        asked.n = n->toInt(&asked.valid);
        asked.valid = asked.valid && asked.n >= 0;
    }
    return asked;
}

ServerAnswer refusedNumber(const ServerRequest &request)
{
    const QString n = QString::fromUtf8(request.parameter("n").value_or(QByteArray()));
    return errorAnswer(
        400, "PAGINATION_NUMBER_INVALID", u"invalid number of results requested"_s, QJsonObject{{u"n"_s, n}});
}

// Names follow grammars without quotes, backslashes and control characters, so nothing needs to be escaped.
QByteArray quoted(const QByteArrayList &names)
{
    return names.isEmpty() ? "[]"_ba : "[\"" + names.join("\",\"") + "\"]";
}

void linkNext(ServerAnswer &answer, const ServerRequest &request, const NamePage &page, int limit)
{
    if (!page.more || page.names.isEmpty())
        return;
    const QByteArray next =
        request.path + "?last=" + page.names.constLast().toPercentEncoding() + "&n=" + QByteArray::number(limit);
    answer.setHeader("Link", '<' + next + ">; rel=\"next\"");
}

} // namespace

ListEndpoint::ListEndpoint(SandboxStore &store, const SandboxOptions &options)
    : m_store(store)
    , m_options(options)
{
}

ServerAnswer ListEndpoint::repositories(const ServerRequest &request) const
{
    const Asked asked = askedPage(request);
    if (!asked.valid || (m_options.catalogPageLimit > 0 && asked.n > m_options.catalogPageLimit))
        return refusedNumber(request);

    const int limit = request.unpaged ? -1 : asked.n < 0 ? m_options.catalogPageSize : asked.n;
    const NamePage page = m_store.repositories(asked.last, limit);
    ServerAnswer answer = jsonAnswer("{\"repositories\":" + quoted(page.names) + "}\n");
    linkNext(answer, request, page, limit);
    return answer;
}

ServerAnswer ListEndpoint::tags(const Route &route, const ServerRequest &request) const
{
    const Asked asked = askedPage(request);
    if (!asked.valid)
        return refusedNumber(request);

    int limit = asked.n;
    if (!request.unpaged && m_options.tagPageLimit > 0 && (limit < 0 || limit > m_options.tagPageLimit))
        limit = m_options.tagPageLimit;
    const auto page = m_store.tags(route.repository, asked.last, limit);
    if (!page) {
        return errorAnswer(404, "NAME_UNKNOWN", u"repository name not known to registry"_s,
            QJsonObject{{u"name"_s, QString::fromLatin1(route.repository)}});
    }

    // null for a repository whose tags are all gone is what docker distribution answers, and what clients must bear
    const bool emptied = page->names.isEmpty() && asked.last.isEmpty() && limit != 0;
    ServerAnswer answer = jsonAnswer(
        "{\"name\":\"" + route.repository + "\",\"tags\":" + (emptied ? "null"_ba : quoted(page->names)) + "}\n");
    linkNext(answer, request, *page, limit);
    return answer;
}

ServerAnswer ListEndpoint::referrers(const Route &route, const ServerRequest &request) const
{
    const auto subject = Digest::parse(QString::fromLatin1(route.reference));
    if (!subject || !subject->isVerifiable())
        return errorAnswer(400, "DIGEST_INVALID", u"the reference is not a digest"_s);

    const auto wanted = request.parameter("artifactType");
    QJsonArray descriptors;
    const auto found = m_store.referrers(route.repository, *subject);
    for (const auto &[digest, manifest] : found) {
        if (wanted && *wanted != manifest.artifactType)
            continue;
        QJsonObject descriptor{{u"mediaType"_s, QString::fromLatin1(manifest.mediaType)},
            {u"digest"_s, digest.toString()}, {u"size"_s, manifest.bytes.size()}};
        if (!manifest.artifactType.isEmpty())
            descriptor.insert(u"artifactType"_s, QString::fromLatin1(manifest.artifactType));
        if (!manifest.annotations.isEmpty())
            descriptor.insert(u"annotations"_s, manifest.annotations);
        descriptors += descriptor;
    }

    const QJsonObject index{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QLatin1StringView(MediaType::OciIndex)},
        {u"manifests"_s, descriptors}};
    ServerAnswer answer{
        .contentType = MediaType::OciIndex, .body = QJsonDocument(index).toJson(QJsonDocument::Compact)};
    if (wanted)
        answer.setHeader("OCI-Filters-Applied", "artifactType");
    return answer;
}

} // namespace Tagwright
