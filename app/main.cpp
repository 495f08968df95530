// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"
#include "app/arguments.h"
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
    const Arguments arguments = parseArguments(QCoreApplication::arguments());
    switch (arguments.mode) {
    case Arguments::Mode::Window: {
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.tagwright.Tagwright"));
        Application application(arguments);
        application.start();
        return QCoreApplication::exec();
    }
    case Arguments::Mode::ServeSandbox:
        return serveSandbox(arguments);
    case Arguments::Mode::Inform:
        std::fputs(qUtf8Printable(arguments.message), stdout);
        return 0;
    case Arguments::Mode::Refuse:
        std::fprintf(stderr, "%s\n", qUtf8Printable(arguments.message));
        return 2;
    }
    return 2;
}
