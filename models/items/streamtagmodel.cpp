// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/streamtagmodel.h"

#include "items/conventionchips.h"
#include "items/roles.h"
#include "items/streamtagwords.h"
#include "items/words.h"
#include "values/digest.h"
#include "values/versionkey.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

class StreamWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::StreamTagModel)
};

QString unseenWord(StreamTagModel::Change change)
{
    switch (change) {
    case StreamTagModel::Change::None:
        return {};
    case StreamTagModel::Change::New:
        //: of a tag: it was not there before
        return StreamWords::tr("new");
    case StreamTagModel::Change::Moved:
        //: of a tag: it names another image than before
        return StreamWords::tr("moved");
    case StreamTagModel::Change::Altered:
        //: of a tag: it is taken from another source, or by other rules
        return StreamWords::tr("changed");
    }
    Q_UNREACHABLE();
}

QString currentReference(const StreamTag &tag)
{
    return tag.events.isEmpty() ? QString() : tag.events.constFirst().dockerImageReference;
}

bool namesTheSame(const StreamTag &a, const StreamTag &b)
{
    return a.digest() == b.digest() && (!a.digest().isEmpty() || currentReference(a) == currentReference(b));
}

// A generation alone rises with every import, which is no change of what the tag is meant to be.
bool isMeantTheSame(const StreamTag &a, const StreamTag &b)
{
    if (!a.spec || !b.spec)
        return !a.spec && !b.spec;
    TagSpec other = *b.spec;
    other.generation = a.spec->generation;
    return *a.spec == other;
}

} // namespace

StreamTagModel::StreamTagModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StreamTagModel::setClock(Clock clock)
{
    m_clock = clock;
    tellAges();
}

void StreamTagModel::tellAges()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Imported), index(rowCount() - 1, Imported), {Qt::DisplayRole});
}

// ---------------------------------------------------------------------------------------------------------------------
// The stream

bool StreamTagModel::Row::isSame(const Row &other) const
{
    return tag == other.tag && following == other.following && aliasTarget == other.aliasTarget;
}

QList<StreamTagModel::Row> StreamTagModel::rowsOf(const ImageStream &stream) const
{
    QList<Row> rows;
    rows.reserve(stream.tags.size());
    for (const StreamTag &tag : stream.tags) {
        rows += Row{.tag = tag,
            .listed = {tag.name, versionKey(tag.name)},
            .following = stream.following(tag),
            .aliasTarget = stream.aliasTarget(tag),
            .change = Change::None,
            .before = {}};
    }
    const auto byName = [](const Row &a, const Row &b) { return a.tag.name < b.tag.name; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), byName))
        std::sort(rows.begin(), rows.end(), byName);
    return rows;
}

void StreamTagModel::setStream(const ImageStream &stream)
{
    QList<Row> next = rowsOf(stream);
    if (m_path != stream.path()) {
        beginResetModel();
        m_path = stream.path();
        m_localLookup = stream.localLookup;
        m_rows = std::move(next);
        m_details.clear();
        endResetModel();
        Q_EMIT streamTold();
        Q_EMIT unseenChanged();
        return;
    }
    if (std::exchange(m_localLookup, stream.localLookup) != stream.localLookup && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Lookup), index(rowCount() - 1, Lookup));

    // Both are sorted: one walk over the two finds what is new, gone and changed.
    const int unseen = unseenCount();
    int row = 0;
    qsizetype wanted = 0;
    while (row < m_rows.size() || wanted < next.size()) {
        int gone = row;
        while (gone < m_rows.size() && (wanted == next.size() || m_rows.at(gone).tag.name < next.at(wanted).tag.name))
            ++gone;
        if (gone > row) {
            beginRemoveRows({}, row, gone - 1);
            m_rows.remove(row, gone - row);
            endRemoveRows();
        }
        QList<Row> fresh;
        for (; wanted < next.size() && (row == m_rows.size() || next.at(wanted).tag.name < m_rows.at(row).tag.name);
             ++wanted) {
            next[wanted].change = Change::New;
            fresh += next.at(wanted);
        }
        if (!fresh.isEmpty()) {
            const int count = int(fresh.size());
            insert(row, std::move(fresh));
            row += count;
        }
        if (row < m_rows.size() && wanted < next.size() && m_rows.at(row).tag.name == next.at(wanted).tag.name)
            patch(row++, std::move(next[wanted++]));
    }
    Q_EMIT streamTold();
    if (unseenCount() != unseen)
        Q_EMIT unseenChanged();
}

