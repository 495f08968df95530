// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpjob.h"
#include "openshift/clusterendpoint.h"
#include "openshift/clusterjob.h"
#include "openshift/kubernetes.h"
#include "openshift/resourcepath.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace Tagwright {

/*!
    Follows the objects of one kind (Kubernetes API concepts, "Efficient detection of changes").

    It goes on until it is cancelled: reconnects where it was, with bookmarks and a growing pause, whatever cuts it. It
    fails with Expired when the server no longer knows that place (410: list anew, then watch again), with Unauthorized
    and Forbidden, with Tls when the server is no longer trusted, and with Unsupported where something on the way lets
    nothing through: then the list must be polled.
*/
class WatchJob : public ClusterJob {
    Q_OBJECT

public:
    ~WatchJob() override;

    QString resourceVersion() const { return m_resourceVersion; } //!< up to where everything was told

Q_SIGNALS:
    void connectedChanged(bool connected); //!< false: cut, trying again

protected:
    WatchJob(ClusterEndpoint &endpoint, const ResourcePath &path, const QString &resourceVersion, QObject *parent);

    /*! Added, Modified or Deleted; each once, also after a cut. False when the object cannot be read. */
    virtual bool tell(const WatchEvent &event) = 0;

    void run() override;
    void release() override;
    HttpSession &session() override { return *m_session; }

private:
    void connectToServer();
    void read(const QByteArray &bytes);
    void take(const WatchEvent &event);
    void remember(const QString &key);
    void cut();
    void streamEnded(const Result<void> &result);
    void tryAgain(); // after a pause, unless the last one lasted
    void setConnected(bool connected);

    ResourcePath m_path;
    QString m_resourceVersion;
    std::shared_ptr<HttpSession> m_session;
    QPointer<HttpJob> m_stream;
    WatchLines m_lines;
    QSet<QString> m_told; // the last ones: a server may begin a little before the place that it is asked for
    std::deque<QString> m_toldInOrder;
    QTimer m_pause;
    QElapsedTimer m_clock; // of the present connection
    int m_shortOnes = 0; // in a row
    int m_brokenOnes = 0; // in a row, of whose lines none could be read
    bool m_isConnected = false;
    bool m_hasHeard = false; // something, over the present connection
    bool m_isBroken = false; // what it said last could not be read
    bool m_isCutByUs = false;
};

} // namespace Tagwright
