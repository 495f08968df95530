// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*! Where objects of one kind are, or one of them (Kubernetes API concepts, "Resource URIs"). */
struct ResourcePath {
    QString group; //!< empty for the core API
    QString resource; //!< plural: "imagestreams"
    QString nameSpace = {}; //!< empty for the whole cluster
    QString name = {};
    QString subresource = {};
    QString version = QStringLiteral("v1");

    /*! "/apis/GROUP/VERSION/namespaces/NS/RESOURCE/NAME", each name percent-encoded as one segment. */
    QString toString() const;
};

} // namespace Tagwright
