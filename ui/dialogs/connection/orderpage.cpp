// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/orderpage.h"

#include "ui/tints.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

OrderPage::OrderPage(const QStringList &groups, const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_group(new QComboBox(this))
    , m_tint(new QComboBox(this))
    , m_production(new QCheckBox(tr("&Production: ask once more before something changes there"), this))
    , m_protected(new QLineEdit(connection.protectedTags.join(u' '), this))
    , m_placeholders(new QCheckBox(tr("&Delete single tags by way of a placeholder"), this))
{
    m_group->setObjectName(u"group"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->view()->setAccessibleName(m_group->accessibleName());
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->addItems(groups);
    m_group->setEditText(connection.group);
    m_group->lineEdit()->setAccessibleName(m_group->accessibleName());
    m_group->lineEdit()->setPlaceholderText(tr("None; or a heading such as “Customers”"));
    m_tint->setObjectName(u"tint"_s);
    m_tint->setAccessibleName(tr("Colour"));
    m_tint->view()->setAccessibleName(m_tint->accessibleName());
    for (int i = 0; i < TintCount; ++i)
        m_tint->addItem(tintIcon(Tint(i), palette()), tintName(Tint(i)));
    m_tint->setCurrentIndex(int(connection.tint));
    m_production->setObjectName(u"production"_s);
    m_production->setChecked(connection.production);
    m_protected->setObjectName(u"protectedTags"_s);
    m_protected->setAccessibleName(tr("Protected tags"));
    m_protected->setPlaceholderText(tr("None; or patterns such as v* prod*"));
    m_protected->setToolTip(tr("Tags that one of these patterns matches are neither moved nor deleted"));
    m_placeholders->setObjectName(u"placeholders"_s);
    m_placeholders->setChecked(connection.placeholders);
    m_placeholders->setToolTip(
        tr("For registries that delete images only, with all their tags: the tag is first moved to an empty image of "
           "its own, and that is deleted"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Group:"), m_group);
    form->addRow(tr("&Colour:"), m_tint);
    form->addRow(QString(), m_production);
    form->addRow(tr("Pr&otected tags:"), m_protected);
    form->addRow(QString(), m_placeholders);
    form->setRowVisible(m_placeholders, !connection.isCluster()); // there, a tag can be deleted
    form->addRow(QString(),
        hintLabel(tr("The colour marks the connection in the Explorer and its open repositories. A production mark is "
                     "shown wherever the connection is."),
            this));
}

void OrderPage::applyTo(Connection &connection) const
{
    connection.group = m_group->currentText().trimmed();
    connection.tint = Tint(m_tint->currentIndex());
    connection.production = m_production->isChecked();
    connection.protectedTags = m_protected->text().split(u' ', Qt::SkipEmptyParts);
    connection.placeholders = m_placeholders->isChecked();
}

} // namespace Tagwright
