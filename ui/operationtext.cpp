// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/operationtext.h"

#include "items/words.h"

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
    static QString transfer(const TransferProgress &transfer, qint64 elapsed);
    static QString tally(const ChangeTally &tally);
    static QString kept(const OperationRecord &record);
    static QString withTally(const QString &word, const ChangeTally &tally);
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
    case OperationRecord::Verb::TestPullSecret:
        return tr("Test a pull secret for %1").arg(record.subject);
    case OperationRecord::Verb::ListRepositories:
        return tr("List the repositories of %1").arg(record.connectionName);
    case OperationRecord::Verb::ListTags:
        return tr("List the tags of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::ListProjects:
        return tr("List the projects of %1").arg(record.connectionName);
    case OperationRecord::Verb::ListStreams:
        return tr("List the image streams of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::SignIn:
        return tr("Sign in to %1").arg(record.connectionName);
    case OperationRecord::Verb::SignOut:
        return tr("Sign out of %1").arg(record.connectionName);
    case OperationRecord::Verb::LoadDetails:
        return tr("Read the details of all tags of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Inspect:
        return tr("Inspect %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Tag:
        return tr("Tag %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Copy:
        return tr("Copy to %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Delete:
        return tr("Delete from %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Undo:
        return tr("Take back what was done to %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::FindOut:
        return tr("Find out what became of %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Pull:
        return tr("Pull %1 from %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::LoadIntoEngine:
        return tr("Load %1 into %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Import:
        //: a cluster gets the image of a tag from its registry
        return tr("Import %1 into %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Create:
        return tr("Create %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::Edit:
        return tr("Change %1 on %2").arg(record.subject, record.connectionName);
    case OperationRecord::Verb::OpenFile:
        return tr("Open %1").arg(record.connectionName);
    }
    Q_UNREACHABLE();
}

QString OperationWords::counted(OperationRecord::Verb verb, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (verb) {
    case OperationRecord::Verb::ListRepositories:
        return tr("%Ln repository(s)", nullptr, n);
    case OperationRecord::Verb::ListProjects:
        return tr("%Ln project(s)", nullptr, n);
    case OperationRecord::Verb::ListStreams:
        return tr("%Ln image stream(s)", nullptr, n);
    case OperationRecord::Verb::ListTags:
    case OperationRecord::Verb::LoadDetails:
    case OperationRecord::Verb::Tag:
    case OperationRecord::Verb::Copy:
    case OperationRecord::Verb::Delete:
    case OperationRecord::Verb::Undo:
    case OperationRecord::Verb::FindOut:
        return tr("%Ln tag(s)", nullptr, n);
    case OperationRecord::Verb::Connect:
    case OperationRecord::Verb::Probe:
    case OperationRecord::Verb::TestPullSecret:
    case OperationRecord::Verb::SignIn:
    case OperationRecord::Verb::SignOut:
    case OperationRecord::Verb::Inspect:
    case OperationRecord::Verb::Pull:
    case OperationRecord::Verb::LoadIntoEngine:
    case OperationRecord::Verb::Import:
    case OperationRecord::Verb::Create:
    case OperationRecord::Verb::Edit:
    case OperationRecord::Verb::OpenFile:
        return {};
    }
    Q_UNREACHABLE();
}

// "36.1 of 58.2 MB · 48 MB/s · 2 of 4 blobs, 1 of them mounted"
QString OperationWords::transfer(const TransferProgress &transfer, qint64 elapsed)
{
    QStringList parts;
    parts += tr("%1 of %2").arg(Words::size(transfer.bytesDone), Words::size(transfer.bytes));
    if (elapsed >= 1000)
        //: of bytes: "48 MB/s"
        parts += tr("%1/s").arg(Words::size(transfer.bytesDone * 1000 / elapsed));
    if (transfer.blobs > 0) {
        //: blobs are the layers and configurations of images
        QString blobs = tr("%1 of %Ln blob(s)", nullptr, transfer.blobs).arg(QLocale().toString(transfer.blobsDone));
        if (transfer.blobsMounted > 0)
            blobs += tr(", %Ln of them mounted", nullptr, transfer.blobsMounted);
        if (transfer.blobsThere > 0)
            blobs += tr(", %Ln of them there before", nullptr, transfer.blobsThere);
        parts += blobs;
    }
    return parts.join(u" · "_s);
}

QString OperationWords::tally(const ChangeTally &tally)
{
    QStringList parts;
    if (tally.done > 0)
        parts += tr("%Ln done", nullptr, tally.done);
    if (tally.failed > 0)
        parts += tr("%Ln failed", nullptr, tally.failed);
    if (tally.notStarted > 0)
        parts += tr("%Ln not started", nullptr, tally.notStarted);
    return parts.join(u" · "_s);
}

QString OperationWords::running(const OperationRecord &record, const QDateTime &now)
{
    const qint64 elapsed = record.started.msecsTo(now);
    if (record.transfer != TransferProgress()) {
        const QString bytes = transfer(record.transfer, elapsed);
        const QString count = counted(record.verb, record.total);
        return record.total > 1 && !count.isEmpty()
            ? tr("%1 of %2").arg(QLocale().toString(record.done), count) + u" · "_s + bytes
            : bytes;
    }
    if (record.done <= 0)
        return tr("Waiting for the answer…");
    const QLocale locale;
    QString text = record.total > 0
        ? tr("%1 of %2").arg(locale.toString(record.done), counted(record.verb, record.total))
        : counted(record.verb, record.done);
    if (record.tally.failed > 0)
        text += u" · "_s + tr("%Ln failed", nullptr, record.tally.failed);
    if (elapsed >= 1000)
        text += u" · "_s + tr("%1 per second").arg(locale.toString(record.done * 1000 / elapsed));
    return text;
}

QString OperationWords::withTally(const QString &word, const ChangeTally &tally)
{
    return tally.done + tally.failed + tally.notStarted > 1 ? word + u" · "_s + OperationWords::tally(tally) : word;
}

// Who stops a large download wants to know whether it was for nothing.
QString OperationWords::kept(const OperationRecord &record)
{
    if (record.verb != OperationRecord::Verb::Pull || record.transfer.bytesDone <= 0)
        return {};
    return u" · "_s
        + tr("%1 of %2 arrived and are kept; the next try goes on there")
              .arg(Words::size(record.transfer.bytesDone), Words::size(record.transfer.bytes));
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
        if (record.transfer.bytes > 0)
            return tr("%1 in %2").arg(transfer(record.transfer, record.started.msecsTo(record.finished)), time);
        return count.isEmpty() ? tr("Done in %1").arg(time) : tr("%1 in %2").arg(count, time);
    }
    case OperationRecord::State::Failed:
        return withTally(tr("Failed"), record.tally) + kept(record);
    case OperationRecord::State::Cancelled:
        return withTally(tr("Cancelled"), record.tally) + kept(record);
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
