// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/taglistjob.h"

#include "registry/distribution.h"
#include "registry/registryendpoint.h"
#include "values/versionkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isBefore(const ListedTag &a, const ListedTag &b)
{
    const int order = a.sortKey.compare(b.sortKey);
    return order != 0 ? order < 0 : a.name < b.name;
}

Result<QList<ListedTag>> sortedTagsOf(const QByteArray &body)
{
    const Result<QStringList> names = parseTagPage(body);
    if (!names)
        return names.error();
    QList<ListedTag> tags;
    tags.reserve(names->size());
    for (const QString &name : *names)
        tags.append({name, versionKey(name)});
    std::sort(tags.begin(), tags.end(), isBefore);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

} // namespace

TagListJob::TagListJob(RegistryEndpoint &endpoint, const QString &repository, QObject *parent)
    : ListingJob(endpoint, sortedTagsOf, endpoint.options().maxTagPages, parent)
    , m_repository(repository)
{
}

void TagListJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    // Without a page size: OpenShift's registry loses tags with one.
    follow(endpoint().url(m_repository + "/tags/list"_L1));
}

void TagListJob::follow(const QUrl &next)
{
    fetch(next, pullScope(m_repository));
}

void TagListJob::announce(const QList<ListedTag> &items)
{
    Q_EMIT tagsFound(items);
}

void TagListJob::pageSucceeded(const QUrl &, More more)
{
    if (more == More::No)
        return; // which says nothing: a list may just be short
    Capabilities known = endpoint().capabilities();
    known.tagPaging = Capabilities::Known::Yes;
    endpoint().learn(known);
}

void TagListJob::pageFailed(const QUrl &, const Error &error)
{
    fail(error);
}

} // namespace Tagwright
