// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagarrangement.h"

#include "items/words.h"
#include "values/tagconvention.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

/*! A text of which the first characters are compared as one number: the rest is seldom needed. */
class TextKey {
public:
    explicit TextKey(const QString &text)
        : m_text(text)
    {
        constexpr qsizetype Units = 4; // of 16 bits
        for (qsizetype i = 0; i < Units; ++i)
            m_prefix = m_prefix << 16 | (i < text.size() ? text[i].unicode() : 0u);
    }

    friend bool operator<(const TextKey &a, const TextKey &b)
    {
        return a.m_prefix != b.m_prefix ? a.m_prefix < b.m_prefix : a.m_text < b.m_text;
    }

private:
    quint64 m_prefix = 0;
    QString m_text;
};

quint64 prefixOf(const QByteArray &key)
{
    constexpr qsizetype Bytes = 8;
    quint64 prefix = 0;
    for (qsizetype i = 0; i < Bytes; ++i)
        prefix = prefix << 8 | (i < key.size() ? quint8(key[i]) : 0u);
    return prefix;
}

QList<int> naturalOrder(const QList<ListedTag> &tags)
{
    struct Entry {
        quint64 prefix;
        int row;
    };
    std::vector<Entry> entries;
    entries.reserve(std::size_t(tags.size()));
    for (int row = 0; row < tags.size(); ++row)
        entries.push_back({prefixOf(tags.at(row).sortKey), row});
    std::sort(entries.begin(), entries.end(), [&tags](const Entry &a, const Entry &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const ListedTag &first = tags.at(a.row);
        const ListedTag &second = tags.at(b.row);
        const int order = first.sortKey.compare(second.sortKey);
        return order != 0 ? order < 0 : first.name < second.name;
    });

    QList<int> rows;
    rows.reserve(tags.size());
    for (const Entry &entry : entries)
        rows += entry.row;
    return rows;
}

/*!
    Sorts rows that are in natural order by what key(row) makes of them: an optional of anything that can be compared.
    Rows for which isKnown(row) is false are not asked.
*/
template <typename IsKnown, typename Key>
QList<int> sortedBy(const QList<int> &natural, Qt::SortOrder order, IsKnown isKnown, Key key)
{
    using Value = typename decltype(key(0))::value_type;
    struct Entry {
        Value value;
        int row;
    };
    std::vector<Entry> entries;
    QList<int> without;
    QList<int> unknown;
    for (const int row : natural) {
        if (!isKnown(row))
            unknown += row;
        else if (auto value = key(row))
            entries.push_back({*std::move(value), row});
        else
            without += row;
    }
    if (order == Qt::AscendingOrder)
        std::stable_sort(
            entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.value < b.value; });
    else
        std::stable_sort(
            entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return b.value < a.value; });

    QList<int> rows;
    rows.reserve(natural.size());
    for (const Entry &entry : entries)
        rows += entry.row;
    return rows + without + unknown;
}

/*! As sortedBy(), with a key made of details. */
template <typename Key>
QList<int> sortedByDetails(const QList<int> &natural, Qt::SortOrder order, const TagSnapshot &snapshot, Key key)
{
    const auto isKnown = [&snapshot](int row) { return snapshot.details.at(row) != nullptr; };
    return sortedBy(natural, order, isKnown, [&](int row) { return key(*snapshot.details.at(row)); });
}

std::optional<TextKey> textKey(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<TextKey>(text);
}

QString conventionText(const QString &tag)
{
    QString text;
    const QList<TagConvention> conventions = recogniseConventions(tag);
    for (const TagConvention &convention : conventions)
        text += QChar(u'0' + int(convention.kind)) + convention.detail + u' ';
    return text;
}

// Tags of one image stand together, where the first of them stands; those without siblings have no value.
QList<int> sortedBySiblings(const QList<int> &natural, Qt::SortOrder order, const TagSnapshot &snapshot)
{
    struct Group {
        int place;
        int count;
    };
    QHash<Digest, Group> groups;
    int place = 0;
    for (const int row : natural) {
        if (const auto &details = snapshot.details.at(row); details && !details->digest.isNull()) {
            const auto group = groups.find(details->digest);
            if (group == groups.end())
                groups.insert(details->digest, {place++, 1});
            else
                ++group->count;
        }
    }
    return sortedByDetails(natural, order, snapshot, [&](const TagDetails &details) -> std::optional<int> {
        const auto group = groups.constFind(details.digest);
        if (group == groups.cend() || group->count == 1)
            return std::nullopt;
        return group->place;
    });
}

std::optional<TextKey> digestKey(const TagDetails &details)
{
    // Almost all begin with the same algorithm, which would make the number that is compared first useless.
    return textKey(details.digest.isNull() ? QString() : details.digest.encoded());
}

std::optional<qint64> createdKey(const TagDetails &details)
{
    if (hasFixedDate(details) || !details.created.isValid())
        return std::nullopt;
    return details.created.toMSecsSinceEpoch();
}

} // namespace

QList<int> sortTags(const TagSnapshot &snapshot, int column, Qt::SortOrder order, const std::atomic_bool &cancelled)
{
    QList<int> natural = naturalOrder(snapshot.tags);
    if (cancelled)
        return {};
    switch (column) {
    case TagTableModel::Convention:
        return sortedBy(
            natural, order, [](int) { return true; },
            [&](int row) { return textKey(conventionText(snapshot.tags.at(row).name)); });
    case TagTableModel::Digest:
        return sortedByDetails(natural, order, snapshot, digestKey);
    case TagTableModel::Type:
        return sortedByDetails(natural, order, snapshot,
            [](const TagDetails &details) { return textKey(Words::kind(details.kind, details.artifactType)); });
    case TagTableModel::Platforms:
        return sortedByDetails(natural, order, snapshot,
            [](const TagDetails &details) { return textKey(Words::platforms(details.platforms).join(", "_L1)); });
    case TagTableModel::Size:
        return sortedByDetails(natural, order, snapshot,
            [](const TagDetails &details) { return details.size < 0 ? std::nullopt : std::optional(details.size); });
    case TagTableModel::Created:
        return sortedByDetails(natural, order, snapshot, createdKey);
    case TagTableModel::SameDigest:
        return sortedBySiblings(natural, order, snapshot);
    default:
        if (order == Qt::DescendingOrder)
            std::reverse(natural.begin(), natural.end());
        return natural;
    }
}

void TagArrangement::judge(int row, const TagView &view, const ListedTag &tag, const TagDetails *details)
{
    if (!view.filter.matches(tag.name)) {
        positions[row] = FilteredOut;
    } else if (!view.attachments && isAttachment(tag, details)) {
        positions[row] = HiddenAttachment;
        ++hiddenAttachments;
    } else {
        positions[row] = int(shown.size());
        shown += row;
    }
}

TagArrangement arrangeTags(
    const TagSnapshot &snapshot, const TagView &view, const QList<int> &sorted, const std::atomic_bool &cancelled)
{
    TagArrangement arrangement{.sorted = sorted};
    arrangement.positions.resize(sorted.size());
    arrangement.shown.reserve(view.filter.isEmpty() ? sorted.size() : 0);
    for (const int row : sorted) {
        if (cancelled)
            break;
        arrangement.judge(row, view, snapshot.tags.at(row), snapshot.details.at(row).get());
    }
    return arrangement;
}

} // namespace Tagwright
