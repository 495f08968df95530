// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/probereport.h"

#include <algorithm>

namespace Tagwright {

namespace {

using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

struct Deletion {
    ProbeFact tag;
    ProbeFact digest;
};

ProbeFact deleteTag(Answer answer, Reason reason)
{
    return {.subject = Subject::TagDelete, .answer = answer, .reason = reason};
}

ProbeFact deleteDigest(Answer answer, Reason reason)
{
    return {.subject = Subject::DigestDelete, .answer = answer, .reason = reason};
}

// Only what was seen or is documented; a product that is not here may or may not.
Deletion deletionOf(RegistryProduct product)
{
    switch (product) {
    case RegistryProduct::Distribution:
        // 2.x never deletes a tag, 3.x does, both only when they were told to.
        return {deleteTag(Answer::Unknown, Reason::ServerOption), deleteDigest(Answer::Unknown, Reason::ServerOption)};
    case RegistryProduct::Ghcr:
    case RegistryProduct::OpenShift: // says 202 to a tag and does nothing
        return {deleteTag(Answer::No, Reason::OwnInterface), deleteDigest(Answer::No, Reason::OwnInterface)};
    case RegistryProduct::GoogleArtifactRegistry:
    case RegistryProduct::GoogleContainerRegistry:
        return {deleteTag(Answer::Yes, Reason::Product), deleteDigest(Answer::Yes, Reason::AfterTags)};
    case RegistryProduct::Quay:
        return {deleteTag(Answer::Yes, Reason::Product), deleteDigest(Answer::Yes, Reason::TakesTags)};
    case RegistryProduct::Harbor:
        return {deleteTag(Answer::No, Reason::DigestOnly), deleteDigest(Answer::Yes, Reason::Product)};
    case RegistryProduct::Zot:
        return {deleteTag(Answer::Yes, Reason::Product), deleteDigest(Answer::Yes, Reason::Product)};
    case RegistryProduct::Acr:
        return {deleteTag(Answer::Unknown, Reason::FirstUse), deleteDigest(Answer::Yes, Reason::Product)};
    case RegistryProduct::Unknown:
    case RegistryProduct::DockerHub:
    case RegistryProduct::GitLab:
    case RegistryProduct::Ecr:
    case RegistryProduct::EcrPublic:
    case RegistryProduct::Artifactory:
    case RegistryProduct::Nexus:
        break;
    }
    return {deleteTag(Answer::Unknown, Reason::FirstUse), deleteDigest(Answer::Unknown, Reason::FirstUse)};
}

} // namespace

const QList<ProbeFact::Subject> &probeSubjects()
{
    static const QList<Subject> subjects{Subject::Catalog, Subject::PageLimit, Subject::TagDelete,
        Subject::DigestDelete, Subject::Referrers, Subject::Mount, Subject::Head, Subject::RateLimit};
    return subjects;
}

const ProbeFact &ProbeReport::fact(ProbeFact::Subject subject) const
{
    static const ProbeFact nothing;
    const auto found = std::find_if(
        facts.cbegin(), facts.cend(), [subject](const ProbeFact &candidate) { return candidate.subject == subject; });
    return found == facts.cend() ? nothing : *found;
}

void ProbeReport::setFact(const ProbeFact &fact)
{
    for (ProbeFact &known : facts) {
        if (known.subject == fact.subject)
            known = fact;
    }
}

ProbeReport emptyReport(const Connection &connection)
{
    ProbeReport report{.host = connection.host()};
    for (const Subject subject : probeSubjects())
        report.facts.append({.subject = subject});
    return report;
}

QList<ProbeFact> factsOfProduct(RegistryProduct product)
{
    const Deletion deletion = deletionOf(product);
    return {deletion.tag, deletion.digest, {.subject = Subject::Mount, .reason = Reason::FirstUse}};
}

} // namespace Tagwright
