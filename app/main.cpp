// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"
#include "app/commandline.h"
#include "app/language.h"
#include "app/servesandbox.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Tagwright;
    const std::unique_ptr<QCoreApplication> program(
        needsWindow(argc, argv) ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("tagwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAGWRIGHT_VERSION));
    installLanguage();

    const CommandLine commandLine = parseCommandLine(QCoreApplication::arguments());
    switch (commandLine.mode) {
    case CommandLine::Mode::Window: {
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.tagwright.Tagwright"));
        Application application(commandLine);
        application.start();
        return QCoreApplication::exec();
    }
    case CommandLine::Mode::ServeSandbox:
        return serveSandbox(commandLine);
    case CommandLine::Mode::Inform:
        std::fputs(qUtf8Printable(commandLine.message), stdout);
        return 0;
    case CommandLine::Mode::Refuse:
        std::fprintf(stderr, "%s\n", qUtf8Printable(commandLine.message));
        return 2;
    }
    return 2;
}
