// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/findengines.h"

#include "net/engineanswer.h"

#include <QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// "Docker/24.0.5 (linux)"; podman says "Libpod/4.3.1 (linux)" and its version once more.
std::optional<ContainerEngine> engineThatSaid(const EngineAnswer &answer, const QString &socket)
{
    if (answer.status() != 200)
        return std::nullopt;
    const QByteArray server = answer.header("Server");
    const QByteArray podman = answer.header("Libpod-API-Version");
    ContainerEngine engine{.kind = ContainerEngine::Kind::Docker, .version = {}, .socket = socket};
    if (!podman.isEmpty() || server.startsWith("Libpod/")) {
        engine.kind = ContainerEngine::Kind::Podman;
        engine.version = QString::fromLatin1(podman);
    } else if (server.startsWith("Docker/")) {
        engine.version = QString::fromLatin1(server.sliced(7).split(' ').constFirst());
    } else if (answer.header("Api-Version").isEmpty()) {
        return std::nullopt; // something else
    }
    return engine;
}

} // namespace

struct FindEngines::Question {
    QLocalSocket socket;
    EngineAnswer answer;
    std::optional<ContainerEngine> engine;
    QString name;
    bool settled = false;
};

FindEngines::FindEngines(const QStringList &sockets, QObject *parent, std::chrono::milliseconds patience)
    : Job(parent)
{
    for (const QString &socket : sockets)
        m_questions.emplace_back(std::make_unique<Question>())->name = socket;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FindEngines::succeed);
}

FindEngines::~FindEngines() = default;

QList<ContainerEngine> FindEngines::engines() const
{
    QList<ContainerEngine> engines;
    for (const auto &question : m_questions) {
        if (question->engine)
            engines += *question->engine;
    }
    return engines;
}

void FindEngines::run()
{
    if (m_questions.empty())
        return succeed();
    m_patience.start();
    for (const auto &question : m_questions) {
        if (hasEnded())
            return;
        ask(*question);
    }
}

void FindEngines::release()
{
    m_patience.stop();
    for (const auto &question : m_questions) {
        question->socket.disconnect(this);
        question->socket.abort();
    }
}

void FindEngines::ask(Question &question)
{
    connect(&question.socket, &QLocalSocket::connected, this,
        [&question] { question.socket.write("GET /_ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"); });
    connect(&question.socket, &QLocalSocket::readyRead, this, [this, &question] { read(question); });
    connect(&question.socket, &QLocalSocket::errorOccurred, this, [this, &question] { settle(question); });
    question.socket.connectToServer(question.name);
}

void FindEngines::read(Question &question)
{
    question.answer.add(question.socket.readAll());
    if (question.answer.status() >= 200 || question.answer.isBroken())
        settle(question);
}

void FindEngines::settle(Question &question)
{
    question.engine = engineThatSaid(question.answer, question.name);
    question.settled = true;
    const bool all =
        std::all_of(m_questions.begin(), m_questions.end(), [](const auto &other) { return other->settled; });
    if (all && !hasEnded())
        succeed();
}

} // namespace Tagwright
