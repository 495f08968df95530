// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/packimage.h"

#include "crypto/sha.h"
#include "imagefiles/archivefile.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/manifesttree.h"
#include "values/reference.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

struct PackedBlob {
    QString path;
    Digest digest;
    BlobPlace place;
};

FindBlob findIn(const ImageFolder &folder)
{
    return [&folder](const Digest &digest) -> std::optional<BlobPlace> {
        if (!folder.has(digest, -1))
            return std::nullopt;
        const QString path = folder.blobPath(digest);
        return BlobPlace{.file = path, .size = QFileInfo(path).size()};
    };
}

// What is written is verified on the way: the folder may have lain there for long.
Result<void> copyBlob(const PackedBlob &blob, ArchiveWriter &writer, DiskWork &work)
{
    if (const Result<void> begun = writer.beginFile(blob.path, blob.place.size); !begun)
        return begun;
    Sha sha(blob.digest.algorithm());
    const Result<void> copied = readPieces(blob.place, work, [&sha, &writer](QByteArrayView piece) {
        sha.add(piece);
        return writer.write(piece);
    });
    if (!copied)
        return copied;
    if (const Digest computed = sha.result(); computed != blob.digest) {
        return Error{.kind = Error::Kind::DigestMismatch,
            .message = u"expected %1, found %2"_s.arg(blob.digest.toString(), computed.toString())};
    }
    return {};
}

Result<void> copyBlobs(const QList<PackedBlob> &blobs, ArchiveWriter &writer, DiskWork &work)
{
    qint64 bytes = 0;
    for (const PackedBlob &blob : blobs)
        bytes += blob.place.size;
    work.expect(bytes);
    for (const PackedBlob &blob : blobs) {
        if (const Result<void> copied = copyBlob(blob, writer, work); !copied)
            return copied;
    }
    return {};
}

Result<void> writeOciArchive(const Packing &packing, ArchiveWriter &writer, DiskWork &work)
{
    const FindBlob find = findIn(packing.folder);
    const Result<ManifestTree> tree = readManifests({packing.top}, find, work);
    if (!tree)
        return tree.error();
    if (!tree->faults.isEmpty())
        return tree->faults.constFirst();

    QList<PackedBlob> blobs;
    for (auto manifest = tree->manifests.cbegin(); manifest != tree->manifests.cend(); ++manifest) {
        const BlobPlace place{.file = packing.folder.blobPath(manifest.key()), .size = manifest->bytes.size()};
        blobs += {.path = layoutPath(manifest.key()), .digest = manifest.key(), .place = place};
    }
    for (const Descriptor &blob : tree->blobs) {
        const Result<BlobPlace> place = placeOf(blob, find);
        if (!place)
            return place.error();
        blobs += {.path = layoutPath(blob.digest), .digest = blob.digest, .place = *place};
    }
    std::sort(blobs.begin(), blobs.end(), [](const auto &a, const auto &b) { return a.path < b.path; });

    if (const Result<void> added = writer.addFile(u"oci-layout"_s, layoutVersion()); !added)
        return added;
    const QByteArray index = indexOfImage(packing.reference, packing.top);
    if (const Result<void> added = writer.addFile(u"index.json"_s, index); !added)
        return added;
    QStringList folders{u"blobs"_s};
    for (const PackedBlob &blob : std::as_const(blobs))
        folders += u"blobs/"_s + blob.digest.algorithm();
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (const Result<void> added = writer.addFolder(folder); !added)
            return added;
    }
    return copyBlobs(blobs, writer, work);
}

// As docker writes it; docker and podman load an image without a name when there is none.
QJsonValue repoTags(const QString &reference)
{
    Result<ImageReference> parsed = parseImageReference(reference);
    if (!parsed || parsed->effectiveTag().isEmpty())
        return QJsonValue::Null;
    parsed->tag = parsed->effectiveTag();
    parsed->digest = {};
    return QJsonArray{parsed->familiar()};
}

Result<void> writeDockerArchive(const Packing &packing, ArchiveWriter &writer, DiskWork &work)
{
    const FindBlob find = findIn(packing.folder);
    const Result<ManifestTree> tree = readManifests({packing.top}, find, work);
    if (!tree)
        return tree.error();
    if (!tree->faults.isEmpty())
        return tree->faults.constFirst();
    const Result<Manifest> manifest =
        parseManifest(tree->manifests.value(packing.top.digest).bytes, packing.top.mediaType.toLatin1());
    if (!manifest)
        return manifest.error();
    if (manifest->kind() != ContentKind::Image || !manifest->config)
        return Error{.kind = Error::Kind::Unsupported, .message = u"no image for one platform"_s};

    const QString config = manifest->config->digest.encoded() + ".json"_L1;
    QList<PackedBlob> blobs;
    QSet<Digest> packed;
    const auto pack = [&](const Descriptor &descriptor, const QString &path) -> Result<void> {
        const Result<BlobPlace> place = placeOf(descriptor, find);
        if (!place)
            return place.error();
        if (!packed.contains(descriptor.digest))
            blobs += {.path = path, .digest = descriptor.digest, .place = *place};
        packed.insert(descriptor.digest);
        return {};
    };
    if (const Result<void> found = pack(*manifest->config, config); !found)
        return found;
    QJsonArray layers;
    for (const Descriptor &layer : manifest->layers) {
        const QString path = layer.digest.encoded() + ".tar"_L1; // compressed or not: readers look at the first bytes
        if (const Result<void> found = pack(layer, path); !found)
            return found;
        layers += path;
    }
    const QJsonArray list{
        QJsonObject{{u"Config"_s, config}, {u"RepoTags"_s, repoTags(packing.reference)}, {u"Layers"_s, layers}}};
    const QByteArray document = QJsonDocument(list).toJson(QJsonDocument::Compact);
    if (const Result<void> added = writer.addFile(u"manifest.json"_s, document); !added)
        return added;
    return copyBlobs(blobs, writer, work);
}

Result<void> pack(const Packing &packing, DiskWork &work)
{
    QSaveFile file(packing.target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return diskError(file.errorString());
    ArchiveWriter writer(file);
    const Result<void> written = packing.form == Packing::Form::OciArchive ? writeOciArchive(packing, writer, work)
                                                                           : writeDockerArchive(packing, writer, work);
    if (!written)
        return written;
    if (const Result<void> ended = writer.end(); !ended)
        return ended;
    if (!file.commit())
        return diskError(file.errorString());
    return {};
}

} // namespace

PackImage::PackImage(const Packing &packing, QObject *parent)
    : DiskJob(parent)
    , m_packing(packing)
{
}

DiskJob::Task PackImage::task() const
{
    return [packing = m_packing](DiskWork &work) { return pack(packing, work); };
}

} // namespace Tagwright
