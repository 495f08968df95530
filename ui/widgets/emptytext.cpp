// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/emptytext.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QVBoxLayout>

namespace Tagwright {

EmptyText::EmptyText(const QString &sentence, QAbstractItemView *view)
    : QLabel(sentence, view->viewport())
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(view->viewport());
    layout->addWidget(this);

    hide();
    if (const QAbstractItemModel *model = view->model())
        follow(model);
}

void EmptyText::follow(const QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    const auto update = [this] { setVisible(m_model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, update);
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    update();
}

} // namespace Tagwright
