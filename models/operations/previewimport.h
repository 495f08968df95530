// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/importpreview.h"
#include "values/result.h"

#include <QJsonObject>
#include <QList>
#include <QPointer>

#include <optional>

namespace Tagwright {

class ClusterClient;

/*! What the status of an ImageStreamImport says of each of its images; of a repository, of all that were found. */
[[nodiscard]] Result<QList<PreviewedImport>> importPreview(
    const QJsonObject &answer, const StreamImport &import, const ImportTarget &target, const ImportWish &wish);

/*!
    Lets the cluster look at what an import would bring: it gets the images, and stores nothing. Fails with one of
    ImportRule when there is nothing to ask for, and as the cluster does when the repository cannot be listed.
*/
class PreviewImport final : public Job {
    Q_OBJECT

public:
    struct Question {
        QString nameSpace;
        QString name; //!< of the stream
        std::optional<ImageStream> stream; //!< none when it is to be made
        ImportWish wish;
    };

    PreviewImport(ClusterClient &client, const Question &question, QObject *parent);

    const StreamImport &import() const { return m_plan; } //!< once it has succeeded
    const QList<PreviewedImport> &images() const { return m_images; } //!< the same; in the order of the tags

protected:
    void run() override;
    void release() override;

private:
    ImportTarget target() const;
    void answered(const QJsonObject &answer);

    QPointer<ClusterClient> m_client;
    Question m_question;
    StreamImport m_plan;
    QList<PreviewedImport> m_images;
    QPointer<Job> m_looking;
};

} // namespace Tagwright
