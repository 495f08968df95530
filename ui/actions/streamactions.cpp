// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/streamactions.h"

#include "items/streamtagmodel.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/streambrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/streamchangeactions.h"
#include "ui/dialogs/change/streamimportdialog.h"
#include "ui/dialogs/change/streamtagdialog.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/icons.h"
#include "ui/pages/streampage.h"
#include "values/describestream.h"
#include "values/pullspecification.h"
#include "values/shell.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AskedProjects = 8; // of more, one may be ours: nobody asks for each

} // namespace

StreamActions::StreamActions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_changes(new StreamChangeActions(workspace, this))
{
    createActions();
    createChanges();
    createExports();
    addCommands();
    update();
}

void StreamActions::createActions()
{
    m_forms = {
        addForm(u"copyStreamTagName"_s, tr("&Copy stream tag"), tr("Copy project/stream:tag, as oc names it"),
            QKeySequence::Copy,
            [](const ImageStream &stream, const StreamTag &tag) { return streamTagName(stream, tag.name); }),
        addForm(u"copyStreamImageName"_s, tr("Copy stream i&mage"),
            tr("Copy project/stream@digest, which no later import can move"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
            streamImageName),
        addForm(u"copyStreamTagOnly"_s, tr("Copy &name of tag"), tr("Copy the names of the selected tags alone"), {},
            [](const ImageStream &, const StreamTag &tag) { return tag.name; }),
    };
    m_pullForms = {
        addForm(u"copyInternalPull"_s, tr("Copy &internal pull specification"),
            tr("Copy where pods of the cluster pull the tag from"), {},
            [](const ImageStream &stream, const StreamTag &tag) {
                return internalPullSpecification(stream, tag.name);
            }),
        addForm(u"copyPublicPull"_s, tr("Copy &public pull specification"),
            tr("Copy where the tag is pulled from outside of the cluster"), {},
            [](const ImageStream &stream, const StreamTag &tag) { return publicPullSpecification(stream, tag.name); }),
        addForm(u"copySourcePull"_s, tr("Copy where its image &really is"),
            tr("Copy what workloads get for the tag: the source's own image, or the cluster's copy"), {},
            [](const ImageStream &stream, const StreamTag &tag) {
                const PullSpecification specification = pullSpecification(stream, tag);
                return specification.is == PullSpecification::Is::Empty ? QString() : specification.text;
            }),
    };
    m_describe = makeAction({.name = u"copyDescription"_s,
                                .icon = u"copy"_s,
                                .text = tr("Copy &description of the stream"),
                                .tip = tr("Copy the text that oc describe prints")},
        this);
    connect(m_describe, &QAction::triggered, this, [this] {
        const QString text = describe(*m_page->browser().stream(), QDateTime::currentDateTimeUtc());
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT told(tr("The description of %1 was copied.").arg(m_page->browser().path()));
    });
    m_import = makeAction({.name = u"retryImport"_s,
                              .icon = u"retry"_s,
                              .text = tr("Import a&gain"),
                              .tip = tr("Let the cluster import the selected tags from their sources now")},
        this);
    connect(m_import, &QAction::triggered, this, [this] { m_page->browser().retryImports(m_page->selectedTags()); });
    m_importFrom = makeAction({.name = u"importIntoStream"_s,
                                  .icon = u"import"_s,
                                  .text = tr("Import &from…"),
                                  .tip = tr("Let the cluster import images of a registry into the image stream, after "
                                            "showing what would arrive")},
        this);
    connect(m_importFrom, &QAction::triggered, this, &StreamActions::importFrom);
    m_seen = makeAction({.name = u"markAllSeen"_s,
                            .icon = u"success"_s,
                            .text = tr("Mark all as &seen"),
                            .tip = tr("Take the marks from tags that have changed")},
        this);
    connect(m_seen, &QAction::triggered, this, [this] { m_page->browser().tags().markAllSeen(); });
    m_notify = makeAction({.name = u"notifyOfMoves"_s,
                              .icon = u"info"_s,
                              .text = tr("Notify w&hen a tag moves"),
                              .tip = tr("Tell on the desktop when a tag of this image stream names another image")},
        this);
    m_notify->setCheckable(true);
    m_notify->setIconVisibleInMenu(false); // where its check mark stands
    connect(m_notify, &QAction::triggered, this, [this](bool on) {
        const StreamBrowser &browser = m_page->browser();
        m_workspace.setNotified(
            browser.connectionId(), browser.path(), on ? Workspace::Notify::On : Workspace::Notify::Off);
    });
}

void StreamActions::createChanges()
{
    m_tag = makeAction({.name = u"tagStreamImage"_s,
                           .icon = u"tag"_s,
                           .text = tr("&Tag…"),
                           .tip = tr("Give the image of the current tag further names, here or in another stream"),
                           .shortcuts = {Qt::Key_F2}},
        this);
    m_tag->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the page: elsewhere the key means other things
    m_edit = makeAction({.name = u"editStreamTag"_s,
                            .icon = u"edit"_s,
                            .text = tr("&Edit tag…"),
                            .tip = tr("Change the tag's source, how it follows it, and its annotations")},
        this);
    const auto open = [this](StreamTagTask::What what) {
        const QStringList selected = m_page->selectedTags();
        auto *dialog = new StreamTagDialog(m_workspace, m_page->browser(),
            {.what = what, .tag = selected.size() == 1 ? selected.constFirst() : QString()}, m_page->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_tag, &QAction::triggered, this, [open] { open(StreamTagTask::What::Tag); });
    connect(m_edit, &QAction::triggered, this, [open] { open(StreamTagTask::What::Edit); });
}

void StreamActions::createExports()
{
    m_export =
        makeAction({.name = u"exportStream"_s,
                       .icon = u"export"_s,
                       .text = tr("E&xport stream as YAML…"),
                       .tip = tr("Show the image stream as YAML that can be applied anywhere, and save or copy it"),
                       .shortcuts = {Qt::CTRL | Qt::Key_E}},
            this);
    connect(m_export, &QAction::triggered, this, [this] { exportYaml({}); });
    m_exportTags = makeAction({.name = u"exportStreamTags"_s,
                                  .icon = u"export"_s,
                                  .text = tr("Export tags as &YAML…"),
                                  .tip = tr("Show the selected tags alone as YAML, and save or copy it")},
        this);
    connect(m_exportTags, &QAction::triggered, this, [this] { exportYaml(m_page->selectedTags()); });
}

void StreamActions::exportYaml(const QStringList &tags)
{
    const StreamBrowser &browser = m_page->browser();
    auto *dialog = new ExportYamlDialog(m_workspace,
        {.connectionId = browser.connectionId(), .project = browser.project(), .stream = browser.name(), .tags = tags},
        m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StreamActions::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, const QString &tip, const Form &form) {
        m_commands += addForm(u"copyOc_"_s + name, text, tip, {}, form);
    };
    const auto line = [](const QStringList &words) {
        QStringList quoted{u"oc"_s};
        for (const QString &word : words)
            quoted += shellQuoted(word);
        return quoted.join(u' ');
    };
    add(u"get"_s, tr("oc &get istag"), tr("Copy the command that shows the tag as YAML"),
        [line](const ImageStream &stream, const StreamTag &tag) {
            return line(
                {u"get"_s, u"istag"_s, stream.name + u':' + tag.name, u"-n"_s, stream.nameSpace, u"-o"_s, u"yaml"_s});
        });
    add(u"describe"_s, tr("oc &describe istag"), tr("Copy the command that describes the image of the tag"),
        [line](const ImageStream &stream, const StreamTag &tag) {
            return line({u"describe"_s, u"istag"_s, stream.name + u':' + tag.name, u"-n"_s, stream.nameSpace});
        });
    add(u"import"_s, tr("oc &import-image"), tr("Copy the command that imports the tag again"),
        [line](const ImageStream &stream, const StreamTag &tag) {
            QStringList words{u"import-image"_s, stream.name + u':' + tag.name, u"-n"_s, stream.nameSpace};
            if (tag.spec && tag.spec->importMode == TagSpec::ImportMode::PreserveOriginal)
                words += u"--import-mode=PreserveOriginal"_s; // or only one platform would be left
            if (tag.spec && tag.spec->scheduled)
                words += u"--scheduled"_s;
            if (tag.spec && tag.spec->insecure)
                words += u"--insecure"_s;
            return line(words);
        });
    add(u"pin"_s, tr("oc &tag to this image"), tr("Copy the command that sets the tag to the image it has now"),
        [line](const ImageStream &stream, const StreamTag &tag) {
            return tag.digest().isEmpty()
                ? QString()
                : line({u"tag"_s, streamImageName(stream, tag), streamTagName(stream, tag.name)});
        });
}

QAction *StreamActions::addForm(
    const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut, const Form &form)
{
    QAction *action = makeAction({.name = name,
                                     .icon = name.startsWith("copyOc_"_L1) ? u"terminal"_s : u"copy"_s,
                                     .text = text,
                                     .tip = tip,
                                     .shortcuts = shortcut.isEmpty() ? QList<QKeySequence>() : QList{shortcut}},
        this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other panes copy what they show
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    return action;
}

void StreamActions::setPage(StreamPage *page)
{
    if (m_page) {
        m_page->disconnect(this);
        m_page->browser().disconnect(this);
        m_page->browser().tags().disconnect(this);
        for (QAction *action : m_forms + m_pullForms)
            m_page->removeAction(action);
        m_page->removeAction(m_tag);
    }
    m_page = page;
    m_changes->setPage(page);
    if (page) {
        connect(page, &Page::selectionChanged, this, &StreamActions::update);
        connect(page, &StreamPage::copyWanted, this, [this](const QString &text) { copyLines({text}); });
        connect(&page->browser(), &StreamBrowser::changed, this, &StreamActions::update);
        connect(&page->browser(), &StreamBrowser::streamChanged, this, &StreamActions::update);
        connect(&page->browser().tags(), &StreamTagModel::unseenChanged, this, &StreamActions::update);
        page->addActions(m_forms + m_pullForms);
        page->addAction(m_tag);
    }
    update();
}

void StreamActions::fillMenu(QMenu &menu) const
{
    fillTagPart(menu);
    menu.addSeparator();
    fillStreamPart(menu);
}

QMenu *StreamActions::fillContextMenu(QMenu &menu) const
{
    fillTagPart(menu);
    menu.addSeparator();
    QMenu *ofStream = menu.addMenu(icon(u"imagestream"_s), tr("Image &stream"));
    fillStreamPart(*ofStream);
    return ofStream;
}

void StreamActions::fillTagPart(QMenu &menu) const
{
    const auto addSubmenu = [&menu](const QString &icon, const QString &text, const QList<QAction *> &actions) {
        QMenu *submenu = menu.addMenu(Tagwright::icon(icon), text);
        submenu->setToolTipsVisible(true);
        submenu->addActions(actions);
    };
    menu.setToolTipsVisible(true); // they say why something cannot be done
    menu.addActions({m_tag, m_edit, m_import, m_changes->deleteTags()});
    menu.addSeparator();
    menu.addActions(m_forms);
    addSubmenu(u"copy"_s, tr("Copy add&ress to pull from"), m_pullForms);
    addSubmenu(u"terminal"_s, tr("Copy &oc command"), m_commands);
    menu.addSeparator();
    menu.addAction(m_exportTags);
}

void StreamActions::fillStreamPart(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_importFrom, m_export, m_describe});
    menu.addSeparator();
    menu.addActions({m_changes->lookup(), m_notify, m_seen});
    menu.addSeparator();
    menu.addAction(m_changes->deleteStream());
}

QString StreamActions::importRefusal(StreamBrowser &browser)
{
    return browser.verdict(ProjectRight::ImportImages) == AccessAnswer::Verdict::Denied
        ? tr("You have no right to import images in the project %1.").arg(browser.project())
        : QString();
}

QString StreamActions::changeRefusal(StreamBrowser &browser)
{
    return browser.verdict(ProjectRight::MoveTags) == AccessAnswer::Verdict::Denied
        ? tr("You have no right to change tags in the project %1.").arg(browser.project())
        : QString();
}

QString StreamActions::tagReason() const
{
    StreamBrowser &browser = m_page->browser();
    const bool mayCreate = browser.verdict(ProjectRight::CreateTags) != AccessAnswer::Verdict::Denied;
    const bool mayMove = browser.verdict(ProjectRight::MoveTags) != AccessAnswer::Verdict::Denied;
    return mayCreate || mayMove || mayTagElsewhere()
        ? QString()
        : tr("You have no right to set tags in the project %1, and none to use its images elsewhere.")
              .arg(browser.project());
}

// Whoever may use its images can give them names in another project.
bool StreamActions::mayTagElsewhere() const
{
    StreamBrowser &browser = m_page->browser();
    ClusterSource *cluster = m_workspace.cluster(browser.connectionId());
    if (!cluster || browser.verdict(ProjectRight::PullImages) == AccessAnswer::Verdict::Denied)
        return false;
    connect(cluster, &ClusterSource::projectsChanged, this, &StreamActions::update, Qt::UniqueConnection);
    const QList<Project> &projects = cluster->projects();
    if (projects.size() > AskedProjects)
        return true;
    bool may = false;
    for (const Project &project : projects) {
        if (project.name == browser.project())
            continue;
        ProjectRights *rights = cluster->rights(project.name);
        connect(rights, &ProjectRights::changed, this, &StreamActions::update, Qt::UniqueConnection);
        rights->need(ProjectRight::CreateTags);
        may = may || rights->verdict(ProjectRight::CreateTags) != AccessAnswer::Verdict::Denied;
    }
    return may;
}

QString StreamActions::editReason() const
{
    const QStringList tags = m_page->selectedTags();
    const ImageStream *stream = m_page->browser().stream();
    if (const QString refusal = changeRefusal(m_page->browser()); !refusal.isEmpty())
        return refusal;
    const StreamTag *tag = stream && tags.size() == 1 ? stream->tag(tags.constFirst()) : nullptr;
    if (!tag)
        return tr("One tag at a time can be edited.");
    return tag->spec && tag->spec->from
        ? QString()
        : tr("The tag has no source: it names what is pushed to it. “Tag…” can give it one.");
}

QString StreamActions::importReason() const
{
    if (!m_page || m_page->selectedCount() == 0)
        return {};
    const QStringList tags = m_page->selectedTags();
    StreamBrowser &browser = m_page->browser();
    if (const QString refusal = importRefusal(browser); !refusal.isEmpty())
        return refusal;
    const bool some =
        std::any_of(tags.cbegin(), tags.cend(), [&](const QString &tag) { return browser.canImport(tag); });
    return some ? QString() : tr("The tag is not taken from a registry: there is nothing to import it from.");
}

void StreamActions::update()
{
    const bool selected = m_page && m_page->selectedCount() > 0;
    const QString reason = m_page ? QString() : tr("No image stream is in front.");
    const ImageStream *stream = m_page ? m_page->browser().stream() : nullptr;
    for (QAction *action : m_forms + m_pullForms + m_commands) {
        QString own = reason;
        if (stream && action->objectName() == "copyInternalPull"_L1 && stream->internalRepository.isEmpty())
            own = tr("The cluster has no registry of its own.");
        else if (stream && action->objectName() == "copyPublicPull"_L1 && stream->publicRepository.isEmpty())
            own = tr("The cluster's registry cannot be reached from outside.");
        setAvailable(*action, selected && stream, own);
    }
    setAvailable(*m_tag, stream, reason.isEmpty() ? tagReason() : reason);
    setAvailable(*m_edit, selected, !reason.isEmpty() || !selected ? reason : editReason());
    setAvailable(*m_describe, stream, reason);
    setAvailable(*m_export, stream, reason);
    setAvailable(*m_exportTags, selected && stream, reason);
    setAvailable(*m_import, selected, reason.isEmpty() ? importReason() : reason);
    setAvailable(*m_importFrom, m_page, m_page ? importRefusal(m_page->browser()) : reason);
    setAvailable(*m_seen, m_page && m_page->browser().tags().unseenCount() > 0, reason);
    const ClusterSource *cluster = m_page ? m_workspace.cluster(m_page->browser().connectionId()) : nullptr;
    setAvailable(*m_notify, cluster, reason);
    m_notify->setChecked(cluster && cluster->connection().notified.contains(m_page->browser().path()));
}

void StreamActions::importFrom()
{
    const StreamBrowser &browser = m_page->browser();
    const QStringList tags = m_page->selectedTags();
    auto *dialog = new StreamImportDialog(m_workspace,
        {.connectionId = browser.connectionId(),
            .project = browser.project(),
            .stream = browser.name(),
            .tag = tags.size() == 1 ? tags.constFirst() : QString()},
        m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StreamActions::copy(const Form &form)
{
    const ImageStream *stream = m_page ? m_page->browser().stream() : nullptr;
    if (!stream)
        return;
    QStringList lines;
    const QStringList tags = m_page->selectedTags();
    for (const QString &name : tags) {
        const StreamTag *tag = stream->tag(name);
        if (const QString line = tag ? form(*stream, *tag) : QString(); !line.isEmpty())
            lines += line;
    }
    if (lines.isEmpty())
        return Q_EMIT told(tr("Nothing was copied: the tag has no image yet."));
    // The names themselves can be pasted as tags, too: into a stream or a registry.
    if (auto mime = mimeOf(m_page->carriedTags()); mime->text() == lines.join(u'\n')) {
        QGuiApplication::clipboard()->setMimeData(mime.release());
        return tellCopied(lines);
    }
    copyLines(lines);
}

void StreamActions::copyLines(const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    tellCopied(lines);
}

void StreamActions::tellCopied(const QStringList &lines)
{
    Q_EMIT told(lines.size() == 1 ? tr("Copied: %1").arg(lines.constFirst())
                                  : tr("%Ln line(s) copied.", nullptr, int(lines.size())));
}

} // namespace Tagwright
