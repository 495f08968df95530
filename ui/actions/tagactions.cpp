// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/tagactions.h"

#include "operations/repositorybrowser.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/streamactions.h"
#include "ui/icons.h"
#include "ui/pages/streampage.h"
#include "ui/pages/tagpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace Tagwright {

using namespace Qt::StringLiterals;

TagActions::TagActions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_streams(new StreamActions(workspace, this))
{
    connect(m_streams, &StreamActions::told, this, &TagActions::told);
    createActions();
    update();
}

void TagActions::createActions()
{
    m_refresh = makeAction({.name = u"refreshTags"_s,
                               .icon = u"refresh"_s,
                               .text = tr("Re&fresh"),
                               .tip = tr("List the tags again"),
                               .shortcuts = {QKeySequence(Qt::Key_F5)}},
        this);
    connect(m_refresh, &QAction::triggered, this, [this] { m_inFront->refresh(); });

    m_selectByRule = makeAction({.name = u"selectByRule"_s,
                                    .icon = u"rule"_s,
                                    .text = tr("&Select by rule…"),
                                    .tip = tr("Select the tags that are old, beyond the newest ones, of one image, and "
                                              "the like"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
        this);
    connect(m_selectByRule, &QAction::triggered, this, &TagActions::selectByRule);

    m_forms = {
        addForm(u"copyReference"_s, tr("&Copy reference"), tr("Copy the selected tags as references"),
            QKeySequence::Copy, [this](const QString &tag) { return m_page->browser().reference(tag).toString(); }),
        addForm(u"copyByDigest"_s, tr("Copy reference by &digest"),
            tr("Copy the selected tags as references that no later push can move"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
            [this](const QString &tag) { return byDigest(tag); }),
        addForm(u"copyTag"_s, tr("Copy &name of tag"), tr("Copy the names of the selected tags alone"), {},
            [](const QString &tag) { return tag; }),
    };
    m_streamForms = {
        addForm(u"copyStreamTag"_s, tr("Copy as image stream ta&g"),
            tr("Copy project/stream:tag, as oc names it in a cluster's own registry"), {},
            [this](const QString &tag) { return streamForm(tag, false); }),
        addForm(u"copyStreamImage"_s, tr("Copy as image stream &image"),
            tr("Copy project/stream@digest, as oc names it in a cluster's own registry"), {},
            [this](const QString &tag) { return streamForm(tag, true); }),
    };
    for (const Tool tool : PullTools) {
        const QString program = programName(tool);
        m_pullCommands += addForm(u"copyPull_"_s + program, tr("Copy %1 command").arg(program),
            tr("Copy the command with which %1 pulls the selected tags").arg(program), {},
            [this, tool](const QString &tag) { return pullCommand(tool, m_page->browser().reference(tag)); });
    }
}

QAction *TagActions::addForm(
    const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut, const Form &form)
{
    const bool command = name.startsWith("copyPull_"_L1);
    QAction *action = makeAction({.name = name,
                                     .icon = command ? u"terminal"_s : u"copy"_s,
                                     .text = text,
                                     .tip = tip,
                                     .shortcuts = shortcut.isEmpty() ? QList<QKeySequence>() : QList{shortcut}},
        this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other panes copy what they show
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    return action;
}

void TagActions::setPage(Page *inFront)
{
    m_inFront = inFront;
    m_streams->setPage(qobject_cast<StreamPage *>(inFront));
    auto *page = qobject_cast<TagPage *>(inFront);
    if (m_page) {
        m_page->disconnect(this);
        for (QAction *action : std::as_const(m_forms))
            m_page->removeAction(action);
    }
    m_page = page;
    if (page) {
        connect(page, &TagPage::selectionChanged, this, &TagActions::update);
        connect(page, &TagPage::ruleWanted, this, &TagActions::selectByRule);
        page->addActions(m_forms);
    }
    update();
}

void TagActions::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true); // they say why something cannot be done
    menu.addActions(m_forms);
    menu.addActions(m_streamForms);
    menu.addSeparator();
    QMenu *pull = menu.addMenu(icon(u"terminal"_s), tr("Copy &pull command"));
    pull->addActions(m_pullCommands);
    menu.addSeparator();
    menu.addActions({m_selectByRule, m_refresh});
}

void TagActions::update()
{
    const bool selected = m_page && m_page->selectedCount() > 0;
    const QString reason = m_inFront && !m_page ? tr("The Stream menu has this for image streams.") : QString();
    m_refresh->setEnabled(m_inFront);
    setAvailable(*m_selectByRule, m_page,
        reason.isEmpty() ? reason : tr("Tags of image streams cannot be selected by a rule yet: use the filter."));
    for (QAction *action : m_forms + m_pullCommands)
        setAvailable(*action, selected, reason);
    const bool inProject = m_page && streamOf(m_page->browser().reference(u"t"_s), m_page->browser().reference().host);
    for (QAction *action : std::as_const(m_streamForms))
        setAvailable(*action, selected && inProject, reason);
}

void TagActions::selectByRule()
{
    const QString key = m_page->browser().connectionId() + u'\n' + m_page->browser().repository();
    auto *dialog = new SelectDialog(*m_page, m_rules.value(key));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, key] { m_rules.insert(key, dialog->draft()); });
    dialog->open();
}

void TagActions::copy(const Form &form)
{
    QStringList lines;
    int left = 0;
    const QStringList tags = m_page->selectedTags();
    for (const QString &tag : tags) {
        if (const QString line = form(tag); line.isEmpty())
            ++left;
        else
            lines += line;
    }
    if (!lines.isEmpty())
        putIntoClipboard(lines);
    if (left > 0) // nothing is copied that is not known to be true
        Q_EMIT told(lines.isEmpty() ? tr("Nothing was copied: the digests are not known yet.")
                                    : tr("%1 of %2 tags copied: the digests of the others are not known yet.")
                                          .arg(lines.size())
                                          .arg(tags.size()));
    else if (lines.size() == 1)
        Q_EMIT told(tr("Copied: %1").arg(lines.constFirst()));
    else
        Q_EMIT told(tr("%Ln line(s) copied.", nullptr, int(lines.size())));
}

// The references themselves can be pasted as tags, too: into another repository.
void TagActions::putIntoClipboard(const QStringList &lines) const
{
    auto mime = mimeOf(m_page->carriedTags());
    if (mime->text() != lines.join(u'\n')) {
        mime = std::make_unique<QMimeData>();
        mime->setText(lines.join(u'\n'));
    }
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

QString TagActions::byDigest(const QString &tag) const
{
    const Digest digest = m_page->browser().digestOf(tag);
    return digest.isNull() ? QString() : m_page->browser().reference().withDigest(digest);
}

QString TagActions::streamForm(const QString &tag, bool byDigest) const
{
    ImageReference reference = m_page->browser().reference(tag);
    if (byDigest) {
        reference.tag.clear();
        reference.digest = m_page->browser().digestOf(tag);
        if (reference.digest.isNull())
            return {};
    }
    const auto stream = streamOf(reference, reference.host);
    return stream ? stream->toString() : QString();
}

} // namespace Tagwright
