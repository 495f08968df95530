// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recording.h"

#include "../support/wire.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/storedresource.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace Tagwright {

/*!
    A cluster of its own for one recording, and the request that will be sent to it, which a scene may change where it
    holds what the real cluster made up: tokens, resourceVersions, pages.

    The cluster has the projects alpha and beta of developer, as the recorded one.
*/
class Stage {
public:
    explicit Stage(const Recording &recording);
    ~Stage();

    Practice::OpenShift &cluster() { return *m_cluster; }
    Practice::ObjectStore &objects() { return m_cluster->objects(); }

    QString user; //!< who sends what was recorded with "Bearer <token>": "developer" unless the scene says otherwise
    QByteArray method;
    QByteArray target;
    WireHeaders headers;
    QByteArray body;

    /*! An object as it is, without any resource's rules; uid and creationTimestamp of its own are kept. */
    QJsonObject plant(const QString &storeName, const QJsonObject &object);
    /*!
        What the recorded answer shows is what there is: its items, rows' objects or the object itself; and when a page
        says that more remain, as many more at the end.
    */
    void plantAnswer(const QString &storeName);
    void replace(const QByteArray &before, const QByteArray &after); //!< in target, headers and body
    void setParameter(const QByteArray &name, const QByteArray &value); //!< of target's query
    /*!
        Pages before the recorded one: plants what comes first, then the answer, takes as many as a page, and makes the
        request go on from there.
    */
    void continueAfter(const QString &storeName, const QString &nameSpace, int earlier);
    /*! Sends another request to the same server, with a token of user when it is not empty. */
    WireAnswer ask(const QByteArray &askedMethod, const QByteArray &askedTarget, const QString &as = {},
        const QByteArray &content = {}, const QByteArray &contentType = "application/json");

    /*! Requests that were recorded with this address go there; owner lives as long as the stage. */
    void setServer(const QByteArray &host, const QUrl &url, std::shared_ptr<void> owner);

    const Recording &recording() const { return m_recording; }
    QUrl server() const; //!< that the recording was made with

    WireAnswer send();

private:
    const Recording m_recording;
    std::unique_ptr<Practice::OpenShift> m_cluster;
    QHash<QByteArray, QUrl> m_servers;
    QList<std::shared_ptr<void>> m_owners; // go before the cluster that they use
};

} // namespace Tagwright
