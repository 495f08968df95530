// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/tagactions.h"

#include "operations/repositorybrowser.h"
#include "ui/actions/makeaction.h"
#include "ui/pages/tagpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Tagwright {

using namespace Qt::StringLiterals;

TagActions::TagActions(QObject *parent)
    : QObject(parent)
    , m_refresh(makeAction(
          {u"refreshTags"_s, u"refresh"_s, tr("&Refresh"), tr("List the tags again"), {QKeySequence(Qt::Key_F5)}},
          this))
    , m_copyReference(makeAction({u"copyReference"_s, u"copy"_s, tr("&Copy reference"),
                                     tr("Copy the selected tags as references"), {QKeySequence(QKeySequence::Copy)}},
          this))
    , m_copyByDigest(makeAction({u"copyByDigest"_s, u"copy"_s, tr("Copy reference by &digest"),
                                    tr("Copy the selected tags as references that no push can move"),
                                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
          this))
{
    connect(m_refresh, &QAction::triggered, this, [this] { m_page->browser().refresh(); });
    connect(m_copyReference, &QAction::triggered, this, &TagActions::copyReferences);
    connect(m_copyByDigest, &QAction::triggered, this, &TagActions::copyByDigest);
    for (const Tool tool : PullTools) {
        const QString program = programName(tool);
        QAction *action = makeAction({u"copyPull_"_s + program, u"terminal"_s, tr("Copy as %1 command").arg(program),
                                         tr("Copy the command with which %1 pulls the selected tags").arg(program), {}},
            this);
        connect(action, &QAction::triggered, this, [this, tool] { copyPullCommands(tool); });
        m_copyPull += action;
    }
    update();
}

void TagActions::setPage(TagPage *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &TagPage::selectionChanged, this, &TagActions::update);
    update();
}

void TagActions::fillMenu(QMenu *menu) const
{
    menu->addActions({m_copyReference, m_copyByDigest});
    menu->addSeparator();
    menu->addActions(m_copyPull);
    menu->addSeparator();
    menu->addAction(m_refresh);
}

void TagActions::update()
{
    const bool selected = m_page && m_page->selectedCount() > 0;
    m_refresh->setEnabled(m_page);
    m_copyReference->setEnabled(selected);
    m_copyByDigest->setEnabled(selected);
    for (QAction *action : std::as_const(m_copyPull))
        action->setEnabled(selected);
}

void TagActions::copyReferences()
{
    QStringList lines;
    const QStringList tags = m_page->selectedTags();
    for (const QString &tag : tags)
        lines += m_page->browser().reference(tag).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TagActions::copyByDigest()
{
    QStringList lines;
    const QStringList tags = m_page->selectedTags();
    for (const QString &tag : tags) {
        const Digest digest = m_page->browser().digestOf(tag);
        if (!digest.isNull()) // not read yet: there is nothing true to copy
            lines += m_page->browser().reference().withDigest(digest);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TagActions::copyPullCommands(Tool tool)
{
    QStringList lines;
    const QStringList tags = m_page->selectedTags();
    for (const QString &tag : tags)
        lines += pullCommand(tool, m_page->browser().reference(tag));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Tagwright
