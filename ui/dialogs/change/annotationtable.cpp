// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/annotationtable.h"

#include <QHeaderView>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnnotationRows = 3; // in sight
constexpr int AnnotationNameWidth = 32; // characters

} // namespace

AnnotationTable::AnnotationTable(const Annotations &annotations, QWidget *parent)
    : QTableWidget(int(annotations.size()) + 1, 2, parent)
{
    setObjectName(u"annotations"_s);
    setAccessibleName(tr("Annotations"));
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    setToolTip(tr("Of the tag. The last line takes a new one; without a name, one goes."));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, fontMetrics().averageCharWidth() * AnnotationNameWidth);
    setTabKeyNavigation(false);
    setFixedHeight(fontMetrics().lineSpacing() * 2 * (AnnotationRows + 1));
    int row = 0;
    for (auto annotation = annotations.cbegin(); annotation != annotations.cend(); ++annotation, ++row) {
        setItem(row, 0, new QTableWidgetItem(annotation.key()));
        setItem(row, 1, new QTableWidgetItem(annotation.value()));
    }
    connect(this, &QTableWidget::cellChanged, this, [this](int at) {
        if (at == rowCount() - 1)
            insertRow(rowCount());
    });
}

Annotations AnnotationTable::annotations() const
{
    Annotations annotations;
    for (int row = 0; row < rowCount(); ++row) {
        const QTableWidgetItem *name = item(row, 0);
        const QTableWidgetItem *value = item(row, 1);
        if (name && !name->text().trimmed().isEmpty())
            annotations.insert(name->text().trimmed(), value ? value->text() : QString());
    }
    return annotations;
}

} // namespace Tagwright
