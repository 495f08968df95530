// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/fetchedmanifest.h"
#include "values/imageconfig.h"
#include "values/loadstate.h"
#include "values/reference.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Tagwright {

class FactTableModel;
class HistoryTableModel;
class ImageReader;
class Job;
class LayerTableModel;
class PlatformTreeModel;
class ReferrerTableModel;
class Workspace;
struct ReadImage;

/*!
    What is behind one tag or digest: its manifest, and for an index the image of the chosen platform, its
    configuration, layers and history, and what refers to it. Everything but the referrers comes from one source and
    fails as one; referrers have their own state, for many registries know none.
*/
class ImageInspector : public QObject {
    Q_OBJECT

public:
    ImageInspector(Workspace &workspace, const QString &connectionId, const QString &repository, QObject *parent);
    ~ImageInspector() override;

    void inspect(const QString &tagOrDigest);
    void choosePlatform(int child); //!< index into top()->manifest.manifests; any other is ignored
    void retry(); //!< with the platform that was chosen, if the reference still names the same
    void retryReferrers(); //!< they alone, once top() is known
    void clear();

    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    LoadState referrersState() const { return m_referrersState; }
    const Error &referrersError() const { return m_referrersError; }

    ImageReference reference() const; //!< what is inspected, as it is pulled
    QString server() const; //!< the host that is asked: for an image stream that of the cluster
    const std::optional<FetchedManifest> &top() const { return m_top; } //!< what the reference names
    const std::optional<FetchedManifest> &image() const { return m_image; } //!< the platform's, or top itself
    const std::optional<ImageConfig> &config() const { return m_config; }
    const QByteArray &configBytes() const { return m_configBytes; } //!< exact; also for configs that are no image's
    int platform() const { return m_platform; } //!< index into top()->manifest.manifests; -1 when top is no index

    PlatformTreeModel &platforms() { return *m_platforms; }
    LayerTableModel &layers() { return *m_layers; }
    HistoryTableModel &history() { return *m_history; }
    ReferrerTableModel &referrers() { return *m_referrers; }
    FactTableModel &overview() { return *m_overview; }

Q_SIGNALS:
    void changed(); //!< anything of the above

private:
    void readStep(const QString &tagOrDigest, void (ImageInspector::*arrived)(const ReadImage &));
    void leaveStep();

    void topArrived(const ReadImage &image);
    void imageKnown(const ReadImage &image);
    void configArrived(const QByteArray &bytes);
    void imageComplete();
    void fetchSizes();
    void fetchReferrers();
    void failWith(const Error &error);
    void forgetImage();
    void cancel();
    void abandon();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_repository;
    std::unique_ptr<ImageReader> m_reader; // null once the connection is gone
    QString m_wanted; // tag or digest
    QPointer<Job> m_step; // the one request whose answer leads to the next
    QPointer<Job> m_referrersJob;
    QList<QPointer<Job>> m_sizeJobs;
    std::optional<FetchedManifest> m_top;
    std::optional<FetchedManifest> m_image;
    std::optional<ImageConfig> m_config;
    QByteArray m_configBytes;
    int m_platform = -1;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
    LoadState m_referrersState = LoadState::NotLoaded;
    Error m_referrersError;
    std::unique_ptr<PlatformTreeModel> m_platforms;
    std::unique_ptr<LayerTableModel> m_layers;
    std::unique_ptr<HistoryTableModel> m_history;
    std::unique_ptr<ReferrerTableModel> m_referrers;
    std::unique_ptr<FactTableModel> m_overview;
};

} // namespace Tagwright
