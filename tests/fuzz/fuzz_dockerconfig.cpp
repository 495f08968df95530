// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/dockerconfig.h"
#include "configfiles/dockerconfigwriter.h"

using namespace Tagwright;

// What was read can be written, and reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto found = parseDockerConfig(QByteArrayView(bytes, qsizetype(size)), {});
    if (!found)
        return 0;
    std::vector<ExportedCredential> credentials;
    for (const FoundRegistry &registry : *found) {
        Fuzz::require(!registry.host.isEmpty());
        Fuzz::require(registry.hasCredential() || !registry.helper.isEmpty());
        if (registry.hasCredential() && !registry.credential.userName.contains(QLatin1Char(':')))
            credentials.push_back({registry.host, registry.credential.clone()});
    }
    const QByteArray before(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto change = withCredentials(before, credentials);
    Fuzz::require(!change || parseDockerConfig(change->document, {}));
    return 0;
}
