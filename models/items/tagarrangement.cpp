// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagarrangement.h"

#include "items/words.h"
#include "values/tagconvention.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// The first bytes of a key as one number, which is compared first: the rest is seldom needed.
quint64 prefixOf(QByteArrayView key)
{
    constexpr qsizetype Bytes = 8;
    quint64 prefix = 0;
    for (qsizetype i = 0; i < Bytes; ++i)
        prefix = prefix << 8 | (i < key.size() ? quint8(key[i]) : 0u);
    return prefix;
}

quint64 prefixOf(QStringView text)
{
    constexpr qsizetype Units = 4;
    quint64 prefix = 0;
    for (qsizetype i = 0; i < Units; ++i)
        prefix = prefix << 16 | (i < text.size() ? text[i].unicode() : 0u);
    return prefix;
}

/*! A text that lives elsewhere, with a prefix that sorts as it does. */
template <typename View>
struct TextKey {
    quint64 prefix;
    View text;

    bool isShared(const TextKey &other) const { return text.data() == other.text.data(); }

    friend bool operator==(const TextKey &a, const TextKey &b)
    {
        return a.prefix == b.prefix && (a.isShared(b) || a.text == b.text);
    }

    friend bool operator<(const TextKey &a, const TextKey &b)
    {
        return a.prefix != b.prefix ? a.prefix < b.prefix : !a.isShared(b) && a.text < b.text;
    }
};

std::optional<TextKey<QStringView>> textKey(QStringView text)
{
    return text.isEmpty() ? std::nullopt : std::optional(TextKey<QStringView>{prefixOf(text), text});
}

std::optional<TextKey<QByteArrayView>> digestKey(const TagDetails &details)
{
    // Nearly all have the same algorithm: the prefix is of what follows it.
    const QByteArrayView text = details.digest.view();
    return text.isEmpty() ? std::nullopt
                          : std::optional(TextKey<QByteArrayView>{prefixOf(text.sliced(text.indexOf(':') + 1)), text});
}

std::optional<qint64> sizeKey(const TagDetails &details)
{
    return details.size < 0 ? std::nullopt : std::optional(details.size);
}

std::optional<qint64> createdKey(const TagDetails &details)
{
    return hasFixedDate(details) || !details.created.isValid() ? std::nullopt
                                                               : std::optional(details.created.toMSecsSinceEpoch());
}

QString conventionText(const QString &tag)
{
    QString text;
    const QList<TagConvention> conventions = recogniseConventions(tag);
    for (const TagConvention &convention : conventions)
        text.append(QChar(u'0' + int(convention.kind))).append(convention.detail).append(u' ');
    return text;
}

struct PlatformsHash {
    std::size_t operator()(const QList<Platform> &platforms) const
    {
        std::size_t seed = 0;
        for (const Platform &platform : platforms)
            seed = qHashMulti(seed, platform.os, platform.architecture, platform.variant, platform.osVersion);
        return seed;
    }
};

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
        return a.prefix != b.prefix ? a.prefix < b.prefix : isNaturallyBefore(tags.at(a.row), tags.at(b.row));
    });

    QList<int> rows;
    rows.reserve(tags.size());
    for (const Entry &entry : entries)
        rows += entry.row;
    return rows;
}

/*! Sorts the rows of one snapshot that is in natural order. */
class Sorter {
public:
    Sorter(const TagSnapshot &snapshot, const QList<int> &natural, Qt::SortOrder order)
        : m_snapshot(snapshot)
        , m_natural(natural)
        , m_order(order)
    {
    }

