// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/projectstreams.h"
#include "values/clusterimage.h"
#include "values/projectright.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace Tagwright {

class ClusterSource;
class ImageDetails;
class ObjectJob;
class StreamTagModel;
class Workspace;

/*!
    One open image stream: its tags as the project's watch tells them, and details of the images that were asked for.

    The cluster itself knows platforms and sizes of its images, so that no registry needs to be reached.
*/
class StreamBrowser : public QObject {
    Q_OBJECT

public:
    /*! path is "project/stream". */
    StreamBrowser(Workspace &workspace, const QString &connectionId, const QString &path, QObject *parent);
    ~StreamBrowser() override;

    StreamTagModel &tags() { return *m_tags; }
    const StreamTagModel &tags() const { return *m_tags; }
    const QString &connectionId() const { return m_connectionId; }
    const QString &path() const { return m_path; }
    QString project() const;
    QString name() const;
    QString host() const; //!< of the cluster
    bool isProduction() const;

    const ImageStream *stream() const { return m_stream ? &*m_stream : nullptr; } //!< null until it is known

    /*! NotFound with this code: the project could be listed, and the stream is not in it. */
    static constexpr auto StreamMissing = "stream-missing";
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; } //!< with state() Loaded: why it is not live
    ProjectStreams::Live live() const;
    QDateTime asOf() const; //!< when the cluster was last heard of

    void refresh();
    /*! The rows in view, nearest first; what was wanted before and is not begun is dropped. */
    void wantDetails(const QStringList &tags);
    bool canImport(const QString &tag) const;
    /*! Unknown until the cluster was asked, which the first question does; changed() tells of the answer. */
    AccessAnswer::Verdict verdict(ProjectRight right);
    /*! Imports the tags from their sources again, as one change; those that have none are left out. */
    void retryImports(const QStringList &tags);

Q_SIGNALS:
    void changed(); //!< state, error, live or age
    void streamChanged();
    void importEnded(const QString &tag, const Tagwright::Result<void> &result); //!< of all that were asked for

private:
    ClusterSource *source() const;
    void open();
    void follow();
    void take(const QString &stream);
    void forget();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_path;
    std::unique_ptr<StreamTagModel> m_tags;
    std::unique_ptr<ImageDetails> m_details;
    QPointer<ProjectStreams> m_project;
    std::optional<ImageStream> m_stream;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
