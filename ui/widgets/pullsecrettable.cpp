// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/pullsecrettable.h"

#include "configfiles/pullsecret.h"
#include "ui/widgets/emptytext.h"

#include <QHeaderView>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownRegistries = 500; // more of them nobody looks through here

enum RegistryColumn { KeyColumn, UserColumn, PasswordColumn, MailColumn, RegistryColumnCount };

void setRegistryCell(QTableWidget &table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table.setItem(row, column, item);
}

} // namespace

PullSecretTable::PullSecretTable(QWidget *parent)
    : QTableWidget(0, RegistryColumnCount, parent)
{
    setObjectName(u"pullSecretRegistries"_s);
    setAccessibleName(tr("Registries of the pull secret"));
    setHorizontalHeaderLabels({tr("Registry"), tr("User"), tr("Password"), tr("E-mail")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const QList<int> widths{36, 22, 14}; // characters
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, fontMetrics().averageCharWidth() * widths.at(column));
    new EmptyText(tr("The secret has no registry."), this);
}

void PullSecretTable::setContent(const PullSecretContent &content)
{
    setRowCount(0);
    if (const auto entries = pullSecretEntries(content)) {
        setRowCount(int(std::min(qsizetype(entries->size()), ShownRegistries)));
        for (int row = 0; row < rowCount(); ++row) {
            const PullSecretEntry &entry = entries->at(std::size_t(row));
            setRegistryCell(*this, row, KeyColumn, entry.key);
            setRegistryCell(*this, row, UserColumn, entry.userName);
            setRegistryCell(*this, row, PasswordColumn, entry.password.isEmpty() ? tr("none") : tr("set"));
            setRegistryCell(*this, row, MailColumn, entry.email);
        }
    }
}

} // namespace Tagwright
