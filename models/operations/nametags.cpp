// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/nametags.h"

#include "operations/readtags.h"
#include "registry/registryclient.h"
#include "registry/taglistjob.h"
#include "values/versionkey.h"

#include <algorithm>

namespace Tagwright {

NameTags::NameTags(RegistryClient &client, const QString &repository, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_repository(repository)
{
    connect(m_client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void NameTags::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    TagListJob *listing = m_client->tags(m_repository);
    m_step = listing;
    connect(listing, &TagListJob::tagsFound, this, [this](const QList<ListedTag> &found) {
        for (const ListedTag &tag : found)
            m_tags += tag.name;
    });
    connect(listing, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            readDigests();
        else if (result.error().kind == Error::Kind::NotFound)
            succeed(); // no repository, no tags
        else
            fail(result.error());
    });
    listing->start();
}

void NameTags::release()
{
    if (m_step)
        m_step->cancel();
}

void NameTags::readDigests()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    auto *reading = new ReadTags(*m_client, m_repository, m_tags, ReadTags::What::Digests, this);
    m_step = reading;
    connect(reading, &ReadTags::progressed, this, &NameTags::progressed);
    connect(reading, &Job::finished, this, [this, reading](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_digests = reading->digests();
        succeed();
    });
    reading->start();
}

QStringList NameTags::tagsOf(const Digest &digest) const
{
    QStringList names;
    for (auto tag = m_digests.cbegin(); tag != m_digests.cend(); ++tag) {
        if (tag.value() == digest)
            names += tag.key();
    }
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return std::pair(versionKey(a), a) < std::pair(versionKey(b), b); });
    return names;
}

} // namespace Tagwright
