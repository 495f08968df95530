// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/commanddialog.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommandDialogWidth = 110; // characters
constexpr int CommandDialogHeight = 28; // lines

} // namespace

CommandDialog::CommandDialog(const QList<CommandTwins> &reads, int chosen, QWidget *parent)
    : QDialog(parent)
    , m_reads(reads)
    , m_read(new QComboBox(this))
    , m_lines(new QScrollArea(this))
{
    setObjectName(u"commandDialog"_s);
    setWindowTitle(tr("Show as command"));
    resize(fontMetrics().averageCharWidth() * CommandDialogWidth, fontMetrics().lineSpacing() * CommandDialogHeight);

    m_read->setObjectName(u"read"_s);
    m_read->setAccessibleName(tr("What is read"));
    for (const CommandTwins &read : reads)
        m_read->addItem(read.what);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What is read:"), m_read);

    m_lines->setObjectName(u"commandLines"_s);
    m_lines->setFocusPolicy(Qt::NoFocus); // its fields take the keys
    m_lines->setWidgetResizable(true);
    m_lines->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(
        tr("These commands read the same from the registry. They hold no password: where one is needed, they ask for "
           "it or name a variable."),
        this));
    layout->addLayout(form);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_read, &QComboBox::currentIndexChanged, this, &CommandDialog::showRead);
    m_read->setCurrentIndex(chosen);
    showRead(chosen);
}

void CommandDialog::showRead(int read)
{
    auto *lines = new QWidget(this);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const CommandLine &line : m_reads.at(read).lines)
        layout->addWidget(createLine(line));
    layout->addStretch();
    m_lines->setWidget(lines); // and deletes the one before
}

QWidget *CommandDialog::createLine(const CommandLine &line)
{
    auto *row = new QWidget(this);
    auto *program = new QLabel(line.program, row);
    program->setTextFormat(Qt::PlainText);
    program->setMinimumWidth(fontMetrics().averageCharWidth() * 9);
    auto *text = new QPlainTextEdit(line.text, row);
    text->setObjectName(u"command_"_s + line.program);
    text->setAccessibleName(line.program);
    text->setReadOnly(true);
    text->setFont(monospaceFont());
    text->setTabChangesFocus(true);
    const int lineCount = 2 + int(line.text.size()) / CommandDialogWidth;
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lineCount + text->fontMetrics().height());
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), row);
    copy->setObjectName(u"copy_"_s + line.program);
    copy->setAccessibleName(tr("Copy the %1 command").arg(line.program));
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [command = line.text] { QGuiApplication::clipboard()->setText(command); });

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(program, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

} // namespace Tagwright
