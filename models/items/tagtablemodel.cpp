// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagtablemodel.h"

#include "items/conventionchips.h"
#include "items/ranges.h"
#include "items/roles.h"
#include "items/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// So many siblings are named; nobody reads more.
constexpr qsizetype MaxSiblings = 20;

// Above this many the whole column is told to have changed.
constexpr qsizetype ManySiblings = 64;

qint64 knownSize(const TagDetails &details)
{
    return std::max<qint64>(details.size, 0);
}

QString platformTip(const TagDetails &details)
{
    QStringList lines;
    for (const Platform &platform : details.platforms)
        lines += platform.toString();
    return lines.join(u'\n');
}

} // namespace

bool isAttachment(const ListedTag &tag, const TagDetails *details)
{
    return (details && details->attachment) || digestOfAttachmentTag(tag.name);
}

bool isNaturallyBefore(const ListedTag &a, const ListedTag &b)
{
    if (const int order = a.sortKey.compare(b.sortKey); order != 0)
        return order < 0;
    return a.name < b.name;
}

bool hasFixedDate(const TagDetails &details)
{
    constexpr int EpochYear = 1970;
    return details.reproducible || (details.created.isValid() && details.created.date().year() <= EpochYear);
}

TagTableModel::TagTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    m_telling.callOnTimeout(this, [this] { tell(); });
}

void TagTableModel::setClock(Clock clock)
{
    m_clock = clock;
    if (!m_tags.isEmpty())
        Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, Created));
}

// ---------------------------------------------------------------------------------------------------------------------
// Listings

void TagTableModel::clear()
{
    beginResetModel();
    m_tags.clear();
    m_states.clear();
    m_details.clear();
    m_ids.clear();
    m_idOfName.clear();
    m_errors.clear();
    m_images.clear();
    m_resolvedCount = 0;
    m_uniqueSize = 0;
    m_touched.clear();
    m_touchedSiblings.clear();
    m_manySiblingsTouched = false;
    endResetModel();
}

void TagTableModel::append(const QList<ListedTag> &tags)
{
    // In large steps: a table that is half empty is also looked up faster.
    if (m_idOfName.capacity() < m_idOfName.size() + tags.size())
        m_idOfName.reserve(4 * (m_idOfName.size() + tags.size()));
    QList<int> ids;
    ids.reserve(tags.size());
    const auto isKnown = [this, &ids](const ListedTag &tag) {
        const qsizetype known = m_idOfName.size();
        int &id = m_idOfName[QStringView(tag.name)]; // one look: it is new when the index grows by it
        if (m_idOfName.size() == known)
            return true;
        id = ++m_lastId;
        ids += id;
        return false;
    };
    QList<ListedTag> fresh = tags;
    fresh.removeIf(isKnown); // nearly always none: then nothing is copied
    if (fresh.isEmpty())
        return;

    const int row = rowCount();
    beginInsertRows({}, row, row + int(fresh.size()) - 1);
    m_tags += fresh;
    m_ids += ids;
    m_states.resize(m_tags.size());
    m_details.resize(m_tags.size());
    endInsertRows();
}

void TagTableModel::setListing(const QList<ListedTag> &tags)
{
    tell();

    QList<bool> stays(m_tags.size(), false);
    QList<ListedTag> fresh;
    qsizetype expected = 0; // most listings come in the order of the last one: then nothing is looked up
    for (const ListedTag &tag : tags) {
        const bool asExpected = expected < m_tags.size() && m_tags.at(expected).name == tag.name;
        const qsizetype known = asExpected ? expected : row(tag.name);
        if (known < 0) {
            fresh += tag;
        } else {
            stays[known] = true;
            expected = known + 1;
        }
    }

    removeExcept(stays);
    expectDetailsAgain();
    append(fresh);
    Q_EMIT listed();
}

