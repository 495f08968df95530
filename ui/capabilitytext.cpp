// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/capabilitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tagwright {

namespace {

using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

class CapabilityWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::CapabilityText)

public:
    static QString product(RegistryProduct product);
    static QString evidence(const RecognisedProduct &product);
    static QString signIn(const ProbeReport &report);
    static QString subject(Subject subject);
    static QString answer(Answer answer);
    static QString reason(const ProbeFact &fact);
    static QString finding() { return tr("Finding out…"); }

private:
    static QString answered(const ProbeFact &fact);
    static QString missing(Subject subject);
    static QString entry(const ProbeReport &report);
};

QString CapabilityWords::product(RegistryProduct product)
{
    switch (product) {
    case RegistryProduct::Unknown:
        return tr("A registry");
    case RegistryProduct::Distribution:
        return tr("Distribution (docker-registry)");
    case RegistryProduct::DockerHub:
        return tr("Docker Hub");
    case RegistryProduct::Ghcr:
        return tr("GitHub Container Registry");
    case RegistryProduct::Quay:
        return tr("Quay");
    case RegistryProduct::Harbor:
        return tr("Harbor");
    case RegistryProduct::GitLab:
        return tr("GitLab Container Registry");
    case RegistryProduct::Ecr:
        return tr("Amazon ECR");
    case RegistryProduct::EcrPublic:
        return tr("Amazon ECR Public");
    case RegistryProduct::Acr:
        return tr("Azure Container Registry");
    case RegistryProduct::GoogleArtifactRegistry:
        return tr("Google Artifact Registry");
    case RegistryProduct::GoogleContainerRegistry:
        return tr("Google Container Registry");
    case RegistryProduct::Artifactory:
        return tr("JFrog Artifactory");
    case RegistryProduct::Nexus:
        return tr("Sonatype Nexus");
    case RegistryProduct::Zot:
        return tr("zot");
    case RegistryProduct::OpenShift:
        return tr("OpenShift's integrated registry");
    }
    return {};
}

QString CapabilityWords::evidence(const RecognisedProduct &product)
{
    switch (product.clue) {
    case RecognisedProduct::Clue::None:
        return tr("It does not tell which product it is.");
    case RecognisedProduct::Clue::Host:
        return tr("Recognised by its host name, %1.").arg(product.seen);
    case RecognisedProduct::Clue::Realm:
        return tr("Recognised by where it signs in: %1.").arg(product.seen);
    case RecognisedProduct::Clue::Service:
        return tr("Recognised by the name of its sign-in service: %1.").arg(product.seen);
    case RecognisedProduct::Clue::Header:
        return tr("Recognised by a header of its answers: %1.").arg(product.seen);
    case RecognisedProduct::Clue::Path:
        return tr("Recognised by its path: %1.").arg(product.seen);
    case RecognisedProduct::Clue::PageRefusal:
        return tr("Recognised by how it refuses a page that is too large: %1.").arg(product.seen);
    case RecognisedProduct::Clue::Extension:
        return tr("Recognised by an extension that it names: %1.").arg(product.seen);
    }
    return {};
}

QString CapabilityWords::entry(const ProbeReport &report)
{
    switch (report.entry) {
    case ProbeReport::Entry::Open:
        return tr("No sign-in is wanted.");
    case ProbeReport::Entry::Anonymous:
        return tr("You are not signed in: what is public can be read.");
    case ProbeReport::Entry::SignedIn:
        return report.userName.isEmpty() ? tr("You are signed in.")
                                         : tr("You are signed in as %1.").arg(report.userName);
    case ProbeReport::Entry::Shut:
        return tr("It does not let you in without a valid sign-in.");
    case ProbeReport::Entry::Unknown:
        break;
    }
    return {};
}

QString CapabilityWords::signIn(const ProbeReport &report)
{
    QString how;
    switch (report.signIn) {
    case Capabilities::SignIn::Unknown:
    case Capabilities::SignIn::None:
        break;
    case Capabilities::SignIn::Basic:
        how = tr("It wants a user name and a password.");
        break;
    case Capabilities::SignIn::Bearer:
        how = report.realm.isEmpty() ? tr("It wants a token from its sign-in service.")
                                     : tr("It wants a token from %1.").arg(report.realm);
        break;
    }
    const QString who = entry(report);
    if (how.isEmpty() && who.isEmpty())
        return report.complete ? tr("It is not known what sign-in it wants.") : finding();
    return how.isEmpty() || who.isEmpty() ? how + who : tr("%1 %2", "two sentences").arg(how, who);
}

QString CapabilityWords::subject(Subject subject)
{
    switch (subject) {
    case Subject::Catalog:
        return tr("List repositories");
    case Subject::PageLimit:
        return tr("Repositories at once");
    case Subject::TagDelete:
        return tr("Delete a tag");
    case Subject::DigestDelete:
        return tr("Delete by digest");
    case Subject::Referrers:
        return tr("List referrers");
    case Subject::Mount:
        return tr("Mount layers");
    case Subject::Head:
        return tr("Look without fetching");
    case Subject::RateLimit:
        return tr("Rate limit");
    }
    return {};
}

