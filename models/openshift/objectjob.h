// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Tagwright {

/*! One request whose answer is one object. */
class ObjectJob final : public ClusterJob {
    Q_OBJECT

public:
    const QJsonObject &object() const; //!< once it has succeeded
};

/*!
    All objects of a kind, page by page (Kubernetes API concepts, "Retrieving large results sets in chunks").
*/
class ObjectListJob final : public ClusterJob {
    Q_OBJECT

public:
    QString resourceVersion() const; //!< of the snapshot, once it has succeeded

Q_SIGNALS:
    void pageArrived(const QJsonArray &items);
    /*! The server has dropped the snapshot (410): the list begins anew, and what arrived so far no longer counts. */
    void restarted();
};

} // namespace Tagwright
