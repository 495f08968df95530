// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/containerengine.h"
#include "operations/operation.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace Tagwright {

/*! Gives a docker-archive to a docker or podman that runs here. */
class LoadIntoEngine final : public Operation {
    Q_OBJECT

public:
    /*! subject is what the archive holds, for people. */
    LoadIntoEngine(const ContainerEngine &engine, const QString &archive, const QString &subject, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    ContainerEngine m_engine;
    QString m_archive;
    QPointer<Job> m_loading;
};

using EnginesFound = std::function<void(const QList<ContainerEngine> &engines)>;

/*! Asks the usual sockets who answers; found is called once, within two seconds, while context lives. */
void findEngines(const QStringList &sockets, QObject *context, const EnginesFound &found);

} // namespace Tagwright
