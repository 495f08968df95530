// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagfilter.h"
#include "items/tagnames.h"
#include "items/tagtablemodel.h"

#include <QList>

#include <atomic>

namespace Tagwright {

/*! What a list of tags is to show, and in which order. */
struct TagView {
    TagFilter filter;
    bool attachments = false; //!< shows signatures, SBOMs and referrers tags of other images
    int column = TagTableModel::Tag; //!< of TagTableModel
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const TagView &, const TagView &) = default;
};

/*! What was found out about a snapshot. Each holds all of its rows, or nothing while it is not known. */
struct TagOrder {
    QList<int> natural; //!< rows, as people count
    QList<int> sorted; //!< rows, by the column of a TagView
    TagNames names;
};

/*! Which of a snapshot's tags are shown, and where. */
struct TagArrangement {
    static constexpr int FilteredOut = -1;
    static constexpr int HiddenAttachment = -2; //!< it would pass the filter

    TagOrder order;
    QList<int> shown; //!< those that pass, sorted
    QList<int> positions; //!< of each tag its place in shown, or why it has none
    int hiddenAttachments = 0;

    /*! Puts tags behind those that are there, in their own order. */
    void append(const QList<int> &judgements);
};

/*! Of the tags from first on: FilteredOut, HiddenAttachment, or anything from 0 on for one that is shown. */
[[nodiscard]] QList<int> judge(int first, const TagSnapshot &snapshot, const TagView &view);

/*!
    Sorts and filters. Equal tags are in natural order. Tags without a value in the column stand at the end whatever the
    order is, and behind them those whose details are unknown. What is known of the order is not found out again.
    Unfinished when it was cancelled.
*/
[[nodiscard]] TagArrangement arrangeTags(
    const TagSnapshot &snapshot, const TagView &view, TagOrder known, const std::atomic_bool &cancelled);

} // namespace Tagwright
