// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagfilter.h"
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

/*! Which of a snapshot's tags are shown, and where. */
struct TagArrangement {
    static constexpr int FilteredOut = -1;
    static constexpr int HiddenAttachment = -2; //!< it would pass the filter

    QList<int> sorted; //!< all tags
    QList<int> shown; //!< those that pass, in the same order
    QList<int> positions; //!< of each tag its place in shown, or why it has none
    int hiddenAttachments = 0;

    /*! Decides on the tag of a row and puts it behind those that are shown. */
    void judge(int row, const TagView &view, const ListedTag &tag, const TagDetails *details);
};

/*!
    All tags sorted by a column. Equal ones are in natural order. Tags without a value stand at the end whatever the
    order is, and behind them those whose details are unknown. Empty when it was cancelled.
*/
[[nodiscard]] QList<int> sortTags(
    const TagSnapshot &snapshot, int column, Qt::SortOrder order, const std::atomic_bool &cancelled);

/*! Filters what sortTags() has sorted. Unfinished when it was cancelled. */
[[nodiscard]] TagArrangement arrangeTags(
    const TagSnapshot &snapshot, const TagView &view, const QList<int> &sorted, const std::atomic_bool &cancelled);

} // namespace Tagwright
