// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/commandpreview.h"

#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/theme.h"
#include "values/changecommands.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommandLinesInSight = 3;
constexpr qsizetype PreviewedChanges = 200; // more lines nobody reads here

} // namespace

CommandPreview::CommandPreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_program(new QComboBox(this))
    , m_lines(new QPlainTextEdit(this))
{
    m_program->setObjectName(u"commandProgram"_s);
    m_program->setAccessibleName(tr("Program"));
    m_program->setToolTip(tr("The command-line program that would do the same"));
    m_lines->setObjectName(u"commandLines"_s);
    m_lines->setAccessibleName(tr("The same as commands"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(monospaceFont());
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = m_lines->fontMetrics();
    m_lines->setFixedHeight(metrics.lineSpacing() * (CommandLinesInSight + 1) + metrics.height());

    auto *form = new QFormLayout;
    form->addRow(tr("The same with:"), m_program);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_lines);
    connect(m_program, &QComboBox::currentIndexChanged, this, &CommandPreview::showProgram);
    setVisible(false);
}

void CommandPreview::setChanges(const ChangeSet &changes)
{
    ChangeSet shown = changes;
    shown.changes = shown.changes.mid(0, PreviewedChanges);
    m_commands = changeCommands(shown, [this](const RepositoryAddress &address) -> std::optional<RegistryAccess> {
        const RegistrySource *source = m_workspace.registry(address.connectionId);
        const Connection connection = source ? source->connection() : Connection();
        if (!source || !QStringList{{}, u"/"_s}.contains(connection.url.path()))
            return std::nullopt;
        return RegistryAccess{.transport = connection.isPlainHttp() ? Transport::PlainHttp : Transport::Tls,
            .signIn = source->capabilities().signIn,
            .userName = connection.userName};
    });
    QStringList programs;
    for (const CommandLine &command : std::as_const(m_commands)) {
        if (!programs.contains(command.program))
            programs += command.program;
    }
    // skopeo deletes what a tag names, with all its other tags: it is not what one should see first.
    if (changes.verb == ChangeSet::Verb::Delete && programs.removeOne(u"skopeo"_s))
        programs += u"skopeo"_s;
    const QString chosen = m_program->currentText();
    {
        const QSignalBlocker blocker(m_program); // what it shows is set below, once
        m_program->clear();
        m_program->addItems(programs);
        m_program->setCurrentIndex(std::max(0, m_program->findText(chosen)));
    }
    setVisible(!programs.isEmpty());
    showProgram();
}

void CommandPreview::showProgram()
{
    QStringList lines;
    for (const CommandLine &command : std::as_const(m_commands)) {
        if (command.program == m_program->currentText())
            lines += command.text;
    }
    if (const QString text = lines.join(u'\n'); text != m_lines->toPlainText())
        m_lines->setPlainText(text);
}

} // namespace Tagwright
