// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "values/result.h"

#include <functional>
#include <optional>

class QObject;

namespace Tagwright {

/*!
    Where credentials are kept, by connection.

    Every answer comes later, never from inside the call, because a keychain may have to ask the user first; it does not
    come when context was destroyed meanwhile.
*/
class SecretStore {
public:
    using Found = std::function<void(Result<std::optional<Credential>> found)>;
    using Done = std::function<void(const Result<void> &result)>;

    virtual ~SecretStore() = default;

    /*! Nothing is a successful answer: no credential is kept for this connection. */
    virtual void find(const QString &connectionId, QObject *context, Found found) = 0;
    virtual void store(
        const QString &connectionId, Credential credential, QObject *context = nullptr, Done done = {}) = 0;
    virtual void remove(const QString &connectionId, QObject *context = nullptr, Done done = {}) = 0;
};

} // namespace Tagwright
