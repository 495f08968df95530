// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/impactlist.h"

#include "ui/widgets/tonelabel.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

namespace {

constexpr int MostLines = 9; // in sight

} // namespace

ImpactList::ImpactList(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // so that the keys scroll it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ImpactList::setLines(const QList<ImpactLine> &lines)
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(fontMetrics().height() / 4);
    QStringList texts;
    for (const ImpactLine &line : lines) {
        auto *label = new ToneLabel(content);
        label->setText(line.text);
        label->setTone(line.tone);
        layout->addWidget(label);
        texts += line.text;
    }
    layout->addStretch();
    m_text = texts.join(u'\n');
    setAccessibleDescription(m_text);
    setWidget(content); // and deletes the one before
    updateGeometry();
}

QSize ImpactList::sizeHint() const
{
    const int lines = std::clamp(int(m_text.count(u'\n')) + 1, 1, MostLines);
    return {QScrollArea::sizeHint().width(), fontMetrics().lineSpacing() * (lines + 1) * 5 / 4};
}

} // namespace Tagwright
