// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/tlspairof.h"

#include "crypto/certificatekey.h"
#include "operations/certificatesin.h"

namespace Tagwright {

TlsPair tlsPairOf(QByteArrayView chainPem, QByteArrayView keyPem)
{
    TlsPair pair{.chain = certificatesIn(chainPem.toByteArray()), .match = keyMatch(chainPem, keyPem)};
    for (qsizetype each = 1; each < pair.chain.size(); ++each)
        pair.isChain = pair.isChain && pair.chain.at(each - 1).issuer == pair.chain.at(each).subject;
    return pair;
}

KeyMatch sshKeyIn(QByteArrayView pem)
{
    return privateKeyIn(pem);
}

} // namespace Tagwright
