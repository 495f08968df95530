// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "imagefiles/imagefolder.h"
#include "imagefiles/imagename.h"
#include "values/mediatype.h"
#include "values/reference.h"

using namespace Tagwright;

// An index.json as a folder reads it. What is listed can be asked for, names no file but a blob, and can be written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzz::bytesOf(bytes, size);
    static_cast<void>(checkLayoutVersion(input).has_value());
    const Result<Manifest> index = parseManifest(input, MediaType::OciIndex);
    if (!index)
        return 0;
    for (const Descriptor &top : index->manifests) {
        const ImageName name = imageNameOf(top, QStringLiteral("file"));
        Fuzz::require(isValidRepository(name.repository));
        Fuzz::require(name.tag.isEmpty() || isValidTag(name.tag));

        const QString path = layoutPath(top.digest);
        Fuzz::require(path.isEmpty() == !top.digest.isVerifiable());
        Fuzz::require(!path.contains(QLatin1String("..")) && path.count(QLatin1Char('/')) == (path.isEmpty() ? 0 : 2));

        const Result<Manifest> again = parseManifest(indexOfImage(QString(), top), MediaType::OciIndex);
        Fuzz::require(again && again->manifests.size() == 1 && again->manifests.constFirst().digest == top.digest);
    }
    return 0;
}
