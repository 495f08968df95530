// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/pullactions.h"

#include "operations/operationrunner.h"
#include "operations/pullimage.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/pulldialog.h"
#include "ui/pages/tagpage.h"

#include <QAction>
#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace Tagwright {

using namespace Qt::StringLiterals;

PullActions::PullActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
    //: to bring images from a registry to this computer
    , m_pull(makeAction({.name = u"pullTags"_s,
                            .icon = u"import"_s,
                            .text = tr("P&ull…"),
                            .tip = tr("Bring the selected tags to the disk, as a folder or an archive"),
                            .shortcuts = {QKeySequence::Save}},
          this))
{
    connect(m_pull, &QAction::triggered, this, &PullActions::ask);
    update();
}

void PullActions::setPage(Page *inFront)
{
    auto *page = qobject_cast<TagPage *>(inFront);
    m_isStream = inFront && !page;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &TagPage::selectionChanged, this, &PullActions::update);
    update();
}

void PullActions::setFolder(const QString &folder)
{
    if (QDir(folder).exists() && !folder.isEmpty())
        m_folder = folder;
}

void PullActions::update()
{
    setAvailable(*m_pull, m_page && m_page->selectedCount() > 0,
        m_isStream ? tr("Images are pulled from a registry: open the same repository there.") : QString());
}

void PullActions::ask()
{
    if (!m_page)
        return;
    RegistrySource *source = m_workspace.registry(m_page->browser().connectionId());
    const QStringList tags = m_page->selectedTags();
    if (!source || tags.isEmpty())
        return;
    auto *dialog = new PullDialog(*source, {m_page->browser().repository(), tags}, m_folder,
        engineSockets(QProcessEnvironment::systemEnvironment()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setFolder(dialog->folder());
        const QList<PullOrder> orders = dialog->orders();
        for (const PullOrder &order : orders)
            run(order, dialog->engines());
    });
    dialog->open();
}

void PullActions::run(const PullOrder &order, const QList<ContainerEngine> &engines)
{
    RegistrySource *source = m_workspace.registry(order.connectionId);
    if (!source)
        return; // removed meanwhile
    auto *pull = new PullImage(m_workspace, order, source);
    connect(pull, &Job::finished, this, [this, order, engines, subject = pull->subject()](const Result<void> &result) {
        for (const ContainerEngine &engine : engines) {
            if (result)
                load(engine, order.target, subject);
        }
    });
    m_workspace.runner().run(pull, source, [self = QPointer(this), order, engines] {
        if (self)
            self->run(order, engines);
    });
}

void PullActions::load(const ContainerEngine &engine, const QString &archive, const QString &subject)
{
    m_workspace.runner().run(new LoadIntoEngine(engine, archive, subject, this), this,
        [this, engine, archive, subject] { load(engine, archive, subject); });
}

} // namespace Tagwright
