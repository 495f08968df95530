// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/loadintoengine.h"

#include "net/engineload.h"
#include "net/findengines.h"

namespace Tagwright {

LoadIntoEngine::LoadIntoEngine(
    const ContainerEngine &engine, const QString &archive, const QString &subject, QObject *parent)
    : Operation(OperationRecord::Verb::LoadIntoEngine, engine.name(), subject, parent)
    , m_engine(engine)
    , m_archive(archive)
{
}

void LoadIntoEngine::run()
{
    auto *loading = new EngineLoad(m_engine.socket, m_archive, this);
    m_loading = loading;
    connect(loading, &EngineLoad::progressed, this, [this](qint64 done, qint64 total) {
        setReport({.bytes = total, .bytesDone = done}, {});
        Q_EMIT progressed(done, total);
    });
    connect(loading, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            succeed();
        else
            fail(result.error());
    });
    loading->start();
}

void LoadIntoEngine::release()
{
    if (m_loading) {
        m_loading->disconnect(this);
        m_loading->cancel();
    }
}

void findEngines(const QStringList &sockets, QObject *context, const EnginesFound &found)
{
    auto *search = new FindEngines(sockets, context);
    QObject::connect(search, &Job::finished, context, [search, found] { found(search->engines()); });
    search->start();
}

} // namespace Tagwright
