// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/runplugin.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto credential = parsePluginCredential(
        QByteArrayView(bytes, qsizetype(size)), QStringLiteral("client.authentication.k8s.io/v1"));
    if (!credential) {
        Fuzz::require(credential.error().kind == Error::Kind::Malformed);
        return 0;
    }
    Fuzz::require(!credential->token.isEmpty() || !credential->certificate.isEmpty());
    Fuzz::require(credential->certificate.isEmpty() == credential->key.isEmpty());
    return 0;
}