void TagTableModel::removeExcept(const QList<bool> &stays)
{
    QList<Range> gone;
    QSet<Tagwright::Digest> bereft;
    for (int row = 0; row < m_tags.size(); ++row) {
        if (stays.at(row))
            continue;
        extend(gone, row);
        if (const auto &known = m_details.at(row))
            bereft.insert(known->digest);
        leave(row);
        m_idOfName.remove(QStringView(m_tags.at(row).name));
    }
    if (gone.isEmpty())
        return;

    if (!areFew(gone.size(), m_tags.size())) {
        beginResetModel();
        const auto keepStaying = [&stays](auto &list) {
            qsizetype kept = 0;
            for (qsizetype row = 0; row < list.size(); ++row) {
                if (stays.at(row))
                    list[kept++] = list.at(row);
            }
            list.resize(kept);
        };
        keepStaying(m_tags);
        keepStaying(m_ids);
        keepStaying(m_states);
        keepStaying(m_details);
        endResetModel();
        return;
    }

    // From the end: what stands before keeps its row.
    for (auto range = gone.crbegin(); range != gone.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_tags.remove(range->first, range->count());
        m_ids.remove(range->first, range->count());
        m_states.remove(range->first, range->count());
        m_details.remove(range->first, range->count());
        endRemoveRows();
    }
    for (const Tagwright::Digest &digest : std::as_const(bereft)) {
        if (const auto image = m_images.constFind(digest); image != m_images.cend())
            touchSiblings(*image);
    }
}

void TagTableModel::expectDetailsAgain()
{
    m_errors.clear();
    bool changed = false;
    for (LoadState &state : m_states) {
        if (state == LoadState::Loaded || state == LoadState::Failed) {
            state = LoadState::NotLoaded;
            changed = true;
        }
    }
    if (changed)
        Q_EMIT dataChanged(index(0, Digest), index(rowCount() - 1, ColumnCount - 1));
}

// ---------------------------------------------------------------------------------------------------------------------
// Details

void TagTableModel::setLoading(const QString &tag)
{
    if (const int known = row(tag); known >= 0)
        setState(known, LoadState::Loading);
}

void TagTableModel::setUnresolved(const QString &tag)
{
    if (const int known = row(tag); known >= 0)
        setState(known, LoadState::NotLoaded);
}

void TagTableModel::setFailed(const QString &tag, const Tagwright::Error &error)
{
    const int known = row(tag);
    if (known < 0)
        return;
    touchSiblings(known);
    leave(known);
    setState(known, LoadState::Failed);
    m_errors.insert(tag, error);
}

void TagTableModel::setDetails(const QString &tag, const TagDetails &details)
{
    const int known = row(tag);
    if (known < 0)
        return;
    if (!m_details.at(known) || *m_details.at(known) != details) {
        touchSiblings(known);
        leave(known);
        join(known, details);
        touchSiblings(known);
    }
    setState(known, LoadState::Loaded);
}

void TagTableModel::setState(int row, LoadState state)
{
    m_states[row] = state;
    m_errors.remove(m_tags.at(row).name);
    touch(row);
}

void TagTableModel::join(int row, const TagDetails &details)
{
    ++m_resolvedCount;
    if (details.digest.isNull()) { // nothing is known to be the same as it
        m_details[row] = std::make_shared<const TagDetails>(details);
        return;
    }

    Image &image = m_images[details.digest];
    if (!image.details || *image.details != details) {
        m_uniqueSize += knownSize(details) - (image.details ? knownSize(*image.details) : 0);
        image.details = std::make_shared<const TagDetails>(details);
        for (const ListedTag &sibling : std::as_const(image.tags)) { // something new was learned of all of them
            const int siblingRow = this->row(sibling.name);
            m_details[siblingRow] = image.details;
            touch(siblingRow);
        }
    }
    m_details[row] = image.details;
    const ListedTag &tag = m_tags.at(row);
    image.tags.insert(std::lower_bound(image.tags.cbegin(), image.tags.cend(), tag, isNaturallyBefore), tag);
}

void TagTableModel::leave(int row)
{
    const std::shared_ptr<const TagDetails> left = std::move(m_details[row]);
    if (!left)
        return;
    --m_resolvedCount;
    const auto image = m_images.find(left->digest);
    if (image == m_images.end())
        return;
    const ListedTag &tag = m_tags.at(row);
    image->tags.erase(std::lower_bound(image->tags.cbegin(), image->tags.cend(), tag, isNaturallyBefore));
    if (image->tags.isEmpty()) {
        m_uniqueSize -= knownSize(*left);
        m_images.erase(image);
    }
}

