// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"

#include <functional>

namespace Tagwright {

class HttpJob;
class RegistryEndpoint;

/*! A job that asks one registry. Its requests end with it. */
class RegistryJob : public Job {
    Q_OBJECT

public:
    void setUrgency(HttpRequest::Urgency urgency) { m_urgency = urgency; }

protected:
    /*! answer also tells of a failure by status; it is empty when there was no answer at all. */
    using Handler = std::function<void(const Result<void> &result, const HttpAnswer &answer)>;

    RegistryJob(RegistryEndpoint &endpoint, HttpRequest::Urgency urgency, QObject *parent);

    RegistryEndpoint &endpoint() { return m_endpoint; }
    void get(const QUrl &url, const QByteArray &accept, qint64 maxBytes, const QString &scope, const Handler &handle);
    /*! The job that carries it; null when this one has ended. */
    HttpJob *send(HttpRequest request, const QString &scope, const Handler &handle);
    void release() override;

    /*! "repository:name:pull" and the like (distribution, "Token Scope Documentation") */
    static QString pullScope(const QString &repository);
    static QString pushScope(const QString &repository);
    static QString deleteScope(const QString &repository);
    /*! Refuses what would lead the request to another path; what else is a name, the server decides. */
    static Result<void> checkName(const QString &repository);

private:
    RegistryEndpoint &m_endpoint;
    HttpRequest::Urgency m_urgency;
};

} // namespace Tagwright
