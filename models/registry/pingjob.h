// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"

namespace Tagwright {

/*!
    Finds out whether a registry answers and lets us in. With a credential this is the check of the sign-in.

    NotARegistry with the status when something else answers; its code is PingJob::TlsWanted when a server that wants
    TLS was reached without.
*/
class PingJob final : public RegistryJob {
    Q_OBJECT

public:
    static constexpr auto TlsWanted = "tls-wanted";

    PingJob(RegistryEndpoint &endpoint, QObject *parent);

protected:
    void run() override;

private:
    void answered(const Result<void> &result, const HttpAnswer &answer);
    void refused(const Error &error, const HttpAnswer &answer);
    void letIn(const HttpAnswer &answer);
};

} // namespace Tagwright
