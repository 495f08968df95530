// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/faults.h"
#include "sandbox/gatekeeper.h"
#include "sandbox/requestlog.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxstore.h"
#include "values/result.h"

#include <QUrl>

#include <memory>

namespace Tagwright {

namespace Practice {
class PracticeCluster;
} // namespace Practice

/*!
    An embedded registry on a loopback port, and an OpenShift cluster beside it: demo, training ground and test server.

    It serves the OCI distribution specification 1.1 and the OpenShift image API from memory, in threads of its own.
    Destroying it closes every connection at once.
*/
class Sandbox {
public:
    using Access = SandboxOptions::Access;

    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(const SandboxOptions &options = {});
    ~Sandbox();

    /*! "http://127.0.0.1:5000", without "/v2/"; empty when there is no such listener. */
    QUrl url(Access access = Access::Open) const;

    /*! Null unless the options asked for one. */
    Practice::PracticeCluster *cluster();

    /*! One line of JSON with the addresses of the listeners, the cluster, and the test accounts. */
    QByteArray describe() const;

    SandboxStore &store();
    Faults &faults();
    RequestLog &requests();
    void expireTokens();

private:
    class Server;
    explicit Sandbox(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace Tagwright
