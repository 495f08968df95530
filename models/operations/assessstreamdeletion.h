// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/streamdeletion.h"

#include <QJsonObject>
#include <QPointer>
#include <QStringList>

namespace Tagwright {

class ObjectJob;
class UsageBrowser;
class Workspace;

/*! Looks at what would go with tags of an image stream, or with all of it. Nothing is changed. */
class AssessStreamDeletion final : public Job {
    Q_OBJECT

public:
    /*! path is "project/stream"; no tags: the whole stream. */
    AssessStreamDeletion(Workspace &workspace, const QString &connectionId, const QString &path,
        const QStringList &tags, QObject *parent);

    const StreamDeletion &deletion() const { return m_deletion; }
    const ImageStream &stream() const { return m_stream; } //!< as it was just read
    const QJsonObject &object() const { return m_object; }

protected:
    void run() override;
    void release() override;

private:
    void streamRead(const Result<void> &result, const QJsonObject &object);
    void assess();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QString m_name;
    QStringList m_tags;
    UsageBrowser *m_usage;
    QPointer<ObjectJob> m_reading;
    QJsonObject m_object;
    ImageStream m_stream;
    StreamDeletion m_deletion;
};

} // namespace Tagwright
