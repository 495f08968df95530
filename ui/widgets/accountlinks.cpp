// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/accountlinks.h"

#include "ui/widgets/emptytext.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int AccountRowsInSight = 3;
constexpr qsizetype MostAccounts = 500; // more of them nobody looks through here

Qt::CheckState boxState(bool on)
{
    return on ? Qt::Checked : Qt::Unchecked;
}

} // namespace

AccountLinks::AccountLinks(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"accountLinks"_s);
    setAccessibleName(tr("Service accounts that have the secret"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Service account"), tr("Pulls images with it"), tr("May mount it")});
    horizontalHeaderItem(Pull)->setToolTip(tr("Its pods get their images with the secret"));
    horizontalHeaderItem(Mount)->setToolTip(tr("Its pods may mount the secret, and its builds push and pull with it"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    showRows(*this, {26, 22}, CellDelegate::Focus::Cell);
    setMinimumHeight(verticalHeader()->defaultSectionSize() * (AccountRowsInSight + 1));
    new EmptyText(tr("No service account could be read."), this);
    connect(this, &QTableWidget::itemChanged, this, &AccountLinks::changed);
}

void AccountLinks::setAccounts(const QJsonArray &accounts, const QString &secret)
{
    const QSignalBlocker blocker(this); // who sets them looks at them next
    m_accounts = {};
    setRowCount(int(std::min(accounts.size(), MostAccounts)));
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonObject account = accounts.at(row).toObject();
        const QString name = account["metadata"_L1]["name"_L1].toString();
        m_accounts += account;
        auto *label = new QTableWidgetItem(name);
        label->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, Account, label);
        for (const Column column : {Pull, Mount}) {
            auto *box = new QTableWidgetItem;
            box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            box->setData(Qt::AccessibleTextRole,
                column == Pull ? tr("%1 pulls images with it").arg(name) : tr("%1 may mount it").arg(name));
            setItem(row, column, box);
        }
        tick(row, useOf(account, secret));
    }
}

void AccountLinks::setUse(const QString &account, const SecretUse &use)
{
    const QSignalBlocker blocker(this); // as above
    if (const int row = rowOf(account); row >= 0)
        tick(row, use);
}

void AccountLinks::tick(int row, const SecretUse &use)
{
    item(row, Pull)->setCheckState(boxState(use.pull));
    item(row, Mount)->setCheckState(boxState(use.mount));
}

int AccountLinks::rowOf(const QString &account) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Account)->text() == account)
            return row;
    }
    return -1;
}

SecretUse AccountLinks::useAt(int row) const
{
    return {
        .pull = item(row, Pull)->checkState() == Qt::Checked, .mount = item(row, Mount)->checkState() == Qt::Checked};
}

QList<ObjectChange> AccountLinks::changes(const ObjectAddress &place, const QString &secret) const
{
    QList<ObjectChange> changes;
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonObject account = m_accounts.at(row).toObject();
        if (useOf(account, secret) == useAt(row))
            continue;
        const ObjectAddress address =
            serviceAccountAddress(place.connectionId, place.host, place.nameSpace, item(row, Account)->text());
        changes += secretLink(address, account, secret, useAt(row));
    }
    return changes;
}

} // namespace Tagwright
