// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secretstore.h"

namespace Tagwright {

void SecretStore::update(const SecretPlace &place, std::function<void(Secrets &secrets)> change)
{
    find(place, this, [this, place, change = std::move(change)](Secrets found) {
        change(found);
        store(place, std::move(found));
    });
}

} // namespace Tagwright
