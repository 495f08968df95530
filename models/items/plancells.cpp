// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What a plan says: the words of PlanModel.

#include "items/changewords.h"
#include "items/planmodel.h"
#include "items/roles.h"
#include "items/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isWholeStream(const ObjectChangeSet &set)
{
    return std::any_of(set.changes.cbegin(), set.changes.cend(),
        [](const ObjectChange &change) { return change.way == ObjectChange::Way::Whole; });
}

QString nameOf(const ObjectChange &change)
{
    return ChangeWords::shortName({.change = {}, .object = change, .error = {}});
}

QString plannedTitle(const ChangeSet &set)
{
    const int count = int(set.changes.size());
    const QString tag = set.changes.isEmpty() ? QString() : set.changes.constFirst().tag;
    switch (set.verb) {
    case ChangeVerb::Tag:
        return count == 1 ? PlanModel::tr("Set %1").arg(tag) : PlanModel::tr("Set %Ln tag(s)", nullptr, count);
    case ChangeVerb::Copy:
        return count == 1 ? PlanModel::tr("Copy %1").arg(tag) : PlanModel::tr("Copy %Ln tag(s)", nullptr, count);
    case ChangeVerb::Delete:
        return count == 1 ? PlanModel::tr("Delete %1").arg(tag) : PlanModel::tr("Delete %Ln tag(s)", nullptr, count);
    case ChangeVerb::Undo:
        return count == 1 ? PlanModel::tr("Take back %1").arg(tag)
                          : PlanModel::tr("Take back %Ln tag(s)", nullptr, count);
    case ChangeVerb::Import:
    case ChangeVerb::Create:
    case ChangeVerb::Edit:
        return {}; // of clusters
    }
    Q_UNREACHABLE();
}

QString plannedTitle(const ObjectChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    // A stream and all of its tags are the stream, which comes last.
    const bool isWhole = isWholeStream(set);
    const int count = isWhole ? 1 : int(set.changes.size());
    const QString name = nameOf(isWhole ? set.changes.constLast() : set.changes.constFirst());
    switch (set.verb) {
    case ChangeVerb::Tag:
        return count == 1 ? PlanModel::tr("Set %1").arg(name) : PlanModel::tr("Set %Ln tag(s)", nullptr, count);
    case ChangeVerb::Delete:
        if (isWhole)
            return PlanModel::tr("Delete the image stream %1").arg(name);
        return count == 1 ? PlanModel::tr("Delete %1").arg(name) : PlanModel::tr("Delete %Ln tag(s)", nullptr, count);
    case ChangeVerb::Import:
        return count == 1 ? PlanModel::tr("Import %1").arg(name) : PlanModel::tr("Import %Ln tag(s)", nullptr, count);
    case ChangeVerb::Create:
        return PlanModel::tr("Make the image stream %1").arg(name);
    case ChangeVerb::Edit:
        return count == 1 ? PlanModel::tr("Change %1").arg(name)
                          : PlanModel::tr("Change %Ln object(s)", nullptr, count);
    case ChangeVerb::Copy:
    case ChangeVerb::Undo:
        return {}; // never planned in clusters
    }
    Q_UNREACHABLE();
}

QString plannedPlace(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const RepositoryAddress &first = set.changes.constFirst().place;
    const bool isOne = std::all_of(
        set.changes.cbegin(), set.changes.cend(), [&first](const TagChange &change) { return change.place == first; });
    return isOne ? first.reference().toString() : QString();
}

// The stream that all of it is in, or the project.
QString plannedPlace(const ObjectChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const ObjectAddress &first = set.changes.constFirst().place;
    const auto all = [&set](const auto &same) {
        return std::all_of(set.changes.cbegin(), set.changes.cend(),
            [&same](const ObjectChange &change) { return same(change.place); });
    };
    if (!all([&first](const ObjectAddress &place) {
            return place.connectionId == first.connectionId && place.nameSpace == first.nameSpace;
        }))
        return {};
    const QString project = first.host + u'/' + first.nameSpace;
    const QString stream = first.whole().name;
    const bool isOneStream = first.isStreamTag()
        && all([&first](const ObjectAddress &place) { return place.isStreamTag() && place.whole() == first.whole(); });
    return isOneStream ? project + u'/' + stream : project;
}

QStringList plannedNames(const ChangeSet &set, qsizetype atMost)
{
    QStringList names;
    for (const TagChange &change : set.changes.mid(0, atMost))
        names += change.tag;
    return names;
}

