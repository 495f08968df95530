// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/kubeconfig.h"

using namespace Tagwright;

// Whatever is in it, what comes out is bounded, belongs to a context, and a context without a fault can be used.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Result<KubeFile> file = parseKubeFile(QByteArrayView(bytes, qsizetype(size)), QStringLiteral("/home/bob/config"));
    if (!file) {
        Fuzz::require(file.error().kind == Error::Kind::Malformed);
        return 0;
    }
    Fuzz::require(file->contexts.size() <= 1000);
    std::vector<KubeFile> files;
    files.push_back(*std::move(file));
    const KubeContexts merged = mergedContexts(files, [](const QString &) { return QByteArray(); });
    for (const KubeContext &context : merged.contexts) {
        Fuzz::require(!context.name.isEmpty());
        if (context.fault != KubeContext::Fault::None)
            continue;
        Fuzz::require(!context.connection.url.host().isEmpty());
        Fuzz::require(context.connection.url.userInfo().isEmpty());
        if (context.signIn != KubeContext::SignIn::Plugin)
            continue;
        const Secret kept = pluginDocument(context.plugin);
        const Result<ExecPlugin> again = parsePluginDocument(kept.bytes());
        Fuzz::require(again && *again == context.plugin);
    }
    return 0;
}
