// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/arguments.h"
#include "app/settings.h"

#include <QObject>

#include <map>
#include <memory>

namespace Tagwright {

class ImageFileServer;
class MainWindow;
class OpenImage;
class Sandbox;
class SecretStore;
class Theme;
class Workspace;

/*! Builds the objects of the program, connects them, and keeps between sessions what is to be kept. */
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const Arguments &arguments);
    ~Application() override;

    void start();
    Workspace &workspace() { return *m_workspace; }

private:
    void openSandbox();
    void openSandboxCluster();
    void openImageFile(const QString &path);
    void imageFileOpened(const QString &path, const OpenImage &opened);
    void closeImageFiles();
    void keepWindow();

    Arguments m_arguments;
    Settings m_settings;
    std::unique_ptr<Sandbox> m_sandbox;
    std::map<QString, std::unique_ptr<ImageFileServer>> m_imageFiles; // by the connection
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Tagwright
