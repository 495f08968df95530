// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/servesandbox.h"

#include "sandbox/sandbox.h"

#include <QCoreApplication>

#include <cstdio>

namespace Tagwright {

int serveSandbox(const Arguments &arguments)
{
    using Access = SandboxOptions::Access;
    SandboxOptions options;
    options.port = arguments.port;
    options.listeners = {Access::Open, Access::Basic, Access::Token};
    options.cluster = SandboxOptions::Cluster::OpenShift;
    const auto sandbox = Sandbox::start(options);
    if (!sandbox) {
        std::fprintf(stderr, "%s\n",
            qUtf8Printable(QCoreApplication::translate("ServeSandbox", "The practice registry does not start: %1")
                               .arg(sandbox.error().message)));
        return 1;
    }
    std::printf("%s\n", (*sandbox)->describe().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Tagwright
