// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "credentials/keychainstore.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tagwright {

Application::Application(const Arguments &arguments)
    : m_arguments(arguments)
    , m_secrets(std::make_unique<KeychainStore>())
    , m_workspace(std::make_unique<Workspace>(*m_secrets,
          Workspace::Places{
              .cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/content"_L1,
              .journal = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/journal.sqlite"_L1,
              .plan = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/plan.json"_L1,
          }))
    , m_theme(std::make_unique<Theme>())
{
    const QList<Connection> connections = m_settings.connections();
    for (const Connection &connection : connections)
        m_workspace->add(connection);

    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme);
    connect(m_window.get(), &MainWindow::openSandboxRequested, this, &Application::openSandbox);
    connect(m_workspace.get(), &Workspace::connectionsChanged, this,
        [this] { m_settings.setConnections(m_workspace->connections()); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::keepWindow);
}

Application::~Application() = default;

void Application::start()
{
    m_window->restore(m_settings.window());
    m_window->show();
    if (m_arguments.openSandbox)
        openSandbox();
    for (const QString &reference : std::as_const(m_arguments.references))
        m_window->open(reference);
}

void Application::openSandbox()
{
    const QString id = u"sandbox"_s;
    if (!m_sandbox) {
        auto started = Sandbox::start();
        if (!started) {
            return m_window->showProblem(tr("The sandbox does not start: %1").arg(started.error().message));
        }
        m_sandbox = std::move(*started);
    }
    if (!m_workspace->source(id)) {
        m_workspace->add(
            {.id = id, .name = tr("Sandbox"), .url = m_sandbox->url(), .userName = {}, .pinned = {}, .sandbox = true});
    }
    m_window->showConnection(id);
}

void Application::keepWindow()
{
    m_settings.setWindow(m_window->state());
}

} // namespace Tagwright
