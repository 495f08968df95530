// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/platformchoice.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString ownArchitecture()
{
    const QString name = QSysInfo::currentCpuArchitecture();
    if (name == "x86_64"_L1)
        return u"amd64"_s;
    if (name == "i386"_L1)
        return u"386"_s;
    return name; // arm64, arm, riscv64, …: as the OCI specification has it
}

int firstMatching(const Manifest &index, const QString &os, const QString &architecture)
{
    for (int child = 0; child < index.manifests.size(); ++child) {
        const Descriptor &candidate = index.manifests.at(child);
        if (candidate.platform && candidate.platform->os == os && candidate.platform->architecture == architecture
            && !isAttestation(candidate))
            return child;
    }
    return -1;
}

} // namespace

bool isAttestation(const Descriptor &child)
{
    return (child.platform && child.platform->isUnknown()) || !attestedDigest(child).isNull();
}

int preferredChild(const Manifest &index)
{
    for (const QString &architecture : {ownArchitecture(), u"amd64"_s}) {
        if (const int child = firstMatching(index, u"linux"_s, architecture); child >= 0)
            return child;
    }
    for (int child = 0; child < index.manifests.size(); ++child) {
        if (!isAttestation(index.manifests.at(child)))
            return child;
    }
    return index.manifests.isEmpty() ? -1 : 0;
}

} // namespace Tagwright
