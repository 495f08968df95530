// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clusteranswers.h"
#include "jobresult.h"
#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "openshift/clusterclient.h"
#include "openshift/clusteroptions.h"

#include <QList>

#include <memory>

namespace Tagwright {

/*! A scripted cluster and a client for it that does not wait long. */
struct ClusterLab {
    static constexpr auto Token = "sha256~token-of-the-lab";

    explicit ClusterLab(ClusterOptions options = {})
    {
        using namespace std::chrono_literals;
        options.http.patience = {.silence = 400ms, .total = 5s};
        options.http.retry = {.tries = 2, .connectionTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
        options.watch.firstPause = 1ms;
        options.watch.longestPause = 3ms;
        QObject::connect(
            &log, &WireLog::requestFinished, &log, [this](const RequestRecord &record) { records.append(record); });
        client = std::make_unique<ClusterClient>(connectionTo(server.url()), secrets, log, nullptr, options);
    }

    static Connection connectionTo(const QUrl &url)
    {
        return {.id = QStringLiteral("id"), .name = QStringLiteral("lab"), .url = url};
    }

    void answer(const ScriptedAnswer &answer)
    {
        server.setScript([answer](const ScriptedRequest &) { return answer; });
    }

    /*! All that somebody who looks at the requests could read. */
    QByteArray shown() const
    {
        QByteArray text;
        for (const RequestRecord &record : records) {
            text += record.url.toEncoded() + '\n';
            for (const auto &[name, value] : record.headers)
                text += name + ": " + value + '\n';
            if (record.error)
                text += record.error->message.toUtf8() + '\n';
        }
        return text;
    }

    WireLog log;
    QList<RequestRecord> records;
    SessionSecretStore secrets;
    ScriptedServer server;
    std::unique_ptr<ClusterClient> client;
};

} // namespace Tagwright
