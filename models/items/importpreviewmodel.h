// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tickedtablemodel.h"
#include "values/importpreview.h"

#include <QList>

#include <optional>

namespace Tagwright {

/*! One tag of a stream as a dialog shows it before anything is imported. */
struct ImportPreviewRow {
    enum class Outcome {
        New, //!< there is no such tag
        Moves, //!< it names another image from then on
        Policy, //!< it names the same, and is meant to be something else: scheduled, say
        Same, //!< it is so already
        Source, //!< it is taken from elsewhere now, which is lost
        Unseen, //!< nobody has looked at the image
        Protected,
        Fails,
    };

    PreviewedImport import;
    std::optional<StreamTag> before; //!< none when there is no such tag
    QString protectedBy; //!< the pattern that forbids to move the tag; empty for none
    bool ticked = false;

    Outcome outcome() const;
    bool canBeTicked() const;
    bool isUsual() const; //!< what one wants who asks for it: nothing of what is there is lost
};

/*! What an import would bring, to be ticked. */
class ImportPreviewModel : public TickedTableModel<ImportPreviewRow> {
    Q_OBJECT

public:
    enum Column { Tag, Now, WouldName, Platforms, Size, Outcome };
    static constexpr int ColumnCount = Outcome + 1;

    using TickedTableModel::TickedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const ImportPreviewRow &row, int column);
    static QVariant tip(const ImportPreviewRow &row, int column);
    static QString outcomeText(const ImportPreviewRow &row);
    static int tone(const ImportPreviewRow &row);
};

} // namespace Tagwright
