// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accesstext.h"

#include "items/accesstablemodel.h"
#include "items/roletablemodel.h"
#include "items/words.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamedGranters = 8;

class AccessWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::AccessText)

public:
    static AccessText ofCluster(const ExplainAccess &explained);
    static AccessText ofRegistry(const ExplainAccess &explained);
    static QString deed(AccessMatter::Deed deed);

private:
    static QString need(const ExplainAccess::Need &need, const QString &host);
    static QString who(const ExplainAccess &explained);
    static QString role(const ExplainAccess &explained);
    static void grantedScopes(const ExplainAccess &explained, AccessText &text);
    static void unscoped(const ExplainAccess &explained, AccessText &text);
};

QString AccessWords::deed(AccessMatter::Deed deed)
{
    switch (deed) {
    case AccessMatter::Deed::List:
        return tr("See what is there");
    case AccessMatter::Deed::Pull:
        return tr("Pull images");
    case AccessMatter::Deed::Push:
        return tr("Push images");
    case AccessMatter::Deed::Delete:
        return tr("Delete tags and image streams");
    }
    Q_UNREACHABLE();
}

// "Pull images: get imagestreams/layers (image.openshift.io) in the project web. You have this right."
QString AccessWords::need(const ExplainAccess::Need &need, const QString &host)
{
    const AccessQuestion &question = need.answer.question;
    QString resource = question.resource;
    if (!question.subresource.isEmpty())
        resource += u'/' + question.subresource;
    const QString right = AccessTableModel::name(need.right);
    const QString place = question.nameSpace.isEmpty()
        ? tr("in the whole cluster")
        : tr("in the project %1").arg(Words::oneLine(question.nameSpace));
    //: %1 is what is wanted ("Pull images"), %2 to %4 a right as roles name it, %5 where
    const QString wanted = tr("%1: needs %2 %3 (%4) %5.").arg(right, question.verb, resource, question.group, place);
    const QString reason = Words::oneLine(need.answer.reason);
    switch (need.answer.verdict) {
    case AccessAnswer::Verdict::Allowed:
        return wanted + u' ' //: %1 is the cluster's own reason
            + (reason.isEmpty() ? tr("You have this right.") : tr("You have this right: %1").arg(reason));
    case AccessAnswer::Verdict::Denied:
        return wanted + u' '
            + (reason.isEmpty() ? tr("You lack this right.") : tr("You lack this right: %1").arg(reason));
    case AccessAnswer::Verdict::Unknown:
        break;
    }
    return wanted + u' '
        + (need.error == Error() ? tr("The cluster does not say whether you have this right.")
                                 : describe(need.error, host).what);
}

QString AccessWords::who(const ExplainAccess &explained)
{
    if (explained.project().isEmpty())
        return tr("Only an administrator of the cluster can give you this right.");
    QStringList names;
    const QList<RoleSubject> granters = explained.granters();
    for (const RoleSubject &subject : granters.first(std::min(granters.size(), NamedGranters))) {
        const QString name = RoleTableModel::name(subject);
        //: %1 is a name, %2 "group" or "service account"
        names += subject.kind == RoleSubject::Kind::User ? name
                                                         : tr("%1 (%2)").arg(name, RoleTableModel::kind(subject.kind));
    }
    if (granters.size() > NamedGranters)
        names += tr("and %Ln more", nullptr, int(granters.size() - NamedGranters));
    if (!names.isEmpty())
        return tr("You can be given this right by: %1.").arg(Words::joined(names));
    if (!explained.requester().isEmpty() && !explained.areGrantersRead())
        return tr(
            "You may not read who administers the project. %1 made the project, and can probably give you this right.")
            .arg(Words::oneLine(explained.requester()));
    return explained.areGrantersRead() ? tr("No role binding of the project names anybody who could give you this "
                                            "right. Ask an administrator of the cluster.")
                                       : tr("You may not read who administers the project. Ask whoever gave you access "
                                            "to the project, or an administrator of the cluster.");
}

QString AccessWords::role(const ExplainAccess &explained)
{
    const QString role = explained.role();
    if (role.isEmpty())
        return {};
    //: %1 is a role, %2 a sentence about it
    return tr("The smallest role with this right is %1. %2").arg(role, RoleTableModel::meaning(role));
}