QStringList plannedNames(const ObjectChangeSet &set, qsizetype atMost)
{
    QStringList names;
    for (const ObjectChange &change : set.changes.mid(0, atMost))
        names += nameOf(change);
    return names;
}

} // namespace

QString PlanModel::title(const PlannedSet &set)
{
    return std::visit([](const auto &one) { return plannedTitle(one); }, set);
}

QString PlanModel::place(const PlannedSet &set)
{
    return std::visit([](const auto &one) { return plannedPlace(one); }, set);
}

QStringList PlanModel::names(const PlannedSet &set, qsizetype atMost)
{
    return std::visit([atMost](const auto &one) { return plannedNames(one, atMost); }, set);
}

QString PlanModel::sentence(const PlannedSet &set)
{
    const QString where = place(set);
    //: what is done, and where: "Delete 3 tags: quay.io/org/app"
    return where.isEmpty() ? title(set) : tr("%1: %2").arg(title(set), where);
}

QVariant PlanModel::rowData(int row, int column, int role) const
{
    const PlannedSet &set = m_rows.at(row).set;
    const bool missing = !canApply(row);
    switch (role) {
    case Qt::DisplayRole:
        if (column == What)
            return missing ? tr("%1 (no such connection)").arg(sentence(set)) : sentence(set);
        if (column != Where)
            return {};
        if (const QString where = place(set); !where.isEmpty())
            return where;
        return std::holds_alternative<ObjectChangeSet>(set) ? tr("several projects") : tr("several repositories");
    case Qt::AccessibleTextRole:
        return column == What ? rowData(row, column, Qt::DisplayRole) : QVariant();
    case Qt::ToolTipRole:
        return missing ? tr("A connection that this needs does not exist any more: it cannot be applied.")
                       : sentence(set);
    case Role::Tone:
        return int(missing && column == What ? Tone::Bad : Tone::Neutral);
    default:
        return {};
    }
}

QVariant PlanModel::changeData(const TagChange &change, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return change.tag;
        case Now:
            return change.before.isNull() ? Words::none() : change.before.abbreviated();
        case WillBe:
            return change.isDeletion() ? tr("deleted") : change.after.abbreviated();
        case Where:
            return change.source && *change.source != change.place
                ? tr("%1, from %2").arg(change.place.reference().toString(), change.source->reference().toString())
                : change.place.reference().toString();
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (column != What)
            return {};
        return change.isDeletion() ? tr("%1 will be deleted").arg(change.tag)
                                   : tr("%1 will be %2").arg(change.tag, change.after.abbreviated());
    case Qt::ToolTipRole:
        switch (column) {
        case What:
            return change.reference().toString();
        case Now:
            return change.before.isNull() ? tr("There was no such tag when this was planned.")
                                          : change.before.toString();
        case WillBe:
            return change.isDeletion() ? QVariant() : QVariant(change.after.toString());
        default:
            return {};
        }
    case Role::Tone:
        return int(column == WillBe && change.isDeletion() ? Tone::Bad : Tone::Neutral);
    case Role::Monospace:
        return (column == Now && !change.before.isNull()) || (column == WillBe && !change.isDeletion());
    default:
        return {};
    }
}

QVariant PlanModel::changeData(const ObjectChange &change, int column, int role)
{
    const JournalEntry::Change told{.change = {}, .object = change, .error = {}};
    const ChangeWords::State before = ChangeWords::before(told);
    const ChangeWords::State after = ChangeWords::after(told);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return nameOf(change);
        case Now:
            return before.text.isEmpty() ? Words::none() : before.text;
        case WillBe:
            return change.isDeletion() ? tr("deleted") : after.text;
        case Where:
            return change.place.host + u'/' + change.place.path();
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (column != What)
            return {};
        return change.isDeletion() ? tr("%1 will be deleted").arg(nameOf(change))
                                   : tr("%1 will be %2").arg(nameOf(change), after.text);
    case Qt::ToolTipRole:
        switch (column) {
        case What:
            return change.place.host + u'/' + change.place.path();
        case Now:
            return change.before.isEmpty() ? tr("It was not there when this was planned.") : before.tip;
        case WillBe:
            return after.tip;
        default:
            return {};
        }
    case Role::Tone:
        return int(column == WillBe && change.isDeletion() ? Tone::Bad : Tone::Neutral);
    case Role::Monospace:
        return (column == Now && before.isDigest) || (column == WillBe && after.isDigest);
    default:
        return {};
    }
}

} // namespace Tagwright
