// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/kubernetessecret.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto found = parseKubernetesSecrets(QByteArrayView(bytes, qsizetype(size)), {});
    Fuzz::require(found || found.error().kind == Error::Kind::Malformed);
    return 0;
}
