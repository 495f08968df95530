// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/imageconfig.h"
#include "values/manifest.h"

#include <algorithm>

using namespace Tagwright;

// The first line is the Content-Type.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzz::bytesOf(bytes, size);
    const qsizetype newline = std::max<qsizetype>(input.indexOf('\n'), 0);
    const Result<Manifest> manifest = parseManifest(input.sliced(newline), input.first(newline));
    if (!manifest) {
        Fuzz::require(
            manifest.error().kind == Error::Kind::Malformed || manifest.error().kind == Error::Kind::TooLarge);
        return 0;
    }

    Fuzz::require(manifest->kind() != ContentKind::Unknown);
    Fuzz::require(manifest->imageSize() >= -1);
    for (const QList<Descriptor> &descriptors : {manifest->layers, manifest->manifests}) {
        for (const Descriptor &descriptor : descriptors) {
            Fuzz::require(!descriptor.digest.isNull() && descriptor.size >= -1);
            static_cast<void>(descriptor.isForeign());
            static_cast<void>(attestedDigest(descriptor));
            if (descriptor.platform)
                Fuzz::require(!descriptor.platform->toString().isEmpty());
        }
    }
    if (manifest->form == Manifest::Form::Schema1) {
        const Result<ImageConfig> config = parseLegacyConfig(*manifest);
        Fuzz::require(!config || config->history.size() == manifest->legacyHistory.size());
    }
    return 0;
}
