// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/openimagefile.h"

#include "crypto/sha.h"
#include "imagefiles/archivefile.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/dockerarchive.h"
#include "imagefiles/imagefolder.h"
#include "imagefiles/manifesttree.h"
#include "values/json.h"
#include "values/mediatype.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxConfigBytes = 8 * 1024 * 1024;
constexpr auto DockerLayer = "application/vnd.docker.image.rootfs.diff.tar"_L1;

struct Opening {
    QString path;
    OpenImageFile::Check check;
    qint64 maxUnpackedBytes;
};

// A blob that is not there, or wrong, does not keep the others from being read.
Result<void> takeBlobs(
    const QList<Descriptor> &blobs, const FindBlob &find, OpenImageFile::Check check, ImageStore &store, DiskWork &work)
{
    QList<std::pair<Digest, BlobPlace>> found;
    qint64 bytes = 0;
    for (const Descriptor &blob : blobs) {
        const Result<BlobPlace> place = placeOf(blob, find);
        if (!place) {
            store.faults += place.error();
            continue;
        }
        found.emplaceBack(blob.digest, *place);
        bytes += place->size;
    }
    if (check == OpenImageFile::Check::Digests)
        work.expect(work.done() + bytes);
    for (const auto &[digest, place] : std::as_const(found)) {
        if (work.isStopped())
            return Error{.kind = Error::Kind::Cancelled};
        const Result<void> verified =
            check == OpenImageFile::Check::Digests ? verifyPieces(place, digest, work) : Result<void>();
        if (verified)
            store.blobs.insert(digest, place);
        else
            store.faults += verified.error();
    }
    return work.isStopped() ? Result<void>(Error{.kind = Error::Kind::Cancelled}) : Result<void>();
}

Result<void> openLayout(
    const QList<Descriptor> &tops, const FindBlob &find, const Opening &opening, ImageStore &store, DiskWork &work)
{
    Result<ManifestTree> tree = readManifests(tops, find, work);
    if (!tree)
        return tree.error();
    store.manifests = std::move(tree->manifests);
    store.faults = std::move(tree->faults);
    const QString otherwise = repositoryOfFile(opening.path);
    for (const Descriptor &top : tops) {
        if (store.manifests.contains(top.digest))
            store.images += {.name = imageNameOf(top, otherwise), .digest = top.digest};
    }
    return takeBlobs(tree->blobs, find, opening.check, store, work);
}

Result<void> openFolder(const Opening &opening, ImageStore &store, DiskWork &work)
{
    const Result<ImageFolder> folder = ImageFolder::open(opening.path);
    if (!folder)
        return folder.error();
    const Result<QList<Descriptor>> tops = folder->images();
    if (!tops)
        return tops.error();
    const auto find = [&folder](const Digest &digest) -> std::optional<BlobPlace> {
        if (!folder->has(digest, -1))
            return std::nullopt;
        const QString path = folder->blobPath(digest);
        return BlobPlace{.file = path, .size = QFileInfo(path).size()};
    };
    store.form = ImageStore::Form::Folder;
    return openLayout(*tops, find, opening, store, work);
}

Result<void> openOciArchive(const ArchiveIndex &archive, const Opening &opening, ImageStore &store, DiskWork &work)
{
    const BlobPlace layout = archive.find(u"oci-layout"_s).value_or(BlobPlace());
    if (const Result<void> version = checkLayoutVersion(layout.read(0, MaxManifestBytes)); !version)
        return version;
    const BlobPlace index = archive.find(u"index.json"_s).value_or(BlobPlace());
    // One byte more than is taken, so that the parser sees that it is too large.
    const Result<Manifest> parsed = parseManifest(index.read(0, MaxManifestBytes + 1), MediaType::OciIndex);
    if (!parsed)
        return parsed.error();
    store.form = ImageStore::Form::OciArchive;
    const auto find = [&archive](const Digest &digest) { return archive.find(layoutPath(digest)); };
    return openLayout(parsed->manifests, find, opening, store, work);
}