void TagTableModel::touch(int row)
{
    m_touched += row;
    if (!m_telling.isActive())
        m_telling.start();
}

void TagTableModel::touchSiblings(int row)
{
    const TagDetails *known = details(row);
    const auto image = known ? m_images.constFind(known->digest) : m_images.cend();
    if (image != m_images.cend())
        touchSiblings(*image);
}

void TagTableModel::touchSiblings(const Image &image)
{
    if (image.tags.size() > ManySiblings) {
        m_manySiblingsTouched = true;
    } else {
        for (const ListedTag &tag : image.tags)
            m_touchedSiblings += row(tag.name);
    }
    if (!m_telling.isActive())
        m_telling.start();
}

void TagTableModel::tell()
{
    m_telling.stop();
    const QList<Range> touched = rangesOf(std::exchange(m_touched, {}));
    QList<Range> siblings = rangesOf(std::exchange(m_touchedSiblings, {}));
    if (std::exchange(m_manySiblingsTouched, false) && !m_tags.isEmpty())
        siblings = {Range{0, rowCount() - 1}};
    for (const Range &range : touched)
        Q_EMIT dataChanged(index(range.first, Digest), index(range.last, ColumnCount - 1));
    for (const Range &range : std::as_const(siblings))
        Q_EMIT dataChanged(index(range.first, SameDigest), index(range.last, SameDigest));
}

// ---------------------------------------------------------------------------------------------------------------------
// Looking things up

int TagTableModel::row(const QString &name) const
{
    const int id = m_idOfName.value(QStringView(name), 0);
    return id == 0 ? -1 : int(std::lower_bound(m_ids.cbegin(), m_ids.cend(), id) - m_ids.cbegin());
}

LoadState TagTableModel::detailsState(int row) const
{
    return m_states.at(row);
}

const TagDetails *TagTableModel::details(int row) const
{
    return row >= 0 && row < m_details.size() ? m_details.at(row).get() : nullptr;
}

QStringList TagTableModel::siblings(int row) const
{
    return siblings(row, m_tags.size());
}

QStringList TagTableModel::siblings(int row, qsizetype atMost) const
{
    const TagDetails *known = details(row);
    const auto image = known ? m_images.constFind(known->digest) : m_images.cend();
    QStringList names;
    if (image == m_images.cend())
        return names;
    for (const ListedTag &tag : image->tags) {
        if (names.size() == atMost)
            break;
        if (tag.name != m_tags.at(row).name)
            names += tag.name;
    }
    return names;
}

bool TagTableModel::isAttachment(int row) const
{
    return Tagwright::isAttachment(m_tags.at(row), m_details.at(row).get());
}

int TagTableModel::imageCount() const
{
    return int(m_images.size());
}

TagSnapshot TagTableModel::snapshot() const
{
    return {m_tags, m_details};
}

// ---------------------------------------------------------------------------------------------------------------------
// The model

int TagTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

int TagTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const TagDetails *known = details(row);

    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return Words::tip(tip(row, column));
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Kind:
        return known ? QVariant(int(known->kind)) : QVariant();
    case Role::State:
        return int(m_states.at(row));
    case Role::Error:
        return m_states.at(row) == LoadState::Failed ? QVariant::fromValue(m_errors.value(name(row))) : QVariant();
    case Role::Tone:
        return column == Digest && m_states.at(row) == LoadState::Failed ? QVariant(int(Tone::Bad)) : QVariant();
    case Role::Chips:
        return chips(row, column);
    case Role::ChipTones:
        return chipTones(row, column);
    case Role::Digest:
        return known ? known->digest.toString() : QString();
    case Role::Name:
        return name(row);
    case Role::Monospace:
        return column == Digest && known;
    default:
        return {};
    }
}

