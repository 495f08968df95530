// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Starts the whole program as main() does, and ends it when its window has painted: what a start costs.

#include "firstpaint.h"

#include "app/application.h"
#include "app/arguments.h"
#include "app/language.h"

int main(int argc, char *argv[])
{
    QApplication gui(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tagwright"));
    Tagwright::installLanguage();
    const FirstPaint firstPaint;
    Tagwright::Application application({});
    application.start();
    return gui.exec();
}
