// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/commandtwin.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QScrollArea;

namespace Tagwright {

/*! Something that Tagwright reads, and the command lines that read the same. */
struct CommandTwins {
    QString what; //!< "List the tags of fedora/httpd"
    QList<CommandLine> lines; //!< not empty
};

/*! Shows what has been read as command lines to copy. */
class CommandDialog : public QDialog {
    Q_OBJECT

public:
    /*! reads is not empty; the one at chosen is shown first. */
    CommandDialog(const QList<CommandTwins> &reads, int chosen, QWidget *parent);

private:
    void showRead(int read);
    QWidget *createLine(const CommandLine &line);

    QList<CommandTwins> m_reads;
    QComboBox *m_read;
    QScrollArea *m_lines;
};

} // namespace Tagwright