QString TagTableModel::text(int row, int column) const
{
    if (column == Tag)
        return name(row);
    if (column == Convention)
        return Words::joined(ConventionChips::words(name(row)));
    if (column == Digest && m_states.at(row) == LoadState::Failed)
        return Words::failure(m_errors.value(name(row)));
    const TagDetails *known = details(row);
    return known ? detailsText(*known, row, column) : QString();
}

QString TagTableModel::detailsText(const TagDetails &details, int row, int column) const
{
    switch (column) {
    case Digest:
        return details.digest.abbreviated();
    case Type:
        return Words::kind(details.kind, details.artifactType);
    case Platforms:
        return Words::joined(Words::platforms(details.platforms));
    case Size:
        return Words::size(details.size);
    case Created:
        return hasFixedDate(details) ? Words::reproducible() : Words::age(details.created, m_clock());
    case SameDigest:
        return siblingsText(row);
    default:
        return {};
    }
}

QString TagTableModel::siblingsText(int row) const
{
    const QStringList names = siblings(row, MaxSiblings);
    if (names.isEmpty())
        return Words::none();
    const qsizetype more = m_images.constFind(details(row)->digest)->tags.size() - 1 - names.size();
    const QString text = Words::joined(names);
    //: %1 is a list of tags
    return more == 0 ? text : tr("%1 and %Ln more", nullptr, int(more)).arg(text);
}

QString TagTableModel::tip(int row, int column) const
{
    if (column == Tag || column == Convention)
        return text(row, column);
    if (m_states.at(row) == LoadState::Failed) {
        const Tagwright::Error error = m_errors.value(name(row));
        return error.message.isEmpty() ? Words::failure(error) : Words::failure(error) + u'\n' + error.message;
    }
    const TagDetails *known = details(row);
    if (!known)
        return {};
    switch (column) {
    case Digest:
        return known->digest.toString();
    case Platforms:
        return platformTip(*known);
    case Size:
        return sizeTip(*known);
    case Created:
        return hasFixedDate(*known)
            ? tr("The build has set a fixed date, so that building it again gives the same image.")
            : Words::moment(known->created);
    default:
        return detailsText(*known, row, column);
    }
}

QString TagTableModel::sizeTip(const TagDetails &details) const
{
    if (details.size < 0)
        return {};
    QStringList lines{Words::exactSize(details.size)};
    if (details.platforms.size() > 1) {
        lines.first() = tr("%1 in all").arg(lines.constFirst());
        for (qsizetype i = 0; i < std::min(details.platforms.size(), details.platformSizes.size()); ++i) {
            const QString size = Words::size(details.platformSizes.at(i));
            lines += u"%1: %2"_s.arg(details.platforms.at(i).toString(), size.isEmpty() ? Words::none() : size);
        }
    }
    return lines.join(u'\n');
}

QVariant TagTableModel::chips(int row, int column) const
{
    if (column == Convention)
        return ConventionChips::words(name(row));
    if (const TagDetails *known = details(row); known && column == Platforms)
        return Words::platforms(known->platforms);
    return {};
}

QVariant TagTableModel::chipTones(int row, int column) const
{
    QList<int> tones;
    if (column == Convention) {
        tones = ConventionChips::tones(name(row));
    } else if (const TagDetails *known = details(row); known && column == Platforms) {
        tones.fill(int(Tone::Neutral), Words::platforms(known->platforms).size());
    } else {
        return {};
    }
    return QVariant::fromValue(tones);
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Digest:
        return tr("Digest");
    case Type:
        return tr("Type");
    case Platforms:
        return tr("Platforms");
    case Size:
        return tr("Size");
    case Created:
        return tr("Created");
    case SameDigest:
        //: heads a column of the other tags of the same image
        return tr("Same image as");
    default:
        return {};
    }
}

QVariant TagTableModel::headerTip(int section) const
{
    switch (section) {
    case Convention:
        return tr("What the form of the tag promises");
    case Digest:
        return tr("The exact content that the tag points to now");
    case Size:
        return tr("What a registry transfers for it: compressed, every layer once, all platforms together");
    case SameDigest:
        return tr("Other tags that point to the same digest");
    default:
        return {};
    }
}

} // namespace Tagwright
