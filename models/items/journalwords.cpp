// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/journalwords.h"

#include "items/changewords.h"

#include <QCoreApplication>

namespace Tagwright::JournalWords {

namespace {

class JournalText {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::JournalModel)

public:
    static QString title(const JournalEntry &entry);
    static QString prospect(UndoProspect prospect);
    static QString prospectTip(UndoProspect prospect, bool isOfCluster);
};

QString JournalText::title(const JournalEntry &entry)
{
    if (entry.changes.isEmpty())
        return {};
    // A stream and all of its tags are the stream.
    const bool isOneObject = ChangeWords::isOneObject(entry);
    const int count = isOneObject ? 1 : ChangeWords::count(entry);
    const bool hasOne = entry.changes.size() == 1 || (count == 1 && !isOneObject);
    const QString name = hasOne ? ChangeWords::first(entry).name() : ChangeWords::place(entry);
    switch (entry.verb) {
    case ChangeSet::Verb::Tag:
        return count == 1 ? tr("Tag %1").arg(name) : tr("Set %Ln tag(s) in %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Copy:
        return count == 1 ? tr("Copy to %1").arg(name) : tr("Copy %Ln tag(s) to %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Delete:
        return count == 1 ? tr("Delete %1").arg(name) : tr("Delete %Ln tag(s) of %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Undo:
        return count == 1 ? tr("Take back %1").arg(name) : tr("Take back %Ln tag(s) of %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Import:
        return count == 1 ? tr("Import %1").arg(name) : tr("Import %Ln tag(s) of %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Create:
        return count == 1 ? tr("Create %1").arg(name) : tr("Create %Ln object(s) in %1", nullptr, count).arg(name);
    case ChangeSet::Verb::Edit:
        return count == 1 ? tr("Change %1").arg(name) : tr("Change %Ln object(s) in %1", nullptr, count).arg(name);
    }
    Q_UNREACHABLE();
}

QString JournalText::prospect(UndoProspect prospect)
{
    switch (prospect) {
    case UndoProspect::Unknown:
        return {};
    case UndoProspect::Certain:
        return tr("certain");
    case UndoProspect::UntilCollection:
        return tr("until garbage collection");
    case UndoProspect::Lost:
        return tr("lost");
    case UndoProspect::Moved:
        return tr("changed since");
    case UndoProspect::ValuesLost:
        return tr("lost: the values were not kept");
    case UndoProspect::Immutable:
        return tr("cannot be changed");
    case UndoProspect::Back:
        return tr("as before already");
    case UndoProspect::CannotDelete:
        return tr("cannot be deleted");
    }
    Q_UNREACHABLE();
}

QString JournalText::prospectTip(UndoProspect prospect, bool isOfCluster)
{
    switch (prospect) {
    case UndoProspect::Unknown:
        return isOfCluster ? tr("The cluster was not asked yet, or did not tell.")
                           : tr("The registry was not asked yet.");
    case UndoProspect::Certain:
        return isOfCluster ? tr("It is as this change has left it, and the cluster still has what it was before.")
                           : tr("The image that the tag named before is there, and a tag keeps it.");
    case UndoProspect::UntilCollection:
        return tr(
            "The registry still has all of the image, but no tag keeps it: its next garbage collection may take it.");
    case UndoProspect::Lost:
        return isOfCluster ? tr("The cluster does not have the image any more.")
                           : tr("Parts of the image are not in the registry any more.");
    case UndoProspect::Moved:
        return isOfCluster
            ? tr("It was changed after this. Taking it back would undo that, too, so it is refused.")
            : tr("The tag was changed after this. Taking it back would undo that, too, so it is refused.");
    case UndoProspect::ValuesLost:
        return tr("What the secret held was not kept, or not for that long: the values are in the system’s keychain "
                  "only, never in the Journal.");
    case UndoProspect::Immutable:
        return tr("The secret is immutable as it is now: it can only be deleted and made anew.");
    case UndoProspect::Back:
        return isOfCluster ? tr("It is what it was before.") : tr("The tag names what it did before.");
    case UndoProspect::CannotDelete:
        return tr(
            "The tag is new, and this registry deletes images only, with all their tags. Other tags name this one.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString title(const JournalEntry &entry)
{
    return JournalText::title(entry);
}

QString prospect(UndoProspect prospect)
{
    return JournalText::prospect(prospect);
}

QString prospectTip(UndoProspect prospect, bool isOfCluster)
{
    return JournalText::prospectTip(prospect, isOfCluster);
}

} // namespace Tagwright::JournalWords
