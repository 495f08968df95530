// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/jsonview.h"

#include "items/words.h"
#include "ui/actions/makeaction.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/jsonedit.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

JsonView::JsonView(const QString &name, QWidget *parent)
    : JsonView(name, JsonEdit::Language::Json, parent)
{
}

JsonView::JsonView(const QString &name, JsonEdit::Language language, QWidget *parent)
    : QWidget(parent)
    , m_edit(new JsonEdit(language, this))
    , m_find(new FindBar(*m_edit, this))
    , m_remark(hintLabel({}, this))
{
    m_edit->setObjectName(u"json"_s);
    m_edit->setAccessibleName(name);
    m_remark->setContentsMargins(fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 0);
    m_remark->hide();
    setFocusProxy(m_edit);

    QAction *copySelection = makeAction({.name = u"copySelection"_s,
                                            .icon = u"copy"_s,
                                            .text = tr("&Copy selection"),
                                            .tip = tr("Copy the selected text")},
        this);
    QAction *copyEverything = makeAction(
        {.name = u"copyJson"_s,
            .icon = u"copy"_s,
            .text = tr("Copy &all"),
            .tip = language == JsonEdit::Language::Json ? tr("Copy the whole document as the registry sent it")
                                                        : tr("Copy the whole text")},
        this);
    QAction *find = makeAction(
        {.name = u"findInJson"_s, .icon = u"search"_s, .text = tr("&Find…"), .tip = tr("Find in this text")}, this);
    copySelection->setEnabled(false);
    m_edit->addActions({copySelection, copyEverything, find});
    m_edit->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_edit, &QPlainTextEdit::copyAvailable, copySelection, &QAction::setEnabled);
    connect(copySelection, &QAction::triggered, m_edit, &QPlainTextEdit::copy);
    connect(copyEverything, &QAction::triggered, this, &JsonView::copyAll);
    connect(find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_edit, &JsonEdit::findRequested, m_find, &FindBar::open);
    connect(m_edit, &JsonEdit::findNextRequested, this, [this] { m_find->find(FindBar::Direction::Next); });
    connect(m_edit, &JsonEdit::findPreviousRequested, this, [this] { m_find->find(FindBar::Direction::Previous); });
    connect(m_edit, &JsonEdit::built, this, &JsonView::showRemark);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_find);
}

void JsonView::showJson(const QByteArray &bytes, JsonLines::Form form)
{
    m_bytes = bytes;
    m_remark->hide();
    m_edit->showJson(bytes, form);
}

void JsonView::copyAll() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
}

void JsonView::showRemark()
{
    m_remark->setText(
        tr("Only the beginning of %1 is shown; “Copy all” copies everything.").arg(Words::exactSize(m_bytes.size())));
    m_remark->setVisible(!m_edit->isComplete());
}

} // namespace Tagwright
