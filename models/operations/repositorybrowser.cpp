// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/repositorybrowser.h"

#include "items/explorermodel.h"
#include "items/tagtablemodel.h"
#include "operations/changes.h"
#include "operations/listtags.h"
#include "operations/loaddetails.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/tagdetailsresolver.h"
#include "operations/workspace.h"
#include "registry/registryclient.h"

namespace Tagwright {

RepositoryBrowser::RepositoryBrowser(
    Workspace &workspace, const QString &connectionId, const QString &repository, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_repository(repository)
    , m_tags(std::make_unique<TagTableModel>())
    , m_resolver(std::make_unique<TagDetailsResolver>(*m_tags, nullptr))
{
    if (RegistrySource *registry = source())
        m_resolver->setSource(&registry->client(), repository);
    // While its client still lives: what runs refers to it.
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this](const QString &removed) {
        if (removed == m_connectionId)
            cancel();
    });
    connect(&workspace.changes(), &Changes::changed, this, [this](const RepositoryAddress &place) {
        if (place.connectionId == m_connectionId && place.repository == m_repository && m_state != LoadState::NotLoaded)
            refresh();
    });
    connect(m_resolver.get(), &TagDetailsResolver::progressed, this, &RepositoryBrowser::detailsProgressed);
    connect(m_resolver.get(), &TagDetailsResolver::failed, this, &RepositoryBrowser::detailsFailed);
}

RepositoryBrowser::~RepositoryBrowser()
{
    // They report into the table and the resolver, which are about to go.
    if (m_listing)
        m_listing->disconnect(this);
    cancel();
}

RegistrySource *RepositoryBrowser::source() const
{
    return m_workspace.registry(m_connectionId);
}

void RepositoryBrowser::refresh()
{
    RegistrySource *registry = source();
    if (!registry)
        return;
    cancel();

    // The first listing streams in; a later one is compared as a whole, so that rows that stay are left alone.
    const bool streaming = !m_asOf.isValid();
    if (streaming)
        m_tags->clear();
    auto listing = std::make_shared<QList<ListedTag>>();

    auto *operation = new ListTags(registry->client(), m_repository, this);
    m_listing = operation;
    connect(operation, &ListTags::tagsFound, this, [this, streaming, listing](const QList<ListedTag> &found) {
        if (streaming)
            m_tags->append(found);
        else
            listing->append(found);
    });
    connect(operation, &Job::finished, this, [this, streaming, listing](const Result<void> &result) {
        if (!result)
            return setState(LoadState::Failed, result.error());
        if (!streaming)
            m_tags->setListing(*listing);
        m_asOf = QDateTime::currentDateTimeUtc();
        m_workspace.explorer().setTagCount(m_connectionId, m_repository, m_tags->rowCount());
        setState(LoadState::Loaded);
    });
    setState(LoadState::Loading);
    m_workspace.runner().run(operation, this, [this] { refresh(); });
}

void RepositoryBrowser::cancel()
{
    if (m_listing)
        m_listing->cancel();
    if (m_loadingAll)
        m_loadingAll->cancel();
    m_resolver->want({});
}

void RepositoryBrowser::wantDetails(const QStringList &tags)
{
    m_resolver->want(tags);
}

void RepositoryBrowser::wantAllDetails()
{
    RegistrySource *registry = source();
    if (!registry || m_loadingAll)
        return;
    QStringList tags;
    tags.reserve(m_tags->rowCount());
    for (int row = 0; row < m_tags->rowCount(); ++row)
        tags += m_tags->name(row);
    auto *operation = new LoadDetails(*m_resolver, registry->connection().name, m_repository, tags, this);
    m_loadingAll = operation;
    connect(operation, &Job::finished, this, [this] {
        m_loadingAll.clear(); // the operation itself lives on for a moment
        Q_EMIT detailsEnded();
    });
    m_workspace.runner().run(operation, this, [this] { wantAllDetails(); });
}

void RepositoryBrowser::stopLoadingDetails()
{
    if (m_loadingAll)
        m_loadingAll->cancel();
}

ImageReference RepositoryBrowser::reference() const
{
    const RegistrySource *registry = source();
    return {.host = registry ? registry->connection().host() : QString(), .repository = m_repository};
}

ImageReference RepositoryBrowser::reference(const QString &tag) const
{
    ImageReference result = reference();
    result.tag = tag;
    return result;
}

Digest RepositoryBrowser::digestOf(const QString &tag) const
{
    const TagDetails *details = m_tags->details(m_tags->row(tag));
    return details ? details->digest : Digest();
}

void RepositoryBrowser::setState(LoadState state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

} // namespace Tagwright
