// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wire.h"

#include "crypto/sha.h"
#include "values/changeset.h"
#include "values/mediatype.h"

#include <QMap>
#include <QStringList>

namespace Tagwright {

/*! What a registry says to somebody who does not use the program's client. */
class RegistryTruth {
public:
    explicit RegistryTruth(const QUrl &url)
        : m_url(url)
    {
    }

    /*! Empty when there is no such manifest. */
    ManifestBytes manifest(const QString &repository, const QString &tagOrDigest) const
    {
        const WireAnswer answer = ask(m_url, "GET", path(repository, tagOrDigest),
            {{"Accept", MediaType::acceptManifests()}, {"Connection", "close"}});
        return answer.status == 200 ? ManifestBytes{answer.header("Content-Type"), answer.body} : ManifestBytes();
    }

    /*! Null when there is none. */
    Digest digest(const QString &repository, const QString &tagOrDigest) const
    {
        const ManifestBytes found = manifest(repository, tagOrDigest);
        return found.bytes.isEmpty() ? Digest() : sha256Of(found.bytes);
    }

    /*! What each of its tags names. */
    QMap<QString, Digest> tags(const QString &repository) const
    {
        QMap<QString, Digest> tags;
        const WireAnswer answer = ask(m_url, "GET", "/v2/" + repository.toUtf8() + "/tags/list");
        for (const QJsonValue &tag : answer.json().value(u"tags").toArray()) {
            if (const Digest named = digest(repository, tag.toString()); !named.isNull())
                tags.insert(tag.toString(), named);
        }
        return tags;
    }

    bool put(const QString &repository, const QString &tag, const ManifestBytes &manifest) const
    {
        return ask(m_url, "PUT", path(repository, tag), {{"Content-Type", manifest.mediaType}}, manifest.bytes).status
            == 201;
    }

    bool hasBlob(const QString &repository, const Digest &digest) const
    {
        return ask(m_url, "HEAD", "/v2/" + repository.toUtf8() + "/blobs/" + digest.toString().toLatin1()).status
            == 200;
    }

private:
    static QByteArray path(const QString &repository, const QString &tagOrDigest)
    {
        return "/v2/" + repository.toUtf8() + "/manifests/" + tagOrDigest.toUtf8();
    }

    QUrl m_url;
};

} // namespace Tagwright
