// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterlisting.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace Tagwright {

/*! One request whose answer is one object. */
class ObjectJob final : public ClusterJob {
    Q_OBJECT

public:
    struct Question {
        HttpRequest::Method method = HttpRequest::Method::Get; //!< what writes is not sent a second time by itself
        ResourcePath path;
        QJsonObject body = {}; //!< of all but Get
        QByteArray contentType = "application/json";
        std::chrono::milliseconds silence{0}; //!< see HttpRequest
        bool isTrial = false; //!< the server checks it strictly, and stores nothing
    };

    ObjectJob(ClusterEndpoint &endpoint, const Question &question, QObject *parent);

    const QJsonObject &object() const { return m_object; } //!< once it has succeeded

protected:
    void run() override;

private:
    Question m_question;
    QJsonObject m_object;
};

/*!
    All objects of a kind, page by page (Kubernetes API concepts, "Retrieving large results sets in chunks").
*/
class ObjectListJob final : public ClusterListing<QJsonArray> {
    Q_OBJECT

public:
    ObjectListJob(ClusterEndpoint &endpoint, const ResourcePath &path, const QString &labelSelector,
        const QString &fieldSelector, QObject *parent);

Q_SIGNALS:
    void pageArrived(const QJsonArray &items);
    /*! The server has dropped the snapshot (410): the list begins anew, and what arrived so far no longer counts. */
    void restarted();

protected:
    void announce(const QJsonArray &items) override { Q_EMIT pageArrived(items); }
    void announceRestart() override { Q_EMIT restarted(); }
};

} // namespace Tagwright