QString CapabilityWords::answer(Answer answer)
{
    switch (answer) {
    case Answer::Unknown:
        return tr("Unknown");
    case Answer::Yes:
        return tr("Yes");
    case Answer::No:
        return tr("No");
    case Answer::Refused:
        return tr("Refused");
    }
    return {};
}

QString CapabilityWords::answered(const ProbeFact &fact)
{
    const QLocale locale;
    switch (fact.subject) {
    case Subject::Catalog:
        return tr("The registry lists its repositories.");
    case Subject::PageLimit:
        return tr("Pages of %1 are accepted.").arg(locale.toString(fact.value));
    case Subject::Referrers:
        return tr("Signatures and other attachments are listed by the registry itself.");
    case Subject::Head:
        return tr("The digest of a tag is told without sending the manifest.");
    case Subject::RateLimit:
        return tr("%1 of %2 pulls are left.").arg(locale.toString(fact.value), locale.toString(fact.total));
    case Subject::TagDelete:
    case Subject::DigestDelete:
    case Subject::Mount:
        break;
    }
    return tr("The registry did it.");
}

QString CapabilityWords::missing(Subject subject)
{
    switch (subject) {
    case Subject::Catalog:
        return tr("The registry lists no repositories. Pin them, or paste a reference.");
    case Subject::Referrers:
        return tr("The registry has no interface for it. Attachments are found by their tags instead.");
    case Subject::Head:
        return tr("The registry does not answer it. The manifest is fetched instead.");
    default:
        return tr("The registry does not offer it.");
    }
}

QString CapabilityWords::reason(const ProbeFact &fact)
{
    switch (fact.reason) {
    case Reason::Pending:
        return finding();
    case Reason::NotAsked:
        return tr("It has not been tried yet.");
    case Reason::Answered:
        return answered(fact);
    case Reason::Empty:
        return tr("The list is empty: there are none, or none that you may see.");
    case Reason::Unauthorized:
        return tr("The registry wants a sign-in for it.");
    case Reason::LacksRight:
        return tr("The registry does not grant it to you. Signing in as somebody with more rights may help.");
    case Reason::Missing:
        return missing(fact.subject);
    case Reason::NotThis:
        return tr("The registry answered with something else.");
    case Reason::SmallerPages:
        return tr("Pages of %1 are accepted, larger ones are refused.").arg(QLocale().toString(fact.value));
    case Reason::IgnoresPages:
        return tr("The registry sends more than it was asked for.");
    case Reason::NeedsCatalog:
        return tr("It could not be tried, because there is no list of repositories.");
    case Reason::NeedsImage:
        return tr("It could not be tried, because no image was found to try it with.");
    case Reason::FirstUse:
        return tr("It is found out when it is first used, because trying it would change something.");
    case Reason::ServerOption:
        return tr("It depends on how the registry was set up, and is found out when it is first used.");
    case Reason::Product:
        return tr("This product does it for whoever has the right to.");
    case Reason::AfterTags:
        return tr("This product does it once no tag points at the digest any more.");
    case Reason::TakesTags:
        return tr("Every tag that points at the digest goes with it.");
    case Reason::DigestOnly:
        return tr("This product deletes by digest only, with every tag that points at it.");
    case Reason::OwnInterface:
        return tr("This product deletes only through an interface of its own.");
    case Reason::NotTold:
        return tr("The registry names no limit.");
    case Reason::Limited:
        return tr("The registry had too many requests. Try again in a while.");
    case Reason::Failed:
        return fact.httpStatus > 0 ? tr("The registry could not answer (%1).").arg(fact.httpStatus)
                                   : tr("The registry's answer could not be understood.");
    case Reason::Broken:
        return tr("The connection failed before the answer came.");
    }
    return {};
}

} // namespace

QString productName(RegistryProduct product)
{
    return CapabilityWords::product(product);
}

QString evidenceSentence(const RecognisedProduct &product)
{
    return CapabilityWords::evidence(product);
}

QString signInSentence(const ProbeReport &report)
{
    return CapabilityWords::signIn(report);
}

QString subjectWord(ProbeFact::Subject subject)
{
    return CapabilityWords::subject(subject);
}

QString answerWord(const ProbeFact &fact)
{
    return fact.reason == Reason::Pending ? QString(QChar(0x2026)) : CapabilityWords::answer(fact.answer);
}

QString reasonSentence(const ProbeFact &fact)
{
    return CapabilityWords::reason(fact);
}

Tone toneOf(const ProbeFact &fact)
{
    switch (fact.answer) {
    case Answer::Yes:
        return fact.subject == Subject::RateLimit ? Tone::Neutral : Tone::Good;
    case Answer::Refused:
        return Tone::Warning;
    case Answer::No:
    case Answer::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace Tagwright
