// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/imagefolder.h"

#include "crypto/sha.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/imagename.h"
#include "values/json.h"
#include "values/mediatype.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxLayoutFileBytes = 4096;

Result<QByteArray> contentOfPlain(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{.kind = Error::Kind::NotFound, .message = QDir::toNativeSeparators(path)};
    if (info.isSymLink() || !info.isFile())
        return Error{.kind = Error::Kind::Malformed, .message = u"no plain file: "_s + QDir::toNativeSeparators(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return diskError(file.errorString());
    const QByteArray content = file.read(maxBytes + 1);
    if (content.size() > maxBytes)
        return Error{.kind = Error::Kind::TooLarge, .message = QDir::toNativeSeparators(path)};
    return content;
}

Result<void> replaceContent(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).isSymLink()) // QSaveFile would write where it leads
        return Error{.kind = Error::Kind::Malformed, .message = u"a link: "_s + QDir::toNativeSeparators(path)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return diskError(file.errorString());
    return {};
}

QJsonObject named(const QString &name, const Descriptor &top)
{
    Descriptor descriptor = top;
    if (!name.isEmpty())
        descriptor.annotations.insert(QLatin1StringView(ReferenceNameKey), name);
    return toJson(descriptor);
}

QByteArray indexBytes(QJsonObject index, const QJsonArray &manifests)
{
    index.insert(u"schemaVersion"_s, 2);
    index.insert(u"manifests"_s, manifests);
    return QJsonDocument(index).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject toJson(const Descriptor &descriptor)
{
    QJsonObject object{{u"mediaType"_s, descriptor.mediaType}, {u"digest"_s, descriptor.digest.toString()},
        {u"size"_s, descriptor.size}};
    if (!descriptor.artifactType.isEmpty())
        object.insert(u"artifactType"_s, descriptor.artifactType);
    if (!descriptor.urls.isEmpty())
        object.insert(u"urls"_s, QJsonArray::fromStringList(descriptor.urls));
    if (descriptor.platform) {
        QJsonObject platform{
            {u"architecture"_s, descriptor.platform->architecture}, {u"os"_s, descriptor.platform->os}};
        if (!descriptor.platform->variant.isEmpty())
            platform.insert(u"variant"_s, descriptor.platform->variant);
        if (!descriptor.platform->osVersion.isEmpty())
            platform.insert(u"os.version"_s, descriptor.platform->osVersion);
        object.insert(u"platform"_s, platform);
    }
    QJsonObject annotations;
    for (auto entry = descriptor.annotations.cbegin(); entry != descriptor.annotations.cend(); ++entry)
        annotations.insert(entry.key(), entry.value());
    if (!annotations.isEmpty())
        object.insert(u"annotations"_s, annotations);
    return object;
}

QString layoutPath(const Digest &digest)
{
    return digest.isVerifiable() ? u"blobs/%1/%2"_s.arg(digest.algorithm(), digest.encoded()) : QString();
}

Result<void> checkLayoutVersion(const QByteArray &file)
{
    const Result<QJsonObject> layout = Json::object(file);
    if (!layout)
        return layout.error();
    const QString version = (*layout)["imageLayoutVersion"_L1].toString();
    if (version.startsWith("1."_L1))
        return {};
    return Error{.kind = Error::Kind::Unsupported, .message = u"image layout version \"%1\""_s.arg(version.left(40))};
}

QByteArray layoutVersion()
{
    return R"({"imageLayoutVersion":"1.0.0"})";
}

QByteArray indexOfImage(const QString &name, const Descriptor &top)
{
    return indexBytes({}, QJsonArray{named(name, top)});
}

Result<ImageFolder> ImageFolder::open(const QString &path)
{
    const ImageFolder folder(QFileInfo(path).absoluteFilePath());
    const Result<QByteArray> layout = contentOfPlain(folder.m_path + "/oci-layout"_L1, MaxLayoutFileBytes);
    if (!layout)
        return layout.error();
    if (const Result<void> version = checkLayoutVersion(*layout); !version)
        return version.error();
    return folder;
}

Result<ImageFolder> ImageFolder::make(const QString &path)
{
    const QDir directory(path);
    if (directory.exists(u"oci-layout"_s))
        return open(path);
    if (directory.exists() && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return Error{.kind = Error::Kind::Disk,
            .code = QLatin1StringView(DiskCode::Occupied),
            .message = u"neither empty nor an image folder: "_s + QDir::toNativeSeparators(path)};
    }
    const ImageFolder folder(QFileInfo(path).absoluteFilePath());
    if (!QDir().mkpath(folder.m_path + "/blobs"_L1))
        return diskError(u"the folder %1 cannot be made"_s.arg(QDir::toNativeSeparators(path)));
    // oci-layout last: what has one is complete.
    Result<void> written = replaceContent(folder.m_path + "/index.json"_L1, indexBytes({}, {}));
    if (written)
        written = replaceContent(folder.m_path + "/oci-layout"_L1, layoutVersion());
    return written ? Result<ImageFolder>(folder) : Result<ImageFolder>(written.error());
}

Result<QList<Descriptor>> ImageFolder::images() const
{
    const Result<QByteArray> index = contentOfPlain(m_path + "/index.json"_L1, MaxManifestBytes);
    if (!index)
        return index.error();
    const Result<Manifest> parsed = parseManifest(*index, MediaType::OciIndex);
    return parsed ? Result<QList<Descriptor>>(parsed->manifests) : Result<QList<Descriptor>>(parsed.error());
}

Result<void> ImageFolder::setImage(const QString &name, const Descriptor &top)
{
    const QString path = m_path + "/index.json"_L1;
    const Result<QByteArray> content = contentOfPlain(path, MaxManifestBytes);
    if (!content)
        return content.error();
    // As it is, so that nothing is lost that we do not know.
    const Result<QJsonObject> index = Json::object(*content);
    if (!index)
        return index.error();

    QJsonArray kept;
    const QJsonArray manifests = (*index)["manifests"_L1].toArray();
    for (const QJsonValue entry : manifests) {
        const QString itsName = entry["annotations"_L1][QLatin1StringView(ReferenceNameKey)].toString();
        const bool isSame = name.isEmpty() && itsName.isEmpty() && entry["digest"_L1] == top.digest.toString();
        if (!isSame && (name.isEmpty() || itsName != name))
            kept += entry;
    }
    kept += named(name, top);
    return replaceContent(path, indexBytes(*index, kept));
}

QString ImageFolder::blobPath(const Digest &digest) const
{
    const QString path = layoutPath(digest);
    return path.isEmpty() ? path : m_path + u'/' + path;
}

bool ImageFolder::has(const Digest &digest, qint64 size) const
{
    const QString path = blobPath(digest);
    return isPlain(digest, path) && (size < 0 || QFileInfo(path).size() == size);
}

Result<void> ImageFolder::put(const QByteArray &bytes, const Digest &digest)
{
    if (const Result<void> verified = verify(bytes, digest); !verified)
        return verified;
    if (const Result<void> made = makeBlobFolder(digest); !made)
        return made;
    return replaceContent(blobPath(digest), bytes);
}

QString ImageFolder::partialPath(const Digest &digest) const
{
    const QString path = blobPath(digest);
    return path.isEmpty() ? path : path + ".part"_L1;
}

qint64 ImageFolder::partialBytes(const Digest &digest) const
{
    const QString path = partialPath(digest);
    return isPlain(digest, path) ? QFileInfo(path).size() : 0;
}

Result<std::unique_ptr<QFile>> ImageFolder::openPartial(const Digest &digest) const
{
    if (const Result<void> made = makeBlobFolder(digest); !made)
        return made.error();
    const QString path = partialPath(digest);
    if (QFileInfo(path).isSymLink())
        return Error{.kind = Error::Kind::Malformed, .message = u"a link: "_s + QDir::toNativeSeparators(path)};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite) || !file->seek(file->size()))
        return diskError(file->errorString());
    return file;
}

