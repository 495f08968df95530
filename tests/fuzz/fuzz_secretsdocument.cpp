// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "credentials/secretsdocument.h"

using namespace Tagwright;

// What can be read is written so that it reads the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const Result<Secrets> read = parseSecretsDocument(QByteArrayView(bytes, qsizetype(size)));
    if (!read)
        return 0;
    const Secret written = secretsDocument(*read);
    const Result<Secrets> again = parseSecretsDocument(written.bytes());
    Fuzz::require(bool(again));
    const Secret twice = secretsDocument(*again);
    Fuzz::require(twice.bytes() == written.bytes());
    return 0;
}
