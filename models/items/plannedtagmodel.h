// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tickedtablemodel.h"
#include "values/changeset.h"
#include "values/error.h"

#include <QList>

#include <optional>

namespace Tagwright {

/*! One tag that is to be set, as a dialog shows it before anything is sent. */
struct PlannedTagRow {
    TagChange change;
    std::optional<Error> problem; //!< why it cannot be done
    QString protectedBy; //!< the pattern that forbids to move the tag; empty for none
    bool ticked = false;

    bool isDone() const { return change.before == change.after; } //!< it is so already
    bool canBeTicked() const { return !problem && protectedBy.isEmpty() && !isDone(); }
};

/*! What would become of each tag, to be ticked. */
class PlannedTagModel : public TickedTableModel<PlannedTagRow> {
    Q_OBJECT

public:
    enum Column { Tag, Now, WillBe, Outcome };
    static constexpr int ColumnCount = Outcome + 1;

    using TickedTableModel::TickedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PlannedTagRow &row, int column) const;
    static QString outcome(const PlannedTagRow &row);
    static int tone(const PlannedTagRow &row);
};

} // namespace Tagwright
