// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Makes the changes of a plan file, as the program does, for a test that ends it in their middle.
//
//     changing JOURNAL PLAN STOP ID=URL…
//
// After the STOP-th answer it says so and does nothing more; with 0 it goes on to the end.

#include "credentials/sessionsecretstore.h"
#include "items/requestlistmodel.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "values/planfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tagwright;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(2));
    if (!file.open(QFile::ReadOnly))
        return 2;
    const auto plan = parsePlan(file.readAll());
    if (!plan)
        return 2;
    SessionSecretStore secrets;
    const QTemporaryDir cache;
    Workspace workspace(secrets, {.cache = cache.path(), .journal = arguments.value(1)});
    for (const QString &connection : arguments.sliced(4)) {
        const QString id = connection.section(u'=', 0, 0);
        workspace.add({.id = id, .name = id, .url = QUrl(connection.section(u'=', 1)), .userName = {}, .pinned = {}});
    }
    int answers = 0;
    const int stop = arguments.value(3).toInt();
    QObject::connect(&workspace.requests(), &QAbstractItemModel::dataChanged, &application, [&answers, stop] {
        if (++answers != stop)
            return;
        std::puts("stopped");
        std::fflush(stdout);
        std::getchar(); // for ever
    });
    for (const PlannedSet &step : *plan)
        std::visit([&workspace](const auto &changes) { workspace.changes().make(changes); }, step);
    QObject::connect(&workspace.runner(), &OperationRunner::runningCountChanged, &application, [](int count) {
        if (count == 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
