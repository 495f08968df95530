// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/assessundo.h"

#include "operations/nametags.h"
#include "operations/registrysource.h"
#include "registry/blobpresencejob.h"
#include "registry/digestjob.h"
#include "registry/registryclient.h"
#include "values/manifest.h"

namespace Tagwright {

AssessUndo::AssessUndo(RegistrySource &source, const TagChange &change, const ManifestBytes &before, QObject *parent)
    : Job(parent)
    , m_client(&source.client())
    , m_change(change)
    , m_before(before)
    , m_mayUsePlaceholder(source.connection().placeholders)
{
}

void AssessUndo::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
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
    if (m_client->capabilities().tagDelete == Capabilities::Known::Unknown)
        return tell(UndoProspect::Unknown); // trying would be doing
    auto *names = new NameTags(*m_client, m_change.place.repository, this);
    m_step = names;
    connect(names, &Job::finished, this, [this, names](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        const QStringList tags = names->tagsOf(m_change.after);
        tell(tags.size() > 1 ? UndoProspect::CannotDelete : UndoProspect::Certain);
    });
    names->start();
}

void AssessUndo::lookForImage()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    DigestJob *job = m_client->digest(m_change.place.repository, m_change.before.toString());
    m_step = job;
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            lookForName();
        else if (result.error().kind == Error::Kind::NotFound)
            lookForParts();
        else
            fail(result.error());
    });
    job->start();
}

void AssessUndo::lookForName()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    auto *names = new NameTags(*m_client, m_change.place.repository, this);
    m_step = names;
    connect(names, &Job::finished, this, [this, names](const Result<void> &result) {
        const bool isNamed = result && !names->tagsOf(m_change.before).isEmpty();
        tell(isNamed ? UndoProspect::Certain : UndoProspect::UntilCollection);
    });
    names->start();
}

void AssessUndo::lookForParts()
{
    if (m_parts.isEmpty()) {
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
        if (m_parts.isEmpty())
            return tell(UndoProspect::UntilCollection);
    }
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    const QString part = m_parts.takeFirst();
    const auto looked = [this](bool isThere) {
        if (!isThere)
            return tell(UndoProspect::Lost);
        if (m_parts.isEmpty())
            return tell(UndoProspect::UntilCollection);
        lookForParts();
    };
    if (m_partsAreManifests) {
        DigestJob *job = m_client->digest(m_change.place.repository, part);
        m_step = job;
        connect(job, &Job::finished, this, [this, looked](const Result<void> &result) {
            if (result || result.error().kind == Error::Kind::NotFound)
                looked(bool(result));
            else
                fail(result.error());
        });
        return job->start();
    }
    BlobPresenceJob *job = m_client->hasBlob(m_change.place.repository, Digest::parse(part).value_or(Digest()));
    m_step = job;
    connect(job, &Job::finished, this, [this, job, looked](const Result<void> &result) {
        if (result)
            looked(job->isThere());
        else
            fail(result.error());
    });
    job->start();
}

} // namespace Tagwright