/*! Makes the Docker schema 2 manifests that a docker-archive does not hold. */
class DockerArchiveReader {
public:
    DockerArchiveReader(const ArchiveIndex &archive, ImageStore &store, DiskWork &work)
        : m_archive(archive)
        , m_store(store)
        , m_work(work)
    {
    }

    void expectAll(const QList<DockerArchiveImage> &images) const
    {
        QHash<QString, qint64> sizes; // layers are shared
        for (const DockerArchiveImage &image : images) {
            for (const QString &layer : image.layers)
                sizes.insert(layer, m_archive.find(layer).value_or(BlobPlace()).size);
        }
        qint64 bytes = m_work.done();
        for (const qint64 size : std::as_const(sizes))
            bytes += size;
        m_work.expect(bytes);
    }

    Result<Digest> add(const DockerArchiveImage &image)
    {
        const auto configPlace = m_archive.find(image.config);
        if (!configPlace)
            return Error{.kind = Error::Kind::NotFound, .message = image.config};
        if (configPlace->size > MaxConfigBytes)
            return Error{.kind = Error::Kind::TooLarge, .message = image.config};
        const QByteArray bytes = configPlace->read(0, configPlace->size);
        const Result<QJsonObject> config = Json::object(bytes);
        if (!config)
            return config.error();

        Descriptor configDescriptor;
        configDescriptor.mediaType = QLatin1StringView(MediaType::DockerConfig);
        configDescriptor.digest = sha256Of(bytes);
        configDescriptor.size = bytes.size();
        const QStringList diffIds = Json::strings((*config)["rootfs"_L1]["diff_ids"_L1]);
        if (diffIds.size() != image.layers.size()) {
            return Error{.kind = Error::Kind::Malformed,
                .message = u"%1 layers, and %2 in the configuration"_s.arg(image.layers.size()).arg(diffIds.size())};
        }
        QJsonArray layers;
        for (qsizetype i = 0; i < diffIds.size(); ++i) {
            const Result<Descriptor> layer = layerAt(image.layers.at(i));
            if (!layer)
                return layer.error();
            // Only what is not compressed has the digest that the configuration names.
            if (layer->mediaType == DockerLayer && layer->digest.toString() != diffIds.at(i)) {
                return Error{.kind = Error::Kind::DigestMismatch,
                    .message = u"expected %1, found %2"_s.arg(diffIds.at(i), layer->digest.toString())};
            }
            layers += toJson(*layer);
        }

        m_store.blobs.insert(configDescriptor.digest, *configPlace);
        const QJsonObject manifest{{u"schemaVersion"_s, 2},
            {u"mediaType"_s, QLatin1StringView(MediaType::DockerManifest)}, {u"config"_s, toJson(configDescriptor)},
            {u"layers"_s, layers}};
        const QByteArray document = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
        const Digest digest = sha256Of(document);
        m_store.manifests.insert(
            digest, {.bytes = document, .mediaType = QLatin1StringView(MediaType::DockerManifest)});
        return digest;
    }

private:
    Result<Descriptor> layerAt(const QString &path)
    {
        if (const auto known = m_layers.constFind(path); known != m_layers.cend())
            return *known;
        const auto place = m_archive.find(path);
        if (!place)
            return Error{.kind = Error::Kind::NotFound, .message = path};
        Sha sha(u"sha256"_s);
        const Result<void> read = readPieces(*place, m_work, [&sha](QByteArrayView piece) {
            sha.add(piece);
            return Result<void>();
        });
        if (!read)
            return read.error();

        Descriptor layer;
        const QByteArray begin = place->read(0, 4);
        layer.mediaType = DockerLayer;
        if (isCompressed(begin))
            layer.mediaType += begin.startsWith('\x1f') ? ".gzip"_L1 : ".zstd"_L1;
        layer.digest = sha.result();
        layer.size = place->size;
        m_store.blobs.insert(layer.digest, *place);
        m_layers.insert(path, layer);
        return layer;
    }

