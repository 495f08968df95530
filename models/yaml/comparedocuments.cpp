// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/comparedocuments.h"

#include "yaml/writeyaml.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Tagwright {

namespace {

QStringList linesOf(const QJsonObject &object)
{
    QStringList lines = object.isEmpty() ? QStringList() : writeYaml(object).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast(); // behind the last line break
    return lines;
}

} // namespace

ComparedDocuments compareDocuments(const QJsonObject &before, const QJsonObject &after)
{
    ComparedDocuments compared{.before = linesOf(before), .after = linesOf(after), .rows = {}};
    compared.rows = lineDifference(compared.before, compared.after);
    return compared;
}

CompareDocuments::CompareDocuments(const QJsonObject &before, const QJsonObject &after, QObject *parent)
    : Job(parent)
    , m_before(before)
    , m_after(after)
    , m_compared(std::make_shared<ComparedDocuments>())
{
}

void CompareDocuments::run()
{
    // A watcher, because this may be gone before the other thread has finished.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!hasEnded())
            succeed();
    });
    watcher->setFuture(QtConcurrent::run(
        [before = m_before, after = m_after, compared = m_compared] { *compared = compareDocuments(before, after); }));
}

} // namespace Tagwright
