// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "crypto/sha.h"
#include "values/digest.h"
#include "values/manifest.h"
#include "values/reference.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = Fuzz::textOf(bytes, size);
    if (const std::optional<Digest> attached = digestOfAttachmentTag(text))
        Fuzz::require(attached->isVerifiable());

    const std::optional<Digest> digest = Digest::parse(text);
    if (!digest)
        return 0;
    Fuzz::require(digest->toString() == text && digest->algorithm() + u':' + digest->encoded() == text);
    Fuzz::require(digest->abbreviated().size() <= text.size());
    Fuzz::require(isValidTag(referrersTag(*digest)));
    Fuzz::require(!digest->isVerifiable() || Sha::supports(digest->algorithm()));
    return 0;
}
