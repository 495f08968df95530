// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/pullsecrettable.h"

#include "configfiles/pullsecret.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/rowtable.h"

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
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    showRows(*this, {36, 22, 14});
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
