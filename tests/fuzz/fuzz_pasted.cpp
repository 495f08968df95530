// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/connection.h"
#include "values/reference.h"

using namespace Tagwright;

namespace {

void check(const ImageReference &image)
{
    const Result<ImageReference> again = parseImageReference(image.toString());
    Fuzz::require(again && *again == image);
}

void check(const StreamReference &stream)
{
    const Result<StreamReference> again = parseStreamReference(stream.toString());
    Fuzz::require(again && *again == stream);
}

void check(const RegistryAddress &address)
{
    const Connection connection = connectionTo(address);
    Fuzz::require(connection.url.isValid() && !connection.url.host().isEmpty());
    Fuzz::require(connection.url.userInfo().isEmpty());
}

void check(const ClusterAddress &address)
{
    Fuzz::require(address.api.isValid() && !address.api.host().isEmpty());
    Fuzz::require(address.api.userInfo().isEmpty());
    const Result<ClusterAddress> again = parseClusterAddress(address.api.toString());
    Fuzz::require(again && again->api == address.api);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    (void)parseClusterAddress(Fuzz::textOf(bytes, size));
    const Result<Pasted> pasted = parsePasted(Fuzz::textOf(bytes, size));
    if (pasted)
        std::visit([](const auto &found) { check(found); }, *pasted);
    else
        Fuzz::require(pasted.error().kind == Error::Kind::InvalidInput && !pasted.error().code.isEmpty());
    return 0;
}