AccessText AccessWords::ofCluster(const ExplainAccess &explained)
{
    AccessText text;
    const QString user = Words::oneLine(explained.userName());
    if (user.isEmpty()) {
        text.tone = Tone::Warning;
        text.verdict = tr("You are not signed in to %1, so nothing is known of your rights.").arg(explained.host());
        return text;
    }
    for (const ExplainAccess::Need &each : explained.needs())
        text.facts += need(each, explained.host());
    if (explained.isAllowed()) {
        text.tone = Tone::Good;
        text.verdict = tr("As %1 you may do this.").arg(user);
        text.facts += explained.matter().deed == AccessMatter::Deed::Push
            ? tr("If a push was refused all the same: to push into an image stream that does not exist yet, you also "
                 "need the right to create image streams. The project may also have a quota, or a limit on the size of "
                 "images.")
            : tr("If the cluster refused all the same, look at the details of the refusal. The project may have a "
                 "quota, or your rights have changed since.");
        return text;
    }
    if (!explained.isRefused()) {
        text.tone = Tone::Warning;
        text.verdict = tr("It could not be found out whether you may do this.");
        return text;
    }
    text.tone = Tone::Bad;
    text.verdict = tr("As %1 you may not do this.").arg(user);
    text.facts += role(explained);
    text.facts += who(explained);
    text.facts.removeAll(QString());
    if (explained.project() == explained.matter().path && !explained.project().isEmpty())
        text.facts += tr("The cluster gives the same answer for a project that does not exist: check its name.");
    text.request = explained.command();
    return text;
}

void AccessWords::grantedScopes(const ExplainAccess &explained, AccessText &text)
{
    const QStringList &granted = *explained.granted();
    const QString wanted = explained.scope().section(u':', -1).section(u',', -1);
    const bool isGranted = granted.contains(wanted) || granted.contains(u"*"_s);
    const QString host = explained.host();
    text.facts += granted.isEmpty()
        ? tr("The token service was asked for pull, push and delete, and grants you none of them.")
        : tr("The token service was asked for pull, push and delete, and grants you: %1.")
              .arg(Words::oneLine(Words::joined(granted)));
    if (isGranted) {
        text.tone = Tone::Good;
        text.verdict = tr("The token service of %1 lets you do this (%2).").arg(host, wanted);
        text.facts += tr("If it was refused all the same, the registry itself has more rules: protected tags, a "
                         "quota, deletes that are turned off, or it is read-only for a while.");
        return;
    }
    text.tone = Tone::Bad;
    text.verdict = tr("The token service of %1 does not let you do this (%2).").arg(host, wanted);
    text.facts += tr("Sign in as somebody who has this right, or ask the owner of the repository for it.");
    text.request = explained.scope();
}

// The registry decides by itself, and only when it is asked.
void AccessWords::unscoped(const ExplainAccess &explained, AccessText &text)
{
    const QString host = explained.host();
    const bool isReading =
        explained.matter().deed == AccessMatter::Deed::List || explained.matter().deed == AccessMatter::Deed::Pull;
    switch (explained.signIn()) {
    case Capabilities::SignIn::None:
        text.facts += tr("%1 has no sign-in: what it refuses, it refuses to everybody.").arg(host);
        break;
    case Capabilities::SignIn::Basic:
        text.facts += tr(
            "%1 checks the user name and the password with each request, and does not say beforehand what you may do.")
                          .arg(host);
        break;
    case Capabilities::SignIn::Bearer:
        text.facts += tr("The token that %1 gives does not say what it allows.").arg(host);
        break;
    case Capabilities::SignIn::Unknown:
        break;
    }
    const auto &listing = explained.listing();
    if (isReading && listing && *listing) {
        text.tone = Tone::Good;
        text.verdict = tr("%1 lets you list and pull this repository.").arg(host);
        return;
    }
    text.tone = listing && !*listing ? Tone::Bad : Tone::Neutral;
    text.verdict =
        listing && !*listing ? describe(listing->error(), host).what : tr("Only trying tells whether you may do this.");
    if (listing && !*listing)
        text.facts += describe(listing->error(), host).next;
    text.request = explained.scope();
}

AccessText AccessWords::ofRegistry(const ExplainAccess &explained)
{
    AccessText text;
    const QString host = explained.host();
    if (explained.matter().path.isEmpty()) {
        text.verdict = tr("Enter a repository: a registry decides for each repository what you may do.");
        if (explained.matter().deed == AccessMatter::Deed::List)
            text.facts += tr("To list all repositories is a right of its own (registry:catalog:*), which many "
                             "registries give to their administrators alone.");
        return text;
    }
    if (explained.scopeError() != Error()) {
        const ErrorText error = describe(explained.scopeError(), host);
        text.tone = Tone::Bad;
        text.verdict = error.what;
        text.facts += error.next;
        text.facts += tr("So the registry gives you no token for this repository, and you can do nothing with it.");
        text.request = explained.scope();
    } else if (explained.granted()) {
        grantedScopes(explained, text);
    } else {
        unscoped(explained, text);
    }
    text.facts.removeAll(QString());
    return text;
}

} // namespace

AccessText describe(const ExplainAccess &explained)
{
    return explained.isOfCluster() ? AccessWords::ofCluster(explained) : AccessWords::ofRegistry(explained);
}

QString deedName(AccessMatter::Deed deed)
{
    return AccessWords::deed(deed);
}

} // namespace Tagwright
