// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/readdocuments.h"

#include "yaml/readyaml.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Tagwright {

struct ReadDocuments::Reading {
    QByteArray text;
    Result<QList<ApplyDocument>> documents = QList<ApplyDocument>();
};

namespace {

Result<QByteArray> contentOfFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device could keep the thread waiting for ever.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Disk, .message = file.errorString()};
    const QByteArray content = file.read(MaxAppliedBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{.kind = Error::Kind::Disk, .message = file.errorString()};
    return content;
}

Result<QList<ApplyDocument>> documentsIn(const QByteArray &text)
{
    if (text.size() > MaxAppliedBytes)
        return Error{.kind = Error::Kind::TooLarge};
    const Result<QList<ReadDocument>> read = readYamlDocuments(text);
    return read ? applyDocuments(*read) : read.error();
}

} // namespace

ReadDocuments::ReadDocuments(const From &from, QObject *parent)
    : Job(parent)
    , m_from(from)
    , m_reading(std::make_shared<Reading>())
{
}

ReadDocuments::~ReadDocuments() = default;

const QByteArray &ReadDocuments::text() const
{
    return m_reading->text;
}

const QList<ApplyDocument> &ReadDocuments::documents() const
{
    return *m_reading->documents;
}

void ReadDocuments::run()
{
    // A watcher, because this may be gone before the other thread has finished.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        if (hasEnded())
            return;
        if (m_reading->documents)
            succeed();
        else
            fail(m_reading->documents.error());
    });
    watcher->setFuture(QtConcurrent::run([from = m_from, reading = m_reading] {
        reading->text = from.text;
        for (const QString &path : from.paths) {
            const Result<QByteArray> content = contentOfFile(path);
            if (!content) {
                reading->documents = content.error();
                return;
            }
            reading->text += (reading->text.isEmpty() ? QByteArray() : "\n---\n"_ba) + *content;
            if (reading->text.size() > MaxAppliedBytes)
                break;
        }
        reading->documents = documentsIn(reading->text);
    }));
}

} // namespace Tagwright
