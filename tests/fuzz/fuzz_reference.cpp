// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/connection.h"
#include "values/reference.h"

using namespace Tagwright;

namespace {

void checkImage(const QString &text)
{
    const Result<ImageReference> image = parseImageReference(text);
    if (!image)
        return;
    Fuzz::require(isValidRepository(image->repository));
    Fuzz::require(image->tag.isEmpty() || isValidTag(image->tag));
    for (const QString &printed : {image->toString(), image->familiar()}) {
        const Result<ImageReference> again = parseImageReference(printed);
        Fuzz::require(again && *again == *image);
    }
}

void checkOpenShiftImage(const QString &text)
{
    const Result<OpenShiftImage> image = parseOpenShiftImage(text);
    Fuzz::require(!image || !image->registry.isEmpty() || !image->name.isEmpty());
}

void checkStream(const QString &text)
{
    const Result<StreamReference> stream = parseStreamReference(text);
    if (!stream)
        return;
    Fuzz::require(stream->tag.isEmpty() != stream->id.isEmpty());
    const Result<StreamReference> again = parseStreamReference(stream->toString());
    Fuzz::require(again && *again == *stream);

    const QString host = QStringLiteral("registry.example");
    if (const auto image = imageOf(*stream, host))
        Fuzz::require(streamOf(*image, host).has_value());
}

void checkAddress(const QString &text)
{
    const Result<RegistryAddress> address = parseRegistryAddress(text);
    if (!address)
        return;
    const Connection connection = connectionTo(*address);
    Fuzz::require(connection.url.isValid() && !connection.url.host().isEmpty());
    Fuzz::require(connection.url.userInfo().isEmpty() && !connection.url.hasQuery());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = Fuzz::textOf(bytes, size);
    checkImage(text);
    checkOpenShiftImage(text);
    checkStream(text);
    checkAddress(text);
    static_cast<void>(isLoopbackHost(text));
    return 0;
}
