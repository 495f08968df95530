// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/credentialfileactions.h"

#include "ui/actions/makeaction.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

ConfigPlaces ourPlaces()
{
    return configPlaces(QProcessEnvironment::systemEnvironment(), QDir::homePath());
}

} // namespace

CredentialFileActions::CredentialFileActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_import(makeAction({.name = u"importCredentials"_s,
                              .icon = u"import"_s,
                              .text = tr("&Import credentials…"),
                              .tip = tr("Take over what docker, podman or a Kubernetes secret know")},
          this))
    , m_export(makeAction({.name = u"exportCredentials"_s,
                              .icon = u"export"_s,
                              .text = tr("E&xport credentials…"),
                              .tip = tr("Write passwords into the file of docker or podman")},
          this))
{
    connect(m_import, &QAction::triggered, this, [&workspace, window] {
        auto *dialog = new ImportDialog(workspace, ourPlaces(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_export, &QAction::triggered, this, [&workspace, window] {
        auto *dialog = new ExportDialog(workspace, ourPlaces(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void CredentialFileActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_import, m_export});
}

} // namespace Tagwright
