// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httprequest.h"
#include "values/requestrecord.h"

#include <QObject>

namespace Tagwright {

/*!
    Tells of every request as it is sent and as it ends. Secrets are taken out here, before anybody sees the record.
*/
class WireLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /*! Announces a request; finish the record and hand it to finished(). registry is the connection's own address. */
    RequestRecord started(const QString &connectionName, const QUrl &registry, const HttpRequest &request);
    void finished(const RequestRecord &record);

Q_SIGNALS:
    void requestStarted(const Tagwright::RequestRecord &record);
    void requestFinished(const Tagwright::RequestRecord &record);

private:
    quint64 m_count = 0;
};

/*! "Bearer ***": the scheme alone tells what was tried. */
[[nodiscard]] HttpHeaders maskedHeaders(const HttpHeaders &headers);

/*!
    Query values that are or may be secrets become "***". Of another origin than the registry's only those stay that a
    token service is asked with: a storage host's query is a signature, and gives whoever has it the content.
*/
[[nodiscard]] QUrl maskedUrl(const QUrl &url, const QUrl &registry);

} // namespace Tagwright
