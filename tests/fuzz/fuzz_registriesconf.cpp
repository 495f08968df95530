// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/registriesconf.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto conf = parseRegistriesConf(QByteArrayView(bytes, qsizetype(size)));
    if (!conf)
        return 0;
    for (const RegistriesConf::Registry &registry : conf->registries) {
        Fuzz::require(!registry.prefix.isEmpty() && !registry.location.isEmpty());
        Fuzz::require(!hostOfLocation(registry.location).contains(QLatin1Char('/')));
    }
    return 0;
}
