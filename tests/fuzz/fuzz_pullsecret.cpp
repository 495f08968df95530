// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "configfiles/pullsecretcheck.h"

using namespace Tagwright;

namespace {

// What can be read can be turned into the other form, and what is put into it can be read again.
void tryForm(PullSecretForm form, const QByteArray &document)
{
    const PullSecretContent content{form, document};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    for (const PullSecretFinding &finding : checkPullSecret(content, QStringLiteral("quay.io/team/app"), now))
        Fuzz::require(!finding.isGood() || !finding.isGrave());
    const auto entries = pullSecretEntries(content);
    const auto converted = convertedPullSecret(content);
    Fuzz::require(bool(entries) == bool(converted));
    if (!entries)
        return;
    const auto same = pullSecretEntries(*converted);
    Fuzz::require(same && same->size() == entries->size());
    std::vector<ExportedCredential> added;
    added.push_back({QStringLiteral("quay.io"), Credential{QStringLiteral("u"), Secret(u"p")}});
    const auto change = withPullCredentials(content, added);
    Fuzz::require(!change || pullSecretEntries({form, change->document}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray document(reinterpret_cast<const char *>(bytes), qsizetype(size));
    tryForm(PullSecretForm::ConfigJson, document);
    tryForm(PullSecretForm::Cfg, document);
    return 0;
}
