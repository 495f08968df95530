// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "net/engineanswer.h"

#include <QFile>
#include <QLocalSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace Tagwright {

/*!
    Gives a docker-archive to a container engine on this computer (Docker Engine API, "Import images"), which podman
    takes as well. The file is read in pieces, no faster than the engine takes them.

    Rejected and ServerFailed with the engine's own words; ConnectionRefused when nobody listens; Forbidden when the
    socket is not for this user; Timeout when the engine is silent for longer than patience.
*/
class EngineLoad final : public Job {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualPatience = std::chrono::minutes(10); // it unpacks in silence

    EngineLoad(const QString &socket, const QString &archive, QObject *parent,
        std::chrono::milliseconds patience = UsualPatience);

    const QStringList &loaded() const { return m_loaded; } //!< the names or IDs that the engine told

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< bytes that the engine took

protected:
    void run() override;
    void release() override;

private:
    void begin();
    void writeMore();
    void read();
    void readLine(const QByteArray &line);
    void connectionFailed(QLocalSocket::LocalSocketError error);
    void conclude();

    QString m_socketName;
    QFile m_archive;
    qint64 m_size = 0;
    QLocalSocket m_socket;
    QTimer m_patience;
    EngineAnswer m_answer;
    QString m_refusal; // the engine's words
    QStringList m_loaded;
};

} // namespace Tagwright
