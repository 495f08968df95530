// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobresult.h"
#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "registry/contentcache.h"
#include "registry/registryclient.h"

#include <QTemporaryDir>

#include <memory>

namespace Tagwright {

/*! A scripted registry and a client for it that does not wait long. */
struct RegistryLab {
    enum class Cache { None, Folder };

    explicit RegistryLab(Cache cache = Cache::None, RegistryOptions options = {}, int pageSize = 0)
    {
        using namespace std::chrono_literals;
        options.http.patience = {.silence = 400ms, .total = 5s};
        options.http.retry = {.tries = 2, .connectionTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
        if (cache == Cache::Folder)
            contents = std::make_unique<ContentCache>(folder.path(), 1'000'000);
        const Connection connection{
            .id = QStringLiteral("id"), .name = QStringLiteral("lab"), .url = server.url(), .pageSize = pageSize};
        client = std::make_unique<RegistryClient>(connection, secrets, log, contents.get(), nullptr, options);
    }

    void answer(const ScriptedAnswer &answer)
    {
        server.setScript([answer](const ScriptedRequest &) { return answer; });
    }

    QTemporaryDir folder;
    WireLog log;
    SessionSecretStore secrets;
    ScriptedServer server;
    std::unique_ptr<ContentCache> contents;
    std::unique_ptr<RegistryClient> client;
};

} // namespace Tagwright
