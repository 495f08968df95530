// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/exportstream.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QStringList>

namespace Tagwright {

class ClusterClient;
class ObjectJob;

/*! What of a project the user wants to export. */
struct ExportWish {
    QString connectionId;
    QString project;
    QString stream = {}; //!< empty: all of the project
    QStringList tags = {}; //!< of the stream; empty: the stream itself
    QString image = {}; //!< a digest of the stream's history instead
};

/*! Reads from the cluster what is to be exported, as it is now. */
class ReadExport final : public Job {
    Q_OBJECT

public:
    /*! The tags' own objects are only needed where they are to be shown as stored: each costs a request. */
    enum class TagObjects { Unread, Read };

    ReadExport(ClusterClient &client, const ExportWish &wish, TagObjects tagObjects, QObject *parent);

    const QList<ExportSubject> &subjects() const { return m_subjects; } //!< once it has succeeded; sorted by name

protected:
    void run() override;
    void release() override;

private:
    void readImage();
    void readStream();
    void readTags(const QJsonObject &stream);
    void readProject();
    ObjectJob *get(const QString &resource, const QString &name);

    QPointer<ClusterClient> m_client;
    ExportWish m_wish;
    TagObjects m_tagObjects;
    QList<ExportSubject> m_subjects;
    QHash<QString, QJsonObject> m_read; // by tag
    QSet<Job *> m_jobs;
    int m_waiting = 0; // for tags
};

} // namespace Tagwright
