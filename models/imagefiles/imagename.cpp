// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/imagename.h"

#include "values/ascii.h"
#include "values/reference.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// buildkit and docker 25 write the full name here, and the tag alone in the reference name.
constexpr auto ContainerdNameKey = "io.containerd.image.name"_L1;

constexpr qsizetype MaxTagLength = 128;
constexpr qsizetype MaxGuessLength = 100;

QString withoutArchiveSuffix(QString name)
{
    for (const QLatin1StringView suffix : {".gz"_L1, ".zst"_L1, ".xz"_L1, ".bz2"_L1, ".tgz"_L1, ".tar"_L1, ".oci"_L1}) {
        if (name.size() > suffix.size() && name.endsWith(suffix))
            name.chop(suffix.size());
    }
    return name;
}

// What is no tag by the grammar, with its other characters replaced, so that it can be chosen all the same.
QString asTag(const QString &written)
{
    QString tag = written.left(MaxTagLength);
    for (QChar &c : tag) {
        if (!Ascii::isAlphanumeric(c) && c != u'.' && c != u'-')
            c = u'_';
    }
    while (tag.startsWith(u'.') || tag.startsWith(u'-'))
        tag.remove(0, 1);
    return tag;
}

} // namespace

QString repositoryOfFile(const QString &path)
{
    const QString name = withoutArchiveSuffix(QFileInfo(QDir::cleanPath(path)).fileName().toLower());
    QString repository;
    for (const QChar c : name.left(MaxGuessLength)) {
        if (Ascii::isLower(c) || Ascii::isDigit(c))
            repository += c;
        else if (!repository.isEmpty() && Ascii::isAlphanumeric(repository.back()))
            repository += c == u'.' || c == u'_' ? c : u'-';
    }
    while (!repository.isEmpty() && !Ascii::isAlphanumeric(repository.back()))
        repository.chop(1);
    return isValidRepository(repository) ? repository : u"image"_s;
}

ImageName imageNameOf(const QString &written, const QString &otherwise)
{
    if (written.isEmpty())
        return {.repository = otherwise, .tag = {}};
    if (isValidTag(written))
        return {.repository = otherwise, .tag = written};
    const Result<ImageReference> reference = parseImageReference(written);
    if (reference && isValidRepository(reference->repository))
        return {.repository = reference->repository, .tag = reference->effectiveTag()};
    return {.repository = otherwise, .tag = asTag(written)};
}

ImageName imageNameOf(const Descriptor &descriptor, const QString &otherwise)
{
    const QString full = descriptor.annotations.value(ContainerdNameKey);
    if (const Result<ImageReference> reference = parseImageReference(full); reference && !reference->tag.isEmpty())
        return imageNameOf(full, otherwise);
    return imageNameOf(descriptor.annotations.value(QLatin1StringView(ReferenceNameKey)), otherwise);
}

} // namespace Tagwright
