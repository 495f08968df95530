// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "imagefiles/dockerarchive.h"
#include "imagefiles/imagename.h"
#include "values/reference.h"

using namespace Tagwright;

// No path leads out of the archive, and every name can be asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto images = parseDockerArchive(Fuzz::bytesOf(bytes, size));
    if (!images) {
        const Error::Kind kind = images.error().kind;
        Fuzz::require(kind == Error::Kind::Malformed || kind == Error::Kind::TooLarge);
        return 0;
    }
    for (const DockerArchiveImage &image : *images) {
        for (const QString &path : QStringList(image.config) + image.layers) {
            Fuzz::require(!path.isEmpty() && archivePath(path) == path);
            const QString target = archiveLinkTarget(path, QStringLiteral("../") + image.config);
            Fuzz::require(target.isEmpty() || archivePath(target) == target);
        }
        for (const QString &tag : image.tags) {
            const ImageName name = imageNameOf(tag, repositoryOfFile(tag));
            Fuzz::require(isValidRepository(name.repository));
            Fuzz::require(name.tag.isEmpty() || isValidTag(name.tag));
        }
    }
    return 0;
}
