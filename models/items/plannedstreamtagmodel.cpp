// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/plannedstreamtagmodel.h"

#include "items/roles.h"
#include "items/streamtagwords.h"
#include "items/words.h"
#include "values/digest.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

/*! "permanent: sha256:4f1c…9a02", "alias: app:8.4" */
QString meaning(const StreamTag &tag, TagFollowing following, const QString &nameSpace)
{
    const auto digest = Digest::parse(tag.digest());
    const bool isImage = following == TagFollowing::Permanent || following == TagFollowing::Pushed;
    const QString what = isImage && digest ? digest->abbreviated() : Words::oneLine(sourceName(tag, nameSpace));
    //: how a tag follows its source, and that source or image
    return what.isEmpty() ? followingWord(following)
                          : PlannedStreamTagModel::tr("%1: %2").arg(followingWord(following), what);
}

} // namespace

int PlannedStreamTagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedStreamTagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedStreamTagRow &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return checkState(index);
    case Qt::AccessibleTextRole:
        return column == Tag ? Words::joined({text(row, Tag), outcome(row)}) : text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Role::Tone:
        return column == Outcome ? tone(row) : int(Tone::Neutral);
    case Role::Error:
        return row.problem ? QVariant::fromValue(*row.problem) : QVariant();
    default:
        return {};
    }
}

QString PlannedStreamTagModel::text(const PlannedStreamTagRow &row, int column)
{
    switch (column) {
    case Tag:
        return row.place.toString();
    case Now:
        return row.now ? meaning(*row.now, row.nowFollows, row.place.nameSpace) : Words::none();
    case WillBe:
        return row.willBe.spec ? meaning(row.willBe, row.willFollow, row.place.nameSpace) : QString();
    case Outcome:
        return outcome(row);
    default:
        return {};
    }
}

// Source and digest in full, below each other.
QString PlannedStreamTagModel::tip(const PlannedStreamTagRow &row, int column)
{
    const auto whole = [&row](const StreamTag &tag) {
        QStringList lines{sourceName(tag, row.place.nameSpace), tag.digest()};
        lines.removeAll({});
        return Words::tip(lines.join(u'\n'));
    };
    switch (column) {
    case Tag:
        return row.place.toString();
    case Now:
        return row.now ? whole(*row.now) : QString();
    case WillBe:
        return whole(row.willBe);
    case Outcome:
        return row.problem ? Words::tip(row.problem->message) : QString();
    default:
        return {};
    }
}

QString PlannedStreamTagModel::outcome(const PlannedStreamTagRow &row)
{
    if (row.problem)
        return row.problem->kind == Error::Kind::InvalidInput ? tr("not possible") : Words::failure(*row.problem);
    if (row.isDone)
        return tr("is so already");
    if (!row.protectedBy.isEmpty())
        return tr("protected by “%1”").arg(row.protectedBy);
    if (!row.now)
        //: a tag that does not exist yet
        return tr("new");
    const QString image = row.willBe.digest();
    if (!image.isEmpty() && image == row.now->digest())
        //: of a tag: its source is another one then, its image stays
        return tr("keeps its image");
    return image.isEmpty() ? tr("changes") : tr("moves");
}

int PlannedStreamTagModel::tone(const PlannedStreamTagRow &row)
{
    if (row.problem)
        return int(Tone::Bad);
    if (row.isDone)
        return int(Tone::Neutral);
    return int(row.now ? Tone::Warning : Tone::Good);
}

QVariant PlannedStreamTagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        return tr("Tag");
    case Now:
        //: heads a column of sources and digests: what the tag is now
        return tr("Is now");
    case WillBe:
        //: heads a column of sources and digests: what the tag will be
        return tr("Will be");
    case Outcome:
        //: heads a column that says "new" or "moves"
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace Tagwright
