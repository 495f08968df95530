// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/kindchoice.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

KindChoice::KindChoice(Kind kind, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What to add"));
    auto *registry = new QRadioButton(tr("A re&gistry"), this);
    registry->setObjectName(u"kindRegistry"_s);
    auto *cluster = new QRadioButton(tr("An OpenShift c&luster"), this);
    cluster->setObjectName(u"kindCluster"_s);
    (kind == Kind::Registry ? registry : cluster)->setChecked(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(registry);
    layout->addWidget(cluster);
    layout->addStretch();
    connect(kind == Kind::Registry ? cluster : registry, &QRadioButton::clicked, this, &KindChoice::otherWanted);
}

} // namespace Tagwright
