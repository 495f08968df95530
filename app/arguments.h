// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright {

/*! What the program was asked to do. */
struct Arguments {
    enum class Mode {
        Window,
        ServeSandbox, //!< run the embedded server alone, without a window
        Inform, //!< print the message: help or version
        Refuse, //!< an option that does not exist, or a value that cannot be
    };

    Mode mode = Mode::Window;
    bool openSandbox = false;
    quint16 port = 0; //!< of the served sandbox; 0 lets the system choose
    QStringList references;
    QStringList imageFiles; //!< paths of folders and archives that are there
    QString message; //!< for Inform and Refuse
};

/*! Whether these arguments lead to a window, as far as that must be known before there is a QCoreApplication. */
[[nodiscard]] bool needsWindow(int argc, char *argv[]);

/*! arguments are the program's own, its name first. */
[[nodiscard]] Arguments parseArguments(const QStringList &arguments);

} // namespace Tagwright
