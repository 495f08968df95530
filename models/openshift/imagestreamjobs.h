// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"
#include "values/imagestream.h"

namespace Tagwright {

/*! The image streams of a project or of the cluster, page by page; parsed on another thread, for they are large. */
class ImageStreamListJob final : public ClusterJob {
    Q_OBJECT

public:
    QString resourceVersion() const; //!< of the snapshot, once it has succeeded

Q_SIGNALS:
    void pageArrived(const QList<Tagwright::ImageStream> &streams);
    void restarted(); //!< 410: the list begins anew, and what arrived so far no longer counts
};

/*!
    Follows the image streams of a project (Kubernetes API concepts, "Efficient detection of changes").

    It goes on until it is cancelled: reconnects where it was, with bookmarks and a growing pause, whatever cuts it. It
    fails with Expired when the server no longer knows that place (410: list anew, then watch again), with Unauthorized
    and Forbidden, and with Unsupported where something on the way lets nothing through: then the list must be polled.
*/
class ImageStreamWatchJob final : public ClusterJob {
    Q_OBJECT

public:
    QString resourceVersion() const; //!< up to where everything was told

Q_SIGNALS:
    void changed(const Tagwright::ImageStream &stream); //!< new or another; told again after a cut only if it differs
    void removed(const QString &nameSpace, const QString &name);
    void connectedChanged(bool connected); //!< false: cut, trying again
};

} // namespace Tagwright
