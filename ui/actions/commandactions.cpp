// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/commandactions.h"

#include "operations/imageinspector.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/commanddialog.h"
#include "ui/pages/inspectorpane.h"

#include <QAction>

namespace Tagwright {

using namespace Qt::StringLiterals;

CommandActions::CommandActions(Workspace &workspace, const InspectorPane &inspector, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_inspector(inspector)
    , m_window(window)
    , m_showAsCommand(makeAction({.name = u"showAsCommand"_s,
                                     .icon = u"terminal"_s,
                                     .text = tr("Sho&w as command…"),
                                     .tip = tr("Show the command lines that read the same"),
                                     .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_K}},
          this))
{
    connect(m_showAsCommand, &QAction::triggered, this, &CommandActions::show);
    setPlace({});
}

void CommandActions::setPlace(const Place &place)
{
    m_place = place;
    setAvailable(*m_showAsCommand, m_workspace.registry(place.connectionId),
        m_workspace.cluster(place.connectionId) ? tr("The Stream menu has the command lines for image streams.")
                                                : QString());
}

void CommandActions::show()
{
    const RegistrySource *source = m_workspace.registry(m_place.connectionId);
    if (!source)
        return;
    using What = ReadTarget::What;
    ReadTarget target{.connection = source->connection(), .signIn = source->capabilities().signIn};
    target.reference = {.host = source->connection().host(), .repository = m_place.repository};
    if (const auto digest = Digest::parse(m_place.tag))
        target.reference.digest = *digest;
    else
        target.reference.tag = m_place.tag;
    const ImageInspector *image = m_inspector.inspected(m_place);

    QList<CommandTwins> reads;
    const auto add = [&](What what, const QString &words) {
        target.what = what;
        if (const QList<CommandLine> lines = commandTwins(target); !lines.isEmpty())
            reads += {words, lines};
    };
    add(What::Repositories, tr("The repositories of %1").arg(target.connection.name));
    if (!m_place.repository.isEmpty())
        add(What::Tags, tr("The tags of %1").arg(m_place.repository));
    const int listing = int(reads.size()) - 1;
    if (!m_place.tag.isEmpty()) {
        const QString reference = target.reference.toString();
        add(What::Manifest, tr("The manifest of %1").arg(reference));
        if (image && image->image() && image->image()->manifest.config)
            target.config = image->image()->manifest.config->digest;
        add(What::Config, tr("The configuration of %1").arg(reference));
        if (image && image->top())
            target.reference.digest = image->top()->digest; // referrers are asked for by digest
        add(What::Referrers, tr("The referrers of %1").arg(reference));
    }
    // The most particular thing that the place names is what was meant.
    const int chosen = m_place.tag.isEmpty() ? listing : listing + 1;
    auto *dialog = new CommandDialog(reads, chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Tagwright
