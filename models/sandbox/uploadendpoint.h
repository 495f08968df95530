// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/route.h"
#include "sandbox/sandboxstore.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <mutex>

namespace Tagwright {

/*! Blob uploads: in one request, in chunks, and by mounting what another repository holds. */
class UploadEndpoint {
public:
    explicit UploadEndpoint(SandboxStore &store);

    // Both take the body out of the request.
    ServerAnswer start(const Route &route, ServerRequest &request);
    ServerAnswer proceed(const Route &route, ServerRequest &request);

private:
    struct Session {
        QByteArray repository;
        QByteArray bytes;
        int step = 0; // makes every Location another one: clients must follow the latest
    };

    ServerAnswer open(const QByteArray &repository);
    ServerAnswer store(const QByteArray &repository, const QByteArray &digest, const QByteArray &bytes);

    static ServerAnswer progress(int status, const QByteArray &id, Session &session);
    static std::optional<ServerAnswer> add(const QByteArray &id, Session &session, ServerRequest &request);

    SandboxStore &m_store;
    std::mutex m_mutex;
    QHash<QByteArray, Session> m_sessions;
};

} // namespace Tagwright
