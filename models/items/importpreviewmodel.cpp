// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/importpreviewmodel.h"

#include "items/roles.h"
#include "items/streamtagwords.h"
#include "items/words.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isTakenFrom(const StreamTag &tag, const TagSpec &spec)
{
    return tag.spec && tag.spec->from == spec.from;
}

QString shownDigest(const Digest &digest)
{
    return digest.isNull() ? Words::none() : digest.abbreviated();
}

} // namespace

ImportPreviewRow::Outcome ImportPreviewRow::outcome() const
{
    if (import.problem)
        return Outcome::Fails;
    if (!protectedBy.isEmpty())
        return Outcome::Protected;
    if (before && !isTakenFrom(*before, import.tag.spec))
        return Outcome::Source;
    if (!import.isSeen)
        return Outcome::Unseen;
    if (!before)
        return Outcome::New;
    if (before->digest() != import.details.digest.toString())
        return Outcome::Moves;
    TagSpec same = import.tag.spec;
    same.generation = before->spec->generation;
    return same == *before->spec && !before->importFailure() ? Outcome::Same : Outcome::Policy;
}

bool ImportPreviewRow::canBeTicked() const
{
    switch (outcome()) {
    case Outcome::New:
    case Outcome::Moves:
    case Outcome::Policy:
    case Outcome::Source:
    case Outcome::Unseen:
        return true;
    case Outcome::Same:
    case Outcome::Protected:
    case Outcome::Fails:
        return false;
    }
    return false;
}

bool ImportPreviewRow::isUsual() const
{
    return canBeTicked() && outcome() != Outcome::Source && outcome() != Outcome::Unseen;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreviewRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return checkState(index);
    case Qt::AccessibleTextRole:
        return index.column() == Tag ? Words::joined({row.import.tag.name, outcomeText(row)})
                                     : text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Monospace:
        return index.column() == Now || index.column() == WouldName;
    case Role::Tone:
        return index.column() == Outcome ? tone(row) : int(Tone::Neutral);
    case Role::Error:
        return row.import.problem ? QVariant::fromValue(*row.import.problem) : QVariant();
    default:
        return {};
    }
}

QString ImportPreviewModel::text(const ImportPreviewRow &row, int column)
{
    const TagDetails &details = row.import.details;
    switch (column) {
    case Tag:
        return row.import.tag.name;
    case Now:
        return shownDigest(row.before ? Digest::parse(row.before->digest()).value_or(Digest()) : Digest());
    case WouldName:
        return row.import.problem || !row.import.isSeen ? QString() : shownDigest(details.digest);
    case Platforms:
        return Words::joined(Words::platforms(details.platforms));
    case Size:
        return Words::size(details.size);
    case Outcome:
        return outcomeText(row);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::tip(const ImportPreviewRow &row, int column)
{
    switch (column) {
    case Tag:
        return Words::tip(row.import.tag.spec.from->name);
    case Now:
        return row.before ? Words::tip(row.before->digest()) : QString();
    case WouldName:
        return row.import.details.digest.toString();
    case Platforms:
        return Words::platforms(row.import.details.platforms).join(u'\n');
    case Size:
        return Words::exactSize(row.import.details.size);
    case Outcome:
        return row.import.problem ? Words::tip(row.import.problem->message) : QVariant();
    default:
        return {};
    }
}

QString ImportPreviewModel::outcomeText(const ImportPreviewRow &row)
{
    switch (row.outcome()) {
    case ImportPreviewRow::Outcome::New:
        //: a tag that does not exist yet
        return tr("new");
    case ImportPreviewRow::Outcome::Moves:
        return tr("moves");
    case ImportPreviewRow::Outcome::Policy:
        //: of a tag: how it is imported is another from then on, what it names is not
        return tr("same image, imported otherwise");
    case ImportPreviewRow::Outcome::Same:
        return tr("is so already");
    case ImportPreviewRow::Outcome::Source:
        if (!row.before->spec || !row.before->spec->from)
            return tr("replaces what was pushed");
        //: %1 is what a tag is taken from
        return tr("no longer from %1").arg(Words::oneLine(sourceName(*row.before, {})));
    case ImportPreviewRow::Outcome::Unseen:
        return tr("not looked at: too many");
    case ImportPreviewRow::Outcome::Protected:
        return tr("protected by “%1”").arg(row.protectedBy);
    case ImportPreviewRow::Outcome::Fails:
        return Words::failure(*row.import.problem);
    }
    return {};
}

int ImportPreviewModel::tone(const ImportPreviewRow &row)
{
    switch (row.outcome()) {
    case ImportPreviewRow::Outcome::New:
        return int(Tone::Good);
    case ImportPreviewRow::Outcome::Moves:
    case ImportPreviewRow::Outcome::Policy:
    case ImportPreviewRow::Outcome::Source:
    case ImportPreviewRow::Outcome::Protected:
        return int(Tone::Warning);
    case ImportPreviewRow::Outcome::Same:
    case ImportPreviewRow::Outcome::Unseen:
        return int(Tone::Neutral);
    case ImportPreviewRow::Outcome::Fails:
        return int(Tone::Bad);
    }
    return int(Tone::Neutral);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        return tr("Tag");
    case Now:
        //: heads a column of digests: what the tag names now
        return tr("Names now");
    case WouldName:
        //: heads a column of digests: what the tag would name after the import
        return tr("Would name");
    case Platforms:
        return tr("Platforms");
    case Size:
        return tr("Size");
    case Outcome:
        //: heads a column that says "new" or "moves"
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace Tagwright