    /*! By an optional of something that can be compared, made of each row that is known. */
    template <typename IsKnown, typename MakeValue>
    QList<int> byValue(IsKnown isKnown, MakeValue makeValue) const
    {
        using Value = typename decltype(makeValue(0))::value_type;
        struct Entry {
            Value value;
            int rank;
        };

        // Rows are looked at as they lie in memory; their ranks bring them back into natural order.
        std::vector<int> ranks(std::size_t(m_natural.size()));
        for (int rank = 0; rank < m_natural.size(); ++rank)
            ranks[std::size_t(m_natural.at(rank))] = rank;
        std::vector<Entry> entries;
        entries.reserve(ranks.size());
        std::vector<int> without;
        std::vector<int> unknown;
        for (int row = 0; row < m_natural.size(); ++row) {
            const int rank = ranks[std::size_t(row)];
            if (!isKnown(row))
                unknown.push_back(rank);
            else if (const std::optional<Value> value = makeValue(row))
                entries.push_back({*value, rank});
            else
                without.push_back(rank);
        }

        std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
            if (a.value == b.value)
                return a.rank < b.rank;
            return m_order == Qt::AscendingOrder ? a.value < b.value : b.value < a.value;
        });
        std::sort(without.begin(), without.end());
        std::sort(unknown.begin(), unknown.end());

        QList<int> rows;
        rows.reserve(m_natural.size());
        for (const Entry &entry : entries)
            rows += m_natural.at(entry.rank);
        for (const int rank : without)
            rows += m_natural.at(rank);
        for (const int rank : unknown)
            rows += m_natural.at(rank);
        return rows;
    }

    /*! By an optional made of a row's details. */
    template <typename MakeValue>
    QList<int> byDetails(MakeValue makeValue) const
    {
        return byValue([this](int row) { return m_snapshot.details.at(row) != nullptr; },
            [&](int row) { return makeValue(*m_snapshot.details.at(row)); });
    }

    QList<int> byConvention() const;
    QList<int> byType() const;
    QList<int> byPlatforms() const;
    QList<int> bySiblings() const;

private:
    const TagSnapshot &m_snapshot;
    const QList<int> &m_natural;
    Qt::SortOrder m_order;
};

QList<int> Sorter::byConvention() const
{
    // Few are different: those are sorted, and the tags by the places of theirs.
    QHash<QString, int> numbers;
    std::vector<int> numberOf;
    numberOf.reserve(std::size_t(m_snapshot.tags.size()));
    for (const ListedTag &tag : m_snapshot.tags) {
        const int next = int(numbers.size());
        int &number = numbers[conventionText(tag.name)];
        if (int(numbers.size()) > next)
            number = next;
        numberOf.push_back(number);
    }
    QStringList texts(numbers.keyBegin(), numbers.keyEnd());
    std::sort(texts.begin(), texts.end());
    std::vector<int> placeOf(std::size_t(numbers.size()));
    for (int place = 0; place < texts.size(); ++place)
        placeOf[std::size_t(numbers.value(texts.at(place)))] = place;

    const bool someHaveNone = !texts.isEmpty() && texts.constFirst().isEmpty();
    return byValue([](int) { return true; },
        [&](int row) {
            const int place = placeOf[std::size_t(numberOf[std::size_t(row)])];
            return someHaveNone && place == 0 ? std::nullopt : std::optional(place);
        });
}

QList<int> Sorter::byType() const
{
    QHash<std::pair<int, QString>, QString> words; // there are few
    return byDetails([&words](const TagDetails &details) {
        QString &word = words[{int(details.kind), details.artifactType}];
        if (word.isEmpty())
            word = Words::kind(details.kind, details.artifactType);
        return textKey(word);
    });
}

QList<int> Sorter::byPlatforms() const
{
    std::unordered_map<QList<Platform>, QString, PlatformsHash> words; // there are few
    return byDetails([&words](const TagDetails &details) {
        const auto [word, isNew] = words.try_emplace(details.platforms);
        if (isNew)
            word->second = Words::platforms(details.platforms).join(", "_L1);
        return textKey(word->second);
    });
}

// Tags of one image stand together, where the first of them stands; those without siblings have no value.
QList<int> Sorter::bySiblings() const
{
    struct Image {
        int place;
        int count;
    };
    QHash<const TagDetails *, Image> images; // tags of one image share their details
    int place = 0;
    for (const int row : m_natural) {
        if (const TagDetails *details = m_snapshot.details.at(row).get()) {
            Image &image = images[details];
            if (image.count++ == 0)
                image.place = place++;
        }
    }
    return byDetails([&images](const TagDetails &details) {
        const Image image = images.value(&details);
        return image.count == 1 ? std::nullopt : std::optional(image.place);
    });
}