void StreamTagModel::insert(int row, QList<Row> &&fresh)
{
    beginInsertRows({}, row, row + int(fresh.size()) - 1);
    m_rows.insert(row, fresh.size(), Row());
    std::move(fresh.begin(), fresh.end(), m_rows.begin() + row);
    endInsertRows();
}

void StreamTagModel::patch(int row, Row &&next)
{
    Row &known = m_rows[row];
    if (known.isSame(next))
        return;
    next.change = known.change;
    next.before = known.before;
    if (!namesTheSame(known.tag, next.tag)) {
        if (known.change != Change::Moved) // what the user has seen last is what it moved from
            next.before = known.tag.digest().isEmpty() ? currentReference(known.tag) : known.tag.digest();
        if (known.change != Change::New)
            next.change = Change::Moved;
    } else if (known.change == Change::None && !isMeantTheSame(known.tag, next.tag)) {
        next.change = Change::Altered;
    }
    known = std::move(next);
    tellRow(row);
}

void StreamTagModel::clear()
{
    beginResetModel();
    m_path.clear();
    m_rows.clear();
    m_details.clear();
    endResetModel();
    Q_EMIT unseenChanged();
}

void StreamTagModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

// ---------------------------------------------------------------------------------------------------------------------
// Details

void StreamTagModel::setDetails(const QString &digest, const TagDetails &details)
{
    setDetailsOf(
        digest, {.state = LoadState::Loaded, .known = std::make_shared<const TagDetails>(details), .error = {}});
}

void StreamTagModel::setDetailsFailed(const QString &digest, const Tagwright::Error &error)
{
    setDetailsOf(digest, {.state = LoadState::Failed, .known = {}, .error = error});
}

void StreamTagModel::setDetailsOf(const QString &digest, const Details &details)
{
    if (digest.isEmpty())
        return;
    m_details.insert(digest, details);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).tag.digest() == digest)
            Q_EMIT dataChanged(index(row, Platforms), index(row, Size));
    }
}

bool StreamTagModel::knowsDetails(const QString &digest) const
{
    return m_details.contains(digest);
}

const TagDetails *StreamTagModel::details(int row) const
{
    return row >= 0 && row < m_rows.size() ? detailsOf(m_rows.at(row)) : nullptr;
}

const TagDetails *StreamTagModel::detailsOf(const Row &row) const
{
    return m_details.value(row.tag.digest()).known.get(); // which lives on in the table
}

// ---------------------------------------------------------------------------------------------------------------------
// What was seen

void StreamTagModel::markSeen(const QString &tag)
{
    const int known = row(tag);
    if (known < 0 || m_rows.at(known).change == Change::None)
        return;
    m_rows[known].change = Change::None;
    m_rows[known].before.clear();
    Q_EMIT dataChanged(index(known, Tag), index(known, Tag));
    Q_EMIT unseenChanged();
}

void StreamTagModel::markAllSeen()
{
    if (unseenCount() == 0)
        return;
    for (Row &row : m_rows) {
        row.change = Change::None;
        row.before.clear();
    }
    Q_EMIT dataChanged(index(0, Tag), index(rowCount() - 1, Tag));
    Q_EMIT unseenChanged();
}

int StreamTagModel::unseenCount() const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.change != Change::None; }));
}

// ---------------------------------------------------------------------------------------------------------------------
// Looking things up

