// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/keptvalues.h"

#include "credentials/secretsdocument.h"
#include "journal/journal.h"
#include "operations/clustersource.h"
#include "operations/confidentialchange.h"
#include "operations/workspace.h"
#include "values/confidential.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int MaxKeptDays = 30; // then somebody else has long had another idea of the secret
constexpr int MaxKeptEntries = 100; // a keychain lists them all to whoever opens it

const JournalEntry::Change *firstSecret(const JournalEntry &entry)
{
    const auto found = std::find_if(entry.changes.cbegin(), entry.changes.cend(),
        [](const JournalEntry::Change &change) { return change.object && change.object->isConfidential(); });
    return found == entry.changes.cend() ? nullptr : &*found;
}

// Masks of an older kind are gone from the journal.
bool namesItsValues(const JournalEntry &entry)
{
    return std::any_of(entry.changes.cbegin(), entry.changes.cend(), [&entry](const JournalEntry::Change &change) {
        return change.object
            && (Confidential::hasMasksOf(change.object->before, entry.keptValues)
                || Confidential::hasMasksOf(change.object->after, entry.keptValues));
    });
}

} // namespace

KeptValues::KeptValues(Workspace &workspace)
    : m_workspace(workspace)
{
}

JournalEntry KeptValues::masked(JournalEntry entry, Secrets &values)
{
    const Confidential::MaskKey key = Confidential::newMaskKey();
    for (JournalEntry::Change &change : entry.changes) {
        if (change.object)
            change.object = Confidential::masked(*change.object, key, values);
    }
    if (!values.isEmpty())
        entry.keptValues = key.name;
    return entry;
}

SecretPlace KeptValues::place(const JournalEntry &entry) const
{
    const JournalEntry::Change *first = firstSecret(entry);
    const ClusterSource *source = first ? m_workspace.cluster(first->connectionId()) : nullptr;
    return {.connectionId = u"journal-"_s + entry.keptValues,
        .host = first ? first->host() : QString(),
        .lasting = !source || !source->connection().isTransient()};
}

void KeptValues::keep(const JournalEntry &entry, Secrets values, QObject *context, const SecretStore::Done &done)
{
    SecretPlace where = place(entry);
    // A document that long would not be read again.
    if (secretsDocument(values).bytes().size() > MaxSecretsDocument
        || qsizetype(values.credentials.size()) > MaxStoredCredentials)
        where.lasting = false;
    m_workspace.secrets().store(where, std::move(values), context, done);
}

void KeptValues::find(
    const JournalEntry &entry, const QList<ObjectChange> &changes, QObject *context, const Found &found)
{
    if (entry.keptValues.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [changes, found] { found(changes); }, Qt::QueuedConnection);
        return;
    }
    m_workspace.secrets().find(place(entry), context, [changes, found](const Secrets &kept) {
        QList<ObjectChange> whole;
        for (const ObjectChange &change : changes)
            whole += Confidential::unmasked(change, kept);
        found(whole);
    });
}

void KeptValues::forget(const JournalEntry &entry)
{
    m_workspace.secrets().remove(place(entry));
    m_workspace.journal().forgetValues(entry.id);
}

bool KeptValues::areSpent(const JournalEntry &entry)
{
    return std::all_of(entry.changes.cbegin(), entry.changes.cend(), [](const JournalEntry::Change &change) {
        return !change.object || !change.object->isConfidential() || change.state == JournalEntry::State::Undone;
    });
}

QList<JournalEntry> KeptValues::outdated(const QList<JournalEntry> &entries, const QDateTime &now)
{
    QList<JournalEntry> outdated;
    int kept = 0;
    for (const JournalEntry &entry : entries) {
        if (entry.keptValues.isEmpty())
            continue;
        if (!namesItsValues(entry) || ++kept > MaxKeptEntries || entry.when.daysTo(now) > MaxKeptDays)
            outdated += entry;
    }
    return outdated;
}

} // namespace Tagwright
