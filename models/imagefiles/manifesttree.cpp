// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/manifesttree.h"

#include "crypto/sha.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/diskjob.h"
#include "values/mediatype.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxManifestBytesTogether = 64 * 1024 * 1024;
constexpr qint64 PieceBytes = 256 * 1024;

Result<QByteArray> manifestAt(const Descriptor &descriptor, const FindBlob &find)
{
    const Result<BlobPlace> place = placeOf(descriptor, find);
    if (!place)
        return place.error();
    if (place->size > MaxManifestBytes)
        return Error{.kind = Error::Kind::TooLarge, .message = descriptor.digest.toString()};
    const QByteArray bytes = place->read(0, place->size);
    const Result<void> verified = verify(bytes, descriptor.digest);
    return verified ? Result<QByteArray>(bytes) : Result<QByteArray>(verified.error());
}

} // namespace

bool isManifestType(const QString &type)
{
    constexpr std::array types{MediaType::OciIndex, MediaType::OciManifest, MediaType::DockerList,
        MediaType::DockerManifest, MediaType::OciArtifactManifest, MediaType::Schema1Signed, MediaType::Schema1};
    return type.isEmpty() || std::any_of(types.begin(), types.end(), [&type](const char *known) {
        return type == QLatin1StringView(known);
    });
}

Result<ManifestTree> readManifests(const QList<Descriptor> &tops, const FindBlob &find, const DiskWork &work)
{
    ManifestTree tree;
    QSet<Digest> seen; // so that one that leads back to itself ends
    QList<Descriptor> open(tops.crbegin(), tops.crend());
    qint64 together = 0;
    const auto addBlob = [&tree, &seen](const Descriptor &descriptor) {
        if (seen.contains(descriptor.digest) || descriptor.isForeign())
            return;
        seen.insert(descriptor.digest);
        Descriptor blob;
        blob.mediaType = descriptor.mediaType;
        blob.digest = descriptor.digest;
        blob.size = descriptor.size;
        tree.blobs += blob;
    };

    while (!open.isEmpty()) {
        if (work.isStopped())
            return Error{.kind = Error::Kind::Cancelled};
        const Descriptor descriptor = open.takeLast();
        if (!isManifestType(descriptor.mediaType)) { // build caches list their layers in an index
            addBlob(descriptor);
            continue;
        }
        if (seen.contains(descriptor.digest))
            continue;
        seen.insert(descriptor.digest);

        const Result<QByteArray> bytes = manifestAt(descriptor, find);
        const Result<Manifest> manifest =
            bytes ? parseManifest(*bytes, descriptor.mediaType.toLatin1()) : Result<Manifest>(bytes.error());
        if (!manifest) {
            tree.faults += manifest.error();
            continue;
        }
        together += bytes->size();
        if (together > MaxManifestBytesTogether)
            return Error{.kind = Error::Kind::TooLarge, .message = u"manifests of %1 bytes"_s.arg(together)};
        tree.manifests.insert(descriptor.digest, {.bytes = *bytes, .mediaType = manifest->mediaType});
        if (manifest->config)
            addBlob(*manifest->config);
        for (const Descriptor &layer : manifest->layers)
            addBlob(layer);
        std::copy(manifest->manifests.crbegin(), manifest->manifests.crend(), std::back_inserter(open));
    }
    return tree;
}

Result<BlobPlace> placeOf(const Descriptor &descriptor, const FindBlob &find)
{
    const auto place = descriptor.digest.isVerifiable() ? find(descriptor.digest) : std::nullopt;
    if (!place)
        return Error{.kind = Error::Kind::NotFound, .message = descriptor.digest.toString()};
    if (descriptor.size >= 0 && place->size != descriptor.size) {
        return Error{.kind = Error::Kind::DigestMismatch,
            .message = u"%1: expected %2 bytes, found %3"_s.arg(descriptor.digest.toString())
                           .arg(descriptor.size)
                           .arg(place->size)};
    }
    return *place;
}

Result<void> readPieces(const BlobPlace &place, DiskWork &work, const std::function<Result<void>(QByteArrayView)> &use)
{
    QFile file(place.file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(place.offset))
        return diskError(file.errorString());
    QByteArray piece(PieceBytes, Qt::Uninitialized);
    for (qint64 left = place.size; left > 0;) {
        if (work.isStopped())
            return Error{.kind = Error::Kind::Cancelled};
        const qint64 count = file.read(piece.data(), std::min(left, PieceBytes));
        if (count <= 0)
            return Error{.kind = Error::Kind::Malformed, .message = u"the file is shorter than it was"_s};
        if (const Result<void> used = use(QByteArrayView(piece).first(count)); !used)
            return used;
        left -= count;
        work.advance(count);
    }
    return {};
}

Result<void> verifyPieces(const BlobPlace &place, const Digest &digest, DiskWork &work)
{
    Sha sha(digest.algorithm());
    const Result<void> read = readPieces(place, work, [&sha](QByteArrayView piece) {
        sha.add(piece);
        return Result<void>();
    });
    if (!read)
        return read;
    const Digest computed = sha.result();
    if (computed == digest)
        return {};
    return Error{.kind = Error::Kind::DigestMismatch,
        .message = u"expected %1, found %2"_s.arg(digest.toString(), computed.toString())};
}

} // namespace Tagwright