Result<void> ImageFolder::finishPartial(const Digest &digest) const
{
    QFile file(partialPath(digest));
    if (!isPlain(digest, file.fileName()))
        return Error{.kind = Error::Kind::NotFound, .message = digest.toString()};
    QFile::remove(blobPath(digest)); // rename() replaces nothing
    return file.rename(blobPath(digest)) ? Result<void>() : diskError(file.errorString());
}

void ImageFolder::removePartial(const Digest &digest) const
{
    if (const QString path = partialPath(digest); !path.isEmpty())
        QFile::remove(path);
}

bool ImageFolder::isPlain(const Digest &digest, const QString &file) const
{
    if (!digest.isVerifiable())
        return false;
    const QString folder = m_path + "/blobs"_L1;
    const QFileInfo info(file);
    return !QFileInfo(folder).isSymLink() && !QFileInfo(folder + u'/' + digest.algorithm()).isSymLink()
        && !info.isSymLink() && info.isFile();
}

Result<void> ImageFolder::makeBlobFolder(const Digest &digest) const
{
    if (!digest.isVerifiable())
        return Error{.kind = Error::Kind::Unsupported, .message = digest.toString()};
    const QString blobs = m_path + "/blobs"_L1;
    const QString folder = blobs + u'/' + digest.algorithm();
    if (QFileInfo(blobs).isSymLink() || QFileInfo(folder).isSymLink())
        return Error{.kind = Error::Kind::Malformed, .message = u"a link: "_s + QDir::toNativeSeparators(folder)};
    if (!QDir().mkpath(folder))
        return diskError(u"the folder %1 cannot be made"_s.arg(QDir::toNativeSeparators(folder)));
    return {};
}

} // namespace Tagwright
