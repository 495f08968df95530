// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/commandtwin.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace Tagwright {

class Workspace;

/*! The command lines that would do the same, of the program that the user chooses. */
class CommandPreview : public QWidget {
    Q_OBJECT

public:
    explicit CommandPreview(Workspace &workspace, QWidget *parent = nullptr);

    void setChanges(const ChangeSet &changes); //!< nothing is shown where no program can do them

private:
    void showProgram();

    Workspace &m_workspace;
    QComboBox *m_program;
    QPlainTextEdit *m_lines;
    QList<CommandLine> m_commands;
};

} // namespace Tagwright
