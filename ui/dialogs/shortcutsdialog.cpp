// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions/makeaction.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortcutsDialogWidth = 64; // characters
constexpr int ShortcutsDialogHeight = 32; // lines

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(
        fontMetrics().averageCharWidth() * ShortcutsDialogWidth, fontMetrics().lineSpacing() * ShortcutsDialogHeight);

    auto *table = new QTreeWidget(this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHeaderLabels({tr("What it does"), tr("Keys")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            auto *row = new QTreeWidgetItem(
                table, {plainText(*action), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
            row->setIcon(0, action->icon());
            row->setToolTip(0, action->statusTip());
        }
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(table);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Tagwright
