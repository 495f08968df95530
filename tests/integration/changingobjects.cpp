// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Makes changes of objects of the sandbox's cluster, as the program does, for a test that ends it in their middle.
//
//     changingobjects JOURNAL CHANGES STOP URL
//
// CHANGES is a journal with one entry, which says what is to be changed. After the STOP-th answer it says so and does
// nothing more.

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/requestlistmodel.h"
#include "journal/journal.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Tagwright;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SessionSecretStore secrets;
    const QTemporaryDir cache;
    Workspace workspace(secrets, {.cache = cache.path(), .journal = arguments.value(1)});
    workspace.add(
        {.id = u"lab"_s, .name = u"lab"_s, .url = QUrl(arguments.value(4)), .kind = ConnectionKind::SandboxCluster});
    ClusterSource *source = workspace.cluster(u"lab"_s);
    source->signInWithPassword(u"admin"_s, Secret(u"admin-pw"));

    ObjectChangeSet set{.verb = ChangeVerb::Edit, .changes = {}};
    Journal wanted(arguments.value(2));
    int answers = 0;
    bool hasBegun = false;
    const int stop = arguments.value(3).toInt();
    const auto begin = [&] {
        if (source->state() != LoadState::Loaded || set.changes.isEmpty() || std::exchange(hasBegun, true))
            return;
        QObject::connect(&workspace.requests(), &QAbstractItemModel::dataChanged, &application, [&] {
            // What the connection itself still asks may be answered before the changes are in the journal.
            if (workspace.changes().journal().rowCount() == 0 || ++answers != stop)
                return;
            std::puts("stopped");
            std::fflush(stdout);
            std::getchar(); // for ever
        });
        workspace.changes().make(set, &workspace,
            [](const Result<void> &result, const ObjectChangeSet &) { QCoreApplication::exit(result ? 0 : 3); });
    };
    QObject::connect(source, &Source::changed, &application, begin);
    wanted.load(&workspace, [&set, &begin](const Result<QList<JournalEntry>> &entries) {
        if (!entries || entries->isEmpty())
            return QCoreApplication::exit(2);
        for (const JournalEntry::Change &change : entries->constFirst().changes)
            set.changes += *change.object;
        begin();
    });
    return QCoreApplication::exec();
}
