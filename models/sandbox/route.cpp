// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/route.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxNameLength = 255;

bool matches(const QRegularExpression &grammar, const QByteArray &text)
{
    return grammar.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

Route routeOf(const QByteArray &path)
{
    if (path == "/v2/" || path == "/v2")
        return {.endpoint = Route::Endpoint::Ping};
    if (path == "/v2/_catalog")
        return {.endpoint = Route::Endpoint::Catalog};
    if (!path.startsWith("/v2/"))
        return {};

    const QByteArray rest = path.sliced(4);
    if (rest.endsWith("/tags/list"))
        return {.endpoint = Route::Endpoint::Tags, .repository = rest.chopped(10)};

    const qsizetype slash = rest.lastIndexOf('/');
    if (slash < 0)
        return {};
    const QByteArray reference = rest.sliced(slash + 1);
    const QByteArray before = rest.first(slash);
    if (before.endsWith("/blobs/uploads")) {
        const auto endpoint = reference.isEmpty() ? Route::Endpoint::Uploads : Route::Endpoint::Upload;
        return {.endpoint = endpoint, .repository = before.chopped(14), .reference = reference};
    }
    if (before.endsWith("/manifests"))
        return {.endpoint = Route::Endpoint::Manifest, .repository = before.chopped(10), .reference = reference};
    if (before.endsWith("/blobs")) {
        // "…/blobs/uploads" without its trailing slash: clients leave it out, registries let them
        if (reference == "uploads")
            return {.endpoint = Route::Endpoint::Uploads, .repository = before.chopped(6)};
        return {.endpoint = Route::Endpoint::Blob, .repository = before.chopped(6), .reference = reference};
    }
    if (before.endsWith("/referrers"))
        return {.endpoint = Route::Endpoint::Referrers, .repository = before.chopped(10), .reference = reference};
    return {};
}

bool isRepositoryName(const QByteArray &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\z"));
    return text.size() <= MaxNameLength && matches(grammar, text);
}

bool isTagName(const QByteArray &text)
{
    static const QRegularExpression grammar(u"\\A[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}\\z"_s);
    return matches(grammar, text);
}

QByteArray manifestPath(const QByteArray &repository, const QByteArray &reference)
{
    return "/v2/" + repository + "/manifests/" + reference;
}

QByteArray blobPath(const QByteArray &repository, const QByteArray &digest)
{
    return "/v2/" + repository + "/blobs/" + digest;
}

} // namespace Tagwright
