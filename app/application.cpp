// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"

#include "app/imagefileserver.h"
#include "credentials/keychainstore.h"
#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/openimage.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/openshift/openshiftoptions.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxFaultsTold = 3;

} // namespace

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
    connect(m_window.get(), &MainWindow::openImageFileRequested, this, &Application::openImageFile);
    connect(m_workspace.get(), &Workspace::connectionsChanged, this, [this] {
        m_settings.setConnections(m_workspace->connections());
        closeImageFiles();
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::keepWindow);
}

Application::~Application() = default;

void Application::start()
{
    m_window->restore(m_settings.window());
    m_window->show();
    if (m_arguments.openSandbox)
        openSandbox();
    for (const QString &path : std::as_const(m_arguments.imageFiles))
        openImageFile(QFileInfo(path).absoluteFilePath());
    for (const QString &reference : std::as_const(m_arguments.references))
        m_window->open(reference);
}

void Application::openSandbox()
{
    const QString id = u"sandbox"_s;
    if (!m_sandbox) {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started) {
            return m_window->showProblem(tr("The sandbox does not start: %1").arg(started.error().message));
        }
        m_sandbox = std::move(*started);
    }
    if (!m_workspace->source(id)) {
        m_workspace->add({.id = id, .name = tr("Sandbox"), .url = m_sandbox->url(), .kind = ConnectionKind::Sandbox});
    }
    openSandboxCluster();
    m_window->showConnection(id);
}

// As a developer, for whom everything is to be tried; the other accounts are in the manual.
void Application::openSandboxCluster()
{
    const QString id = u"sandbox-cluster"_s;
    if (m_workspace->source(id))
        return;
    m_workspace->add({.id = id,
        .name = tr("Sandbox cluster"),
        .url = m_sandbox->cluster()->apiUrl(),
        .kind = ConnectionKind::SandboxCluster});
    const QList<Practice::ClusterAccount> &accounts = Practice::clusterAccounts();
    const auto developer = std::find_if(accounts.cbegin(), accounts.cend(),
        [](const Practice::ClusterAccount &account) { return account.userName == "developer"_L1; });
    if (developer != accounts.cend())
        m_workspace->cluster(id)->signInWithPassword(developer->userName, Secret(developer->password));
}

void Application::openImageFile(const QString &path)
{
    auto *opening = new OpenImage(path, this);
    connect(opening, &Job::finished, this, [this, path, opening](const Result<void> &result) {
        if (result)
            imageFileOpened(path, *opening);
        else if (result.error().kind != Error::Kind::Cancelled)
            m_window->showProblem(inOneParagraph(describeFile(result.error(), opening->connectionName())));
    });
    m_workspace->runner().run(opening, this, [this, path] { openImageFile(path); });
}

void Application::imageFileOpened(const QString &path, const OpenImage &opened)
{
    // Opened again it may hold something else.
    const QString id = "file:"_L1 + QFileInfo(path).canonicalFilePath();
    m_workspace->remove(id);
    auto server = ImageFileServer::start(path, opened.store());
    if (!server)
        return m_window->showProblem(tr("%1 cannot be shown: %2").arg(opened.connectionName(), server.error().message));
    const ImageFileServer &started = **server;
    m_imageFiles[id] = *std::move(server);
    m_workspace->add(
        {.id = id, .name = started.displayName(), .url = started.url(), .kind = ConnectionKind::ImageFile});
    m_workspace->registry(id)->keepCredential(started.credential());
    m_window->showConnection(id);

    const QList<Error> &faults = opened.store().faults;
    if (faults.isEmpty())
        return m_window->showNotice(
            tr("The image file %1 is in the Explorer now, to be read.").arg(started.displayName()));
    QStringList which;
    for (const Error &fault : faults.first(std::min<qsizetype>(faults.size(), MaxFaultsTold)))
        which += fault.message;
    m_window->showProblem(tr(
        "%1 is open, but %Ln part(s) of what its images need are missing or damaged: %2", nullptr, int(faults.size()))
                              .arg(started.displayName(), Words::joined(which)));
}

// After the connection, which still asks while it goes.
void Application::closeImageFiles()
{
    std::erase_if(m_imageFiles, [this](const auto &file) { return !m_workspace->source(file.first); });
}

void Application::keepWindow()
{
    m_settings.setWindow(m_window->state());
}

} // namespace Tagwright
