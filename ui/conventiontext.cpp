// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/conventiontext.h"

#include <QCoreApplication>

namespace Tagwright {

namespace {

class ConventionWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ConventionText)

public:
    static QString proposal(TagProposal::Kind kind);
    static QString broken(const ConventionBreak &broken);
};

QString ConventionWords::proposal(TagProposal::Kind kind)
{
    switch (kind) {
    case TagProposal::Kind::NextPatch:
        return tr("next patch");
    case TagProposal::Kind::NextMinor:
        return tr("next minor version");
    case TagProposal::Kind::NextMajor:
        return tr("next major version");
    case TagProposal::Kind::Release:
        return tr("the release of this pre-release");
    case TagProposal::Kind::Latest:
        return tr("the newest, may be unstable");
    case TagProposal::Kind::Stable:
        return tr("the latest stable one");
    case TagProposal::Kind::Architecture:
        return tr("for one architecture");
    case TagProposal::Kind::Base:
        return tr("on one base image");
    }
    Q_UNREACHABLE();
}

QString ConventionWords::broken(const ConventionBreak &broken)
{
    switch (broken.kind) {
    case ConventionBreak::Kind::RevisionMoves:
        return tr("“%1” names a revision, and revisions are expected to stay what they are.").arg(broken.word);
    case ConventionBreak::Kind::StableToPrerelease:
        return tr("“%1” would name the pre-release “%2”.").arg(broken.word, broken.other);
    case ConventionBreak::Kind::StableGoesBack:
        return tr("“stable” would go back from “%1” to “%2”.").arg(broken.word, broken.other);
    case ConventionBreak::Kind::LatestGoesBack:
        return tr("“latest” would go back from “%1” to “%2”.").arg(broken.word, broken.other);
    case ConventionBreak::Kind::PlatformMissing:
        return tr("The tag promises the architecture “%1”, but the image is not made for it.").arg(broken.word);
    case ConventionBreak::Kind::OtherBase:
        return tr("The tag promises the base “%1”, but the image is also called “%2”.").arg(broken.word, broken.other);
    }
    Q_UNREACHABLE();
}

} // namespace

QString proposalText(TagProposal::Kind kind)
{
    return ConventionWords::proposal(kind);
}

QString conventionBreakText(const ConventionBreak &broken)
{
    return ConventionWords::broken(broken);
}

} // namespace Tagwright