int StreamTagModel::row(const QString &name) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), name,
        [](const Row &row, const QString &wanted) { return row.tag.name < wanted; });
    return found == m_rows.cend() || found->tag.name != name ? -1 : int(found - m_rows.cbegin());
}

int StreamTagModel::imageCount() const
{
    QSet<QString> digests;
    for (const Row &row : m_rows)
        digests += row.tag.digest();
    digests.remove(QString());
    return int(digests.size());
}

int StreamTagModel::failedCount() const
{
    return int(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.tag.importFailure() != nullptr; }));
}

int StreamTagModel::pendingCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.tag.isPending(); }));
}

// ---------------------------------------------------------------------------------------------------------------------
// The model

int StreamTagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StreamTagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StreamTagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Tag ? unseenWord(row.change) : QString();
    case Qt::ToolTipRole:
        return Words::tip(tip(row, column));
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Kind:
        return int(row.following);
    case Role::Changed:
        return column == Tag && row.change != Change::None;
    case Role::Detail:
        return column == Tag ? unseenWord(row.change) : QString();
    case Role::Sort:
        return sortValue(row, column);
    case Role::Tone:
        return tone(row, column);
    case Role::Chips:
        return chips(row, column);
    case Role::ChipTones:
        return chipTones(row, column);
    case Role::Digest:
        return row.tag.digest();
    case Role::Name:
        return row.tag.name;
    case Role::Monospace:
        return column == From || (column == Digest && !row.tag.digest().isEmpty());
    default:
        return {};
    }
}

QString StreamTagModel::text(const Row &row, int column) const
{
    const TagDetails *known = detailsOf(row);
    switch (column) {
    case Tag:
        return row.tag.name;
    case Convention:
        return Words::joined(ConventionChips::words(row.tag.name));
    case From:
        return fromText(row);
    case Following:
        return Words::joined(followingWords(row.tag, row.following));
    case Digest: {
        const auto digest = Tagwright::Digest::parse(row.tag.digest());
        return digest ? digest->abbreviated() : Words::none();
    }
    case Imported:
        return row.tag.events.isEmpty() ? Words::none() : Words::age(row.tag.events.constFirst().created, m_clock());
    case Generation:
        return generationText(row.tag);
    case Condition:
        return conditionText(row.tag);
    case Lookup:
        //: pods of the project may use the plain name of the stream
        return m_localLookup ? tr("local") : Words::none();
    case Platforms:
        return known ? Words::joined(Words::platforms(known->platforms)) : QString();
    case Size:
        return known ? Words::size(known->size) : QString();
    default:
        return {};
    }
}

QString StreamTagModel::fromText(const Row &row) const
{
    const QString name = Words::oneLine(sourceName(row.tag, m_path.section(u'/', 0, 0)));
    if (name.isEmpty())
        return Words::none();
    return row.aliasTarget.isEmpty() ? name : u"→ "_s + row.aliasTarget;
}

QVariant StreamTagModel::sortValue(const Row &row, int column) const
{
    const TagDetails *known = detailsOf(row);
    switch (column) {
    case Imported:
        return row.tag.events.isEmpty() ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC)
                                        : row.tag.events.constFirst().created;
    case Generation:
        return observedGeneration(row.tag);
    case Digest:
        return row.tag.digest();
    case Size:
        return known ? known->size : -1;
    default:
        return text(row, column);
    }
}

int StreamTagModel::tone(const Row &row, int column) const
{
    const bool failed = row.tag.importFailure();
    if (column == Condition && failed)
        return int(Tone::Bad);
    if ((column == Condition || column == Generation) && row.tag.isPending())
        return int(Tone::Warning);
    return int(Tone::Neutral);
}

QVariant StreamTagModel::chips(const Row &row, int column) const
{
    if (column == Convention)
        return ConventionChips::words(row.tag.name);
    if (column == Following)
        return followingWords(row.tag, row.following);
    if (const TagDetails *known = detailsOf(row); known && column == Platforms)
        return Words::platforms(known->platforms);
    return {};
}

