// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/operationtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class OperationWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::OperationText)

public:
    static QString title(const OperationRecord &record);
    static QString counted(OperationRecord::Verb verb, qint64 count);
    static QString progress(const OperationRecord &record, const QDateTime &now);

private:
    static QString duration(qint64 milliseconds);
    static QString running(const OperationRecord &record, const QDateTime &now);
};

QString OperationWords::title(const OperationRecord &record)
{
    switch (record.verb) {
    case OperationRecord::Verb::Connect:
        return tr("Connect to %1").arg(record.connectionName);
    case OperationRecord::Verb::Probe:
        return tr("Test %1").arg(record.connectionName);
    case OperationRecord::Verb::ListRepositories:
        return tr("List the repositories of %1").arg(record.connectionName);
    case OperationRecord::Verb::ListTags:
        return tr("List the tags of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::LoadDetails:
        return tr("Read the details of all tags of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Inspect:
        return tr("Inspect %1 on %2").arg(record.subject, record.connectionName);
    }
    Q_UNREACHABLE();
}

QString OperationWords::counted(OperationRecord::Verb verb, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (verb) {
    case OperationRecord::Verb::ListRepositories:
        return tr("%Ln repository(s)", nullptr, n);
    case OperationRecord::Verb::ListTags:
    case OperationRecord::Verb::LoadDetails:
        return tr("%Ln tag(s)", nullptr, n);
    case OperationRecord::Verb::Connect:
    case OperationRecord::Verb::Probe:
    case OperationRecord::Verb::Inspect:
        return {};
    }
    Q_UNREACHABLE();
}

QString OperationWords::running(const OperationRecord &record, const QDateTime &now)
{
    if (record.done <= 0)
        return tr("Waiting for the answer…");
    const QLocale locale;
    QString text = record.total > 0
        ? tr("%1 of %2").arg(locale.toString(record.done), counted(record.verb, record.total))
        : counted(record.verb, record.done);
    const qint64 elapsed = record.started.msecsTo(now);
    if (elapsed >= 1000)
        text += u" · "_s + tr("%1 per second").arg(locale.toString(record.done * 1000 / elapsed));
    return text;
}

QString OperationWords::duration(qint64 milliseconds)
{
    return milliseconds < 1000 ? tr("%1 ms").arg(milliseconds)
                               : tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
}

QString OperationWords::progress(const OperationRecord &record, const QDateTime &now)
{
    switch (record.state) {
    case OperationRecord::State::Running:
        return running(record, now);
    case OperationRecord::State::Succeeded: {
        const QString time = duration(record.started.msecsTo(record.finished));
        const QString count = counted(record.verb, record.done);
        return count.isEmpty() ? tr("Done in %1").arg(time) : tr("%1 in %2").arg(count, time);
    }
    case OperationRecord::State::Failed:
        return tr("Failed");
    case OperationRecord::State::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

QString operationTitle(const OperationRecord &record)
{
    return OperationWords::title(record);
}

QString operationProgress(const OperationRecord &record, const QDateTime &now)
{
    return OperationWords::progress(record, now);
}

} // namespace Tagwright
