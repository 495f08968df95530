// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/assessundo.h"

#include "operations/registrysource.h"
#include "registry/blobpresencejob.h"
#include "registry/digestjob.h"
#include "registry/registryclient.h"
#include "values/manifest.h"

namespace Tagwright {

void AssessUndo::Found::setNames(const QHash<QString, Digest> &digests)
{
    names = digests;
    for (const Digest &digest : digests)
        ++counts[digest];
}

AssessUndo::AssessUndo(RegistrySource &source, const TagChange &change, const ManifestBytes &before,
    const std::shared_ptr<Found> &found, QObject *parent)
    : Job(parent)
    , m_client(&source.client())
    , m_change(change)
    , m_before(before)
    , m_found(found)
    , m_mayUsePlaceholder(source.connection().placeholders)
{
    connect(m_client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void AssessUndo::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (m_found->areNamesKnown)
        return tagRead(m_found->names.value(m_change.tag));
    DigestJob *job = m_client->digest(m_change.place.repository, m_change.tag);
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            tagRead(job->digest());
        else if (result.error().kind == Error::Kind::NotFound)
            tagRead({});
        else
            fail(result.error());
    });
    job->start();
}

void AssessUndo::release()
{
    if (m_step)
        m_step->cancel();
}

void AssessUndo::tell(UndoProspect prospect)
{
    m_prospect = prospect;
    succeed();
}

void AssessUndo::tagRead(const Digest &now)
{
    if (now == m_change.before)
        return tell(UndoProspect::Back);
    if (now != m_change.after)
        return tell(UndoProspect::Moved);
    if (m_change.before.isNull())
        assessDeletion();
    else
        lookForImage();
}

void AssessUndo::assessDeletion()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (m_mayUsePlaceholder || m_client->capabilities().tagDelete == Capabilities::Known::Yes)
        return tell(UndoProspect::Certain);
    if (m_client->capabilities().tagDelete == Capabilities::Known::Unknown || !m_found->areNamesKnown)
        return tell(UndoProspect::Unknown); // trying would be doing
    tell(m_found->counts.value(m_change.after) > 1 ? UndoProspect::CannotDelete : UndoProspect::Certain);
}

void AssessUndo::lookForImage()
{
    if (m_found->counts.value(m_change.before) > 0)
        return tell(UndoProspect::Certain);
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    DigestJob *job = m_client->digest(m_change.place.repository, m_change.before.toString());
    m_step = job;
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (result && m_before.bytes.isEmpty())
            tell(UndoProspect::UntilCollection); // it is read from the registry then
        else if (result || result.error().kind == Error::Kind::NotFound)
            lookForParts();
        else
            fail(result.error());
    });
    job->start();
}

void AssessUndo::lookForParts()
{
    const Result<Manifest> manifest = parseManifest(m_before.bytes, m_before.mediaType);
    if (!manifest)
        return tell(UndoProspect::Lost); // without its bytes it cannot be put back
    m_partsAreManifests = manifest->form == Manifest::Form::Index;
    if (manifest->config)
        m_parts += manifest->config->digest.toString();
    for (const Descriptor &part : m_partsAreManifests ? manifest->manifests : manifest->layers) {
        if (!part.isForeign())
            m_parts += part.digest.toString();
    }
    m_parts.removeDuplicates();
    lookForNextPart();
}

void AssessUndo::lookForNextPart()
{
    while (!m_parts.isEmpty() && m_found->parts.value(m_parts.constFirst()))
        m_parts.removeFirst();
    if (m_parts.isEmpty())
        return tell(UndoProspect::UntilCollection);
    const QString &part = m_parts.constFirst();
    if (m_found->parts.contains(part))
        return tell(UndoProspect::Lost);
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (m_partsAreManifests) {
        DigestJob *job = m_client->digest(m_change.place.repository, part);
        m_step = job;
        connect(job, &Job::finished, this, [this](const Result<void> &result) {
            if (result || result.error().kind == Error::Kind::NotFound)
                partLookedFor(bool(result));
            else
                fail(result.error());
        });
        return job->start();
    }
    BlobPresenceJob *job = m_client->hasBlob(m_change.place.repository, Digest::parse(part).value_or(Digest()));
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            partLookedFor(job->isThere());
        else
            fail(result.error());
    });
    job->start();
}

void AssessUndo::partLookedFor(bool isThere)
{
    if (hasEnded())
        return;
    m_found->parts.insert(m_parts.constFirst(), isThere);
    lookForNextPart();
}

} // namespace Tagwright