    const ArchiveIndex &m_archive;
    ImageStore &m_store;
    DiskWork &m_work;
    QHash<QString, Descriptor> m_layers; // by their paths
};

Result<void> openDockerArchive(
    const ArchiveIndex &archive, const BlobPlace &list, const Opening &opening, ImageStore &store, DiskWork &work)
{
    const Result<QList<DockerArchiveImage>> images = parseDockerArchive(list.read(0, MaxArchiveManifestBytes + 1));
    if (!images)
        return images.error();
    store.form = ImageStore::Form::DockerArchive;
    const QString otherwise = repositoryOfFile(opening.path);
    DockerArchiveReader reader(archive, store, work);
    reader.expectAll(*images);
    for (const DockerArchiveImage &image : *images) {
        const Result<Digest> digest = reader.add(image);
        if (work.isStopped())
            return Error{.kind = Error::Kind::Cancelled};
        if (!digest) {
            store.faults += digest.error();
            continue;
        }
        for (const QString &tag : image.tags)
            store.images += {.name = imageNameOf(tag, otherwise), .digest = *digest};
        if (image.tags.isEmpty())
            store.images += {.name = {.repository = otherwise, .tag = {}}, .digest = *digest};
    }
    return {};
}

Result<void> openArchive(const Opening &opening, ImageStore &store, DiskWork &work)
{
    QFile file(opening.path);
    if (!file.open(QIODevice::ReadOnly))
        return diskError(file.errorString());
    QString tar = opening.path;
    if (isCompressed(file.peek(4))) {
        store.unpacked = std::make_shared<QTemporaryDir>();
        if (!store.unpacked->isValid())
            return diskError(store.unpacked->errorString());
        tar = store.unpacked->filePath(u"unpacked.tar"_s);
        if (const Result<void> unpacked = decompress(opening.path, tar, opening.maxUnpackedBytes, work); !unpacked)
            return unpacked;
    }
    const Result<ArchiveIndex> archive = ArchiveIndex::read(tar, work);
    if (!archive)
        return archive.error();
    // docker 25 and later save both forms in one file; the layout has the manifests as they were.
    if (archive->find(u"oci-layout"_s) && archive->find(u"index.json"_s))
        return openOciArchive(*archive, opening, store, work);
    if (const auto list = archive->find(u"manifest.json"_s))
        return openDockerArchive(*archive, *list, opening, store, work);
    return Error{.kind = Error::Kind::Malformed, .message = u"neither index.json nor manifest.json is in it"_s};
}

Result<void> openAny(Opening opening, ImageStore &store, DiskWork &work)
{
    const QFileInfo info(opening.path);
    if (!info.exists())
        return Error{.kind = Error::Kind::NotFound, .message = opening.path};
    if (info.fileName() == "index.json"_L1 || info.fileName() == "oci-layout"_L1) // the file that a dialog can choose
        opening.path = info.absolutePath();
    if (QFileInfo(opening.path).isDir())
        return openFolder(opening, store, work);
    if (!info.isFile()) // reading a pipe could wait for ever
        return Error{.kind = Error::Kind::Malformed, .message = u"no plain file: "_s + opening.path};
    return openArchive(opening, store, work);
}

} // namespace

OpenImageFile::OpenImageFile(const QString &path, Check check, QObject *parent, qint64 maxUnpackedBytes)
    : DiskJob(parent)
    , m_path(path)
    , m_check(check)
    , m_maxUnpackedBytes(maxUnpackedBytes)
    , m_store(std::make_shared<ImageStore>())
{
}

DiskJob::Task OpenImageFile::task() const
{
    const Opening opening{.path = m_path, .check = m_check, .maxUnpackedBytes = m_maxUnpackedBytes};
    return [opening, store = m_store](DiskWork &work) { return openAny(opening, *store, work); };
}

} // namespace Tagwright
