// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"

#include <QJsonObject>

#include <functional>

namespace Tagwright {

class ClusterEndpoint;
class HttpJob;
class HttpSession;

/*! A job that asks one cluster. Its requests end with it. */
class ClusterJob : public Job {
    Q_OBJECT

public:
    ~ClusterJob() override;
    void setUrgency(HttpRequest::Urgency urgency) { m_urgency = urgency; }

protected:
    /*! The error is what the Status of the answer says; answer is empty when there was none at all. */
    using Handler = std::function<void(const Result<void> &result, const HttpAnswer &answer)>;
    using Begun = std::function<void(HttpJob &job)>;
    enum class Who { Anybody, WeAre };

    ClusterJob(ClusterEndpoint &endpoint, QObject *parent);

    ClusterEndpoint &endpoint() { return m_endpoint; }
    virtual HttpSession &session();
    /*! Waits until the token is known, unless it is Anybody who asks. begun gets the job before it starts. */
    void send(const HttpRequest &request, Who who, const Handler &handle, const Begun &begun = {});
    void release() override;

    HttpRequest getRequest(const QUrl &url) const;
    HttpRequest postRequest(const QUrl &url, const QJsonObject &object) const;
    virtual void unauthorized(int tokenGeneration); //!< 401 to a request with the token; tells the endpoint

private:
    void dispatch(HttpRequest request, Who who, const Handler &handle, const Begun &begun);

    ClusterEndpoint &m_endpoint;
    HttpRequest::Urgency m_urgency = HttpRequest::Urgency::Interactive;
};

} // namespace Tagwright
