// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/imagefileserver.h"

#include "imagefiles/imagestore.h"
#include "sandbox/manifestfacts.h"
#include "sandbox/sandbox.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto FileUserName = "tagwright"_L1;
constexpr qsizetype UntaggedLength = 12; // as docker shortens the ID of an image without a name

QString randomPassword()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

// Schema 1 and what is stranger is served as it is.
StoredManifest storedManifest(const FiledManifest &manifest)
{
    const Result<ManifestFacts> facts = readPushedManifest(manifest.bytes, manifest.mediaType.toLatin1());
    return facts ? facts->manifest
                 : StoredManifest{.bytes = manifest.bytes, .mediaType = manifest.mediaType.toLatin1()};
}

// The keeper goes last: what was unpacked stays for as long as it can be asked for.
StoredBlob storedBlob(const BlobPlace &place, const std::shared_ptr<QTemporaryDir> &keeper)
{
    StoredBlob blob;
    blob.size = place.size;
    blob.read = [place, keeper](qint64 offset, qint64 size) { return place.read(offset, size); };
    return blob;
}

// A registry lists tags alone: what has none gets one, unless it belongs to another manifest.
QByteArray tagOf(const FiledImage &image, const ImageStore &store, const StoredManifest &manifest)
{
    if (!image.name.tag.isEmpty())
        return image.name.tag.toLatin1();
    if (!manifest.subject.isNull())
        return {};
    return store.images.size() == 1 ? "latest"_ba : image.digest.encoded().left(UntaggedLength).toLatin1();
}

// Every repository shows all that the file holds, which Qt's sharing keeps once.
void declareImages(const ImageStore &store, SandboxStore &sandbox)
{
    RepositoryContent everything;
    for (auto manifest = store.manifests.cbegin(); manifest != store.manifests.cend(); ++manifest)
        everything.manifests.insert(manifest.key(), storedManifest(*manifest));
    for (auto blob = store.blobs.cbegin(); blob != store.blobs.cend(); ++blob)
        everything.blobs.insert(blob.key(), storedBlob(*blob, store.unpacked));

    QMap<QString, RepositoryContent> repositories;
    for (const FiledImage &image : store.images) {
        RepositoryContent &content = repositories[image.name.repository];
        const QByteArray tag = tagOf(image, store, everything.manifests.value(image.digest));
        if (!tag.isEmpty())
            content.tags.emplaceBack(tag, image.digest);
    }
    for (auto content = repositories.begin(); content != repositories.end(); ++content) {
        content->manifests = everything.manifests;
        content->blobs = everything.blobs;
        sandbox.declare(content.key().toLatin1(), std::nullopt, [made = *content] { return made; });
    }
}

} // namespace

Result<std::unique_ptr<ImageFileServer>> ImageFileServer::start(const QString &path, const ImageStore &store)
{
    const QString password = randomPassword();
    SandboxOptions options;
    options.listeners = {SandboxOptions::Access::Basic};
    // It may write, so that it hears why nothing can be written.
    options.accounts = {{FileUserName, password, SandboxAccount::Rights::Write}};
    options.content = SandboxOptions::Content::None;
    options.writes = SandboxOptions::Writes::Refused;
    Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(options);
    if (!sandbox)
        return sandbox.error();
    declareImages(store, (*sandbox)->store());
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return std::unique_ptr<ImageFileServer>(new ImageFileServer(*std::move(sandbox), name, password));
}

ImageFileServer::ImageFileServer(std::unique_ptr<Sandbox> sandbox, const QString &displayName, const QString &password)
    : m_sandbox(std::move(sandbox))
    , m_displayName(displayName)
    , m_password(password)
{
}

ImageFileServer::~ImageFileServer() = default;

QUrl ImageFileServer::url() const
{
    return m_sandbox->url(SandboxOptions::Access::Basic);
}

Credential ImageFileServer::credential() const
{
    return {.userName = FileUserName, .secret = m_password.clone()};
}

} // namespace Tagwright