QList<int> sorted(const TagSnapshot &snapshot, const TagView &view, const QList<int> &natural)
{
    const Sorter sorter(snapshot, natural, view.order);
    switch (view.column) {
    case TagTableModel::Convention:
        return sorter.byConvention();
    case TagTableModel::Digest:
        return sorter.byDetails(digestKey);
    case TagTableModel::Type:
        return sorter.byType();
    case TagTableModel::Platforms:
        return sorter.byPlatforms();
    case TagTableModel::Size:
        return sorter.byDetails(sizeKey);
    case TagTableModel::Created:
        return sorter.byDetails(createdKey);
    case TagTableModel::SameDigest:
        return sorter.bySiblings();
    default:
        return view.order == Qt::AscendingOrder ? natural : QList<int>(natural.crbegin(), natural.crend());
    }
}

// Of a tag that passes the filter.
int judgedFound(const TagView &view, const ListedTag &tag, const TagDetails *details)
{
    return !view.attachments && isAttachment(tag, details) ? TagArrangement::HiddenAttachment : 0;
}

int judged(const TagView &view, const ListedTag &tag, const TagDetails *details)
{
    return view.filter.matches(tag.name) ? judgedFound(view, tag, details) : TagArrangement::FilteredOut;
}

} // namespace

void TagArrangement::append(const QList<int> &judgements)
{
    for (const int judgement : judgements) {
        if (judgement == HiddenAttachment)
            ++hiddenAttachments;
        if (judgement < 0) {
            positions += judgement;
        } else {
            positions += int(shown.size());
            shown += int(positions.size()) - 1;
        }
    }
}

QList<int> judge(int first, const TagSnapshot &snapshot, const TagView &view)
{
    QList<int> judgements;
    judgements.reserve(snapshot.tags.size() - first);
    for (int row = first; row < snapshot.tags.size(); ++row)
        judgements += judged(view, snapshot.tags.at(row), snapshot.details.at(row).get());
    return judgements;
}

TagArrangement arrangeTags(
    const TagSnapshot &snapshot, const TagView &view, TagOrder known, const std::atomic_bool &cancelled)
{
    TagArrangement arrangement{.order = std::move(known)};
    TagOrder &order = arrangement.order;
    if (order.natural.isEmpty())
        order.natural = naturalOrder(snapshot.tags);
    if (order.sorted.isEmpty() && !cancelled)
        order.sorted = sorted(snapshot, view, order.natural);

    // Rows are looked at as they lie in memory; only then are they brought into order.
    arrangement.positions.fill(TagArrangement::FilteredOut, order.sorted.size());
    if (view.filter.syntax() == TagFilter::Syntax::Text && !view.filter.isEmpty() && !cancelled) {
        if (order.names.size() != snapshot.tags.size())
            order.names = TagNames(snapshot.tags);
        const QList<int> found = order.names.containing(view.filter.text());
        for (const int row : found)
            arrangement.positions[row] = judgedFound(view, snapshot.tags.at(row), snapshot.details.at(row).get());
    } else {
        for (int row = 0; row < arrangement.positions.size() && !cancelled; ++row)
            arrangement.positions[row] = judged(view, snapshot.tags.at(row), snapshot.details.at(row).get());
    }
    arrangement.shown.reserve(order.sorted.size());
    for (const int row : std::as_const(order.sorted)) {
        int &position = arrangement.positions[row];
        if (position == TagArrangement::HiddenAttachment) {
            ++arrangement.hiddenAttachments;
        } else if (position != TagArrangement::FilteredOut) {
            position = int(arrangement.shown.size());
            arrangement.shown += row;
        }
    }
    return arrangement;
}

} // namespace Tagwright