QVariant StreamTagModel::chipTones(const Row &row, int column) const
{
    if (column == Convention)
        return QVariant::fromValue(ConventionChips::tones(row.tag.name));
    if (column == Following)
        return QVariant::fromValue(followingTones(row.tag, row.following));
    if (const TagDetails *known = detailsOf(row); known && column == Platforms)
        return QVariant::fromValue(QList<int>(Words::platforms(known->platforms).size(), int(Tone::Neutral)));
    return {};
}

QString StreamTagModel::tip(const Row &row, int column) const
{
    const TagDetails *known = detailsOf(row);
    switch (column) {
    case Tag:
        return tagTip(row);
    case From:
        return row.tag.spec && row.tag.spec->from ? row.tag.spec->from->kind + u' ' + sourceName(row.tag, {})
                                                  : tr("It has no source: whoever pushes to it decides.");
    case Following:
        return followingTip(row.tag, row.following, row.aliasTarget, m_scheduledImports);
    case Digest:
        return row.tag.digest().isEmpty() ? currentReference(row.tag) : row.tag.digest();
    case Imported:
        return row.tag.events.isEmpty() ? QString() : Words::moment(row.tag.events.constFirst().created);
    case Generation:
        return row.tag.isPending() ? tr("The tag was changed, and what it asks for is not there yet.")
                                   : tr("The generation of the stream in which the tag was last changed or imported.");
    case Condition:
        return conditionTip(row.tag);
    case Lookup:
        return m_localLookup ? tr("Workloads of this project may use the plain name of the stream as an image.")
                             : tr("Workloads must use the whole pull specification.");
    case Platforms: {
        QStringList lines;
        for (const Platform &platform : known ? known->platforms : QList<Platform>())
            lines += platform.toString();
        return lines.join(u'\n');
    }
    case Size:
        return known ? Words::exactSize(known->size) : m_details.value(row.tag.digest()).error.message;
    default:
        return text(row, column);
    }
}

QString StreamTagModel::tagTip(const Row &row) const
{
    QStringList lines{row.tag.name};
    if (row.tag.spec)
        lines += row.tag.spec->annotations.value(u"description"_s);
    if (row.change == Change::Moved && !row.before.isEmpty())
        lines += tr("Moved from %1.").arg(row.before);
    else if (row.change != Change::None)
        lines += unseenWord(row.change);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Qt::ItemFlags StreamTagModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant StreamTagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headerTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        //: the name of a version of an image
        return tr("Tag");
    case Convention:
        //: what the form of a tag promises
        return tr("Convention");
    case From:
        //: heads a column of what tags are taken from
        return tr("From");
    case Following:
        //: heads a column of how tags follow what they are taken from
        return tr("Kind");
    case Digest:
        return tr("Digest");
    case Imported:
        return tr("Imported");
    case Generation:
        return tr("Generation");
    case Condition:
        return tr("Condition");
    case Lookup:
        //: whether workloads may use the plain name of the stream
        return tr("Lookup");
    case Platforms:
        return tr("Platforms");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

QVariant StreamTagModel::headerTip(int section) const
{
    switch (section) {
    case Convention:
        return tr("What the form of the tag promises");
    case From:
        return tr("What the tag is taken from; an arrow leads to another tag of this stream");
    case Following:
        return tr("How the tag follows what it is taken from");
    case Digest:
        return tr("The exact content that the tag names now");
    case Imported:
        return tr("Since when the tag has named this image");
    case Generation:
        return tr("Whether what is there is what was asked for last");
    case Condition:
        return tr("How the last import went");
    case Lookup:
        return tr("Whether workloads of the project may use the plain name of the stream as an image");
    case Size:
        return tr("What a registry transfers for it: compressed, every layer once, all platforms together");
    default:
        return {};
    }
}

} // namespace Tagwright
