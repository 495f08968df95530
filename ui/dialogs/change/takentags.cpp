// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/takentags.h"

#include <QHeaderView>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int TakenRowsInSight = 5;
constexpr int TakenSourceWidth = 56; // characters

} // namespace

TakenTags::TakenTags(const QList<TakenTag> &tags, QWidget *parent)
    : QTableWidget(int(tags.size()), 2, parent)
{
    setObjectName(u"takenTags"_s);
    setAccessibleName(tr("Sources and new tags"));
    setToolTip(tr("A new tag can be named otherwise: press F2 or click it twice"));
    setHorizontalHeaderLabels({tr("Source"), tr("New tag")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, fontMetrics().averageCharWidth() * TakenSourceWidth);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    const int rows = std::min(rowCount(), TakenRowsInSight);
    setFixedHeight(fontMetrics().lineSpacing() * 2 * (rows + 1));
    for (int row = 0; row < rowCount(); ++row) {
        const TakenTag &tag = tags.at(row);
        auto *source = new QTableWidgetItem(tag.source);
        source->setFlags(source->flags() & ~Qt::ItemIsEditable);
        source->setToolTip(tag.source);
        setItem(row, 0, source);
        setItem(row, 1, new QTableWidgetItem(tag.tag));
    }
    setCurrentCell(0, 1);
}

QList<TakenTag> TakenTags::tags() const
{
    QList<TakenTag> tags;
    for (int row = 0; row < rowCount(); ++row)
        tags += TakenTag{.source = item(row, 0)->text(), .tag = item(row, 1)->text().trimmed()};
    return tags;
}

} // namespace Tagwright
