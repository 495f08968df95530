// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tickedtablemodel.h"
#include "values/error.h"
#include "values/objectchange.h"
#include "values/streamtagging.h"

#include <QList>

#include <optional>

namespace Tagwright {

/*! One tag of an image stream that is to be set, as a dialog shows it before anything is sent. */
struct PlannedStreamTagRow {
    StreamTagPlace place;
    ObjectChange change;
    std::optional<StreamTag> now; //!< none: there is no such tag
    TagFollowing nowFollows = TagFollowing::Pushed;
    StreamTag willBe;
    TagFollowing willFollow = TagFollowing::Pushed;
    bool isDone = false; //!< it is so already
    std::optional<Error> problem; //!< why it cannot be done
    QString protectedBy; //!< the pattern that forbids to change the tag; empty for none
    bool ticked = false;

    bool canBeTicked() const { return !problem && protectedBy.isEmpty() && !isDone; }
};

/*! What would become of each tag of image streams, to be ticked. */
class PlannedStreamTagModel : public TickedTableModel<PlannedStreamTagRow> {
    Q_OBJECT

public:
    enum Column { Tag, Now, WillBe, Outcome };
    static constexpr int ColumnCount = Outcome + 1;

    using TickedTableModel::TickedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const PlannedStreamTagRow &row, int column);
    static QString tip(const PlannedStreamTagRow &row, int column);
    static QString outcome(const PlannedStreamTagRow &row);
    static int tone(const PlannedStreamTagRow &row);
};

} // namespace Tagwright
