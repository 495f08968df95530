// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxstore.h"

#include "sandbox/imagebuilder.h"

#include <algorithm>

namespace Tagwright {

namespace {

template <typename Map>
NamePage pageAfter(const Map &map, const QByteArray &last, int limit)
{
    NamePage page;
    auto entry = last.isEmpty() ? map.cbegin() : map.upper_bound(last);
    if (limit < 0)
        page.names.reserve(static_cast<qsizetype>(map.size()));
    for (; entry != map.cend() && (limit < 0 || page.names.size() < limit); ++entry)
        page.names += entry->first;
    page.more = entry != map.cend();
    return page;
}

QByteArray numbered(const QByteArray &prefix, int number)
{
    constexpr int Digits = 5;
    return prefix + QByteArray::number(number).rightJustified(Digits, '0');
}

} // namespace

// OCI distribution specification, "Listing Tags": case-insensitive alphanumeric order; tags that differ in case alone
// are still two.
bool SandboxStore::TagOrder::operator()(const QByteArray &a, const QByteArray &b) const
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

void SandboxStore::declare(
    const QByteArray &repository, const std::optional<QByteArrayList> &tags, std::function<RepositoryContent()> make)
{
    Repository declared;
    for (const QByteArray &tag : tags.value_or(QByteArrayList()))
        declared.tags.emplace(tag, Digest());
    declared.unmade = std::make_shared<Unmade>();
    declared.unmade->make = std::move(make);
    declared.unmade->tagsKnown = tags.has_value();

    const std::unique_lock lock(m_mutex);
    m_repositories.insert_or_assign(repository, std::move(declared));
}

void SandboxStore::addRepositories(int count, const QByteArray &prefix)
{
    const RepositoryContent content = smallImage("bulk");
    Repository repository;
    repository.manifests = content.manifests;
    repository.blobs = content.blobs;
    repository.tags.emplace("latest", content.tags.constFirst().second);

    const std::unique_lock lock(m_mutex);
    for (int i = 0; i < count; ++i)
        m_repositories.emplace(numbered(prefix, i), repository);
}

void SandboxStore::addTags(const QByteArray &repository, int count, const QByteArray &prefix)
{
    makeContent(repository);
    const RepositoryContent content = smallImage(repository);
    const Digest digest = content.tags.constFirst().second;

    const std::unique_lock lock(m_mutex);
    Repository &target = m_repositories[repository];
    target.manifests.insert(content.manifests);
    target.blobs.insert(content.blobs);
    auto hint = target.tags.end();
    for (int i = count - 1; i >= 0; --i)
        hint = target.tags.emplace_hint(hint, numbered(prefix, i), digest);
}

bool SandboxStore::contains(const QByteArray &repository) const
{
    const std::shared_lock lock(m_mutex);
    return find(repository) != nullptr;
}

NamePage SandboxStore::repositories(const QByteArray &last, int limit) const
{
    const std::shared_lock lock(m_mutex);
    return pageAfter(m_repositories, last, limit);
}

std::optional<NamePage> SandboxStore::tags(const QByteArray &repository, const QByteArray &last, int limit)
{
    makeContent(repository, Wanted::Tags);
    const std::shared_lock lock(m_mutex);
    const Repository *found = find(repository);
    return found ? std::optional(pageAfter(found->tags, last, limit)) : std::nullopt;
}

std::optional<Digest> SandboxStore::resolve(const QByteArray &repository, const QByteArray &tag)
{
    makeContent(repository);
    const std::shared_lock lock(m_mutex);
    const Repository *found = find(repository);
    if (!found)
        return std::nullopt;
    const auto entry = found->tags.find(tag);
    return entry == found->tags.end() ? std::nullopt : std::optional(entry->second);
}

std::optional<StoredManifest> SandboxStore::manifest(const QByteArray &repository, const Digest &digest)
{
    makeContent(repository);
    const std::shared_lock lock(m_mutex);
    const Repository *found = find(repository);
    if (!found || !found->manifests.contains(digest))
        return std::nullopt;
    return found->manifests.value(digest);
}

void SandboxStore::putManifest(
    const QByteArray &repository, const Digest &digest, const StoredManifest &manifest, const QByteArray &tag)
{
    makeContent(repository);
    const std::unique_lock lock(m_mutex);
    Repository &target = m_repositories[repository];
    target.manifests.insert(digest, manifest);
    if (!tag.isEmpty())
        target.tags.insert_or_assign(tag, digest);
}

bool SandboxStore::removeTag(const QByteArray &repository, const QByteArray &tag)
{
    makeContent(repository);
    const std::unique_lock lock(m_mutex);
    const auto target = m_repositories.find(repository);
    return target != m_repositories.end() && target->second.tags.erase(tag) > 0;
}

bool SandboxStore::removeManifest(const QByteArray &repository, const Digest &digest)
{
    makeContent(repository);
    const std::unique_lock lock(m_mutex);
    const auto target = m_repositories.find(repository);
    if (target == m_repositories.end() || !target->second.manifests.remove(digest))
        return false;
    std::erase_if(target->second.tags, [&digest](const auto &entry) { return entry.second == digest; });
    return true;
}

QList<std::pair<Digest, StoredManifest>> SandboxStore::referrers(const QByteArray &repository, const Digest &digest)
{
    makeContent(repository);
    QList<std::pair<Digest, StoredManifest>> result;
    const std::shared_lock lock(m_mutex);
    if (const Repository *found = find(repository)) {
        for (auto entry = found->manifests.cbegin(); entry != found->manifests.cend(); ++entry) {
            if (entry->subject == digest)
                result.emplaceBack(entry.key(), *entry);
        }
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return result;
}

std::optional<StoredBlob> SandboxStore::blob(const QByteArray &repository, const Digest &digest)
{
    makeContent(repository);
    const std::shared_lock lock(m_mutex);
    const Repository *found = find(repository);
    if (!found || !found->blobs.contains(digest))
        return std::nullopt;
    return found->blobs.value(digest);
}

void SandboxStore::putBlob(const QByteArray &repository, const Digest &digest, const StoredBlob &blob)
{
    makeContent(repository);
    const std::unique_lock lock(m_mutex);
    m_repositories[repository].blobs.insert(digest, blob);
}

bool SandboxStore::removeBlob(const QByteArray &repository, const Digest &digest)
{
    makeContent(repository);
    const std::unique_lock lock(m_mutex);
    const auto target = m_repositories.find(repository);
    return target != m_repositories.end() && target->second.blobs.remove(digest);
}

void SandboxStore::makeContent(const QByteArray &repository, Wanted wanted)
{
    std::shared_ptr<Unmade> unmade;
    {
        const std::shared_lock lock(m_mutex);
        if (const Repository *found = find(repository))
            unmade = found->unmade;
    }
    if (!unmade || (wanted == Wanted::Tags && unmade->tagsKnown))
        return;

    std::call_once(unmade->once, [&] {
        RepositoryContent content = unmade->make();
        const std::unique_lock lock(m_mutex);
        Repository &target = m_repositories[repository];
        target.manifests = std::move(content.manifests);
        target.blobs = std::move(content.blobs);
        for (const auto &[tag, digest] : std::as_const(content.tags))
            target.tags.insert_or_assign(tag, digest);
        target.unmade.reset();
    });
}

const SandboxStore::Repository *SandboxStore::find(const QByteArray &repository) const
{
    const auto found = m_repositories.find(repository);
    return found == m_repositories.end() ? nullptr : &found->second;
}

} // namespace Tagwright
