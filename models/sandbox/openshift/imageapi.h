// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/imageimporter.h"
#include "sandbox/openshift/streamstore.h"
#include "sandbox/openshift/upstreams.h"

#include <QString>

#include <memory>

namespace Tagwright::Practice {

class ImportController;
class OpenShift;

/*! The image half of a cluster: what its resources share, and what happens in it by itself. */
class ImageApi {
public:
    ImageApi(OpenShift &cluster, std::shared_ptr<Upstreams> upstreams);
    ~ImageApi();

    StreamStore &streams() { return m_streams; }
    const StreamStore &streams() const { return m_streams; }
    ImageImporter &importer() { return m_importer; }
    ObjectStore &objects() const;

    /*! While it is false, tags of DockerImages stay as they are until importPendingNow(). True at first. */
    void setAutomaticImport(bool isAutomatic);
    void importPendingNow();
    /*! What a cluster does every fifteen minutes: every scheduled tag is imported again. */
    void importScheduledNow();

    /*!
        A push to the integrated registry: makes the stream when it is missing, and the tag point to the image, in
       status only. An empty tag only makes the image known.
    */
    Outcome<StreamDraft> pushed(
        const QString &nameSpace, const QString &stream, const QString &tag, const UpstreamImage &image);

private:
    OpenShift &m_cluster;
    StreamStore m_streams;
    ImageImporter m_importer;
    std::unique_ptr<ImportController> m_controller; // ends before what it uses
};

/*! Adds image.openshift.io/v1 to a cluster that does not listen yet. Good for as long as the cluster is. */
ImageApi &addImageApi(OpenShift &cluster, std::shared_ptr<Upstreams> upstreams);

} // namespace Tagwright::Practice
