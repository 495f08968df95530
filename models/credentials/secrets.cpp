// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secrets.h"

#include <algorithm>

namespace Tagwright {

namespace {

bool isIn(QStringView repository, QStringView path)
{
    return path.isEmpty() || repository == path
        || (repository.size() > path.size() && repository.startsWith(path) && repository.at(path.size()) == u'/');
}

} // namespace

Secrets Secrets::clone() const
{
    Secrets copy;
    for (const Credential &credential : credentials)
        copy.credentials.push_back(credential.clone());
    copy.keyPassphrase = keyPassphrase.clone();
    copy.clientKey = clientKey.clone();
    copy.plugin = plugin.clone();
    copy.proxyPassword = proxyPassword.clone();
    return copy;
}

bool Secrets::isEmpty() const
{
    return credentials.empty() && keyPassphrase.isEmpty() && clientKey.isEmpty() && plugin.isEmpty()
        && proxyPassword.isEmpty();
}

const Credential *Secrets::credentialFor(QStringView repository) const
{
    const Credential *best = nullptr;
    for (const Credential &credential : credentials) {
        if (isIn(repository, credential.path) && (!best || credential.path.size() > best->path.size()))
            best = &credential;
    }
    return best;
}

void Secrets::setCredential(Credential credential)
{
    const auto same = std::find_if(credentials.begin(), credentials.end(),
        [&credential](const Credential &kept) { return kept.path == credential.path; });
    if (same == credentials.end())
        credentials.push_back(std::move(credential));
    else
        *same = std::move(credential);
}

} // namespace Tagwright
