// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/viewcopying.h"

#include "items/roles.h"
#include "ui/actions/makeaction.h"
#include "values/digest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class CopyingWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ViewCopying)
};

QModelIndexList selectedCells(const QAbstractItemView &view)
{
    const int column = std::max(0, view.currentIndex().column());
    QModelIndexList rows = view.selectionModel()->selectedRows(column);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void copyOf(const QAbstractItemView &view, const std::function<QString(const QModelIndex &)> &text)
{
    QStringList lines;
    const QModelIndexList cells = selectedCells(view);
    for (const QModelIndex &cell : cells)
        lines += text(cell);
    lines.removeAll({});
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QAction *viewAction(QAbstractItemView &view, const ActionWords &words)
{
    QAction *action = makeAction(words, &view);
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    return action;
}

} // namespace

QString fullText(const QModelIndex &index)
{
    if (const QVariant exact = index.data(Qt::EditRole); exact.isValid())
        return exact.toString();
    const QString shown = index.data().toString();
    const auto digest = Digest::parse(index.data(Role::Digest).toString());
    return digest && digest->abbreviated() == shown ? digest->toString() : shown;
}

void enableCopying(QAbstractItemView &view, RowDigests digests)
{
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *copy = viewAction(view,
        {.name = u"copyValue"_s,
            .icon = u"copy"_s,
            .text = CopyingWords::tr("&Copy"),
            .tip = CopyingWords::tr("Copy the value under the keyboard's mark, of every selected row"),
            .shortcuts = {QKeySequence::Copy}});
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyOf(view, fullText); });
    if (digests == RowDigests::None)
        return;
    QAction *copyDigest = viewAction(view,
        {.name = u"copyRowDigest"_s,
            .icon = u"copy"_s,
            .text = CopyingWords::tr("Copy &digest"),
            .tip = CopyingWords::tr("Copy the digest of every selected row")});
    QObject::connect(copyDigest, &QAction::triggered, &view,
        [&view] { copyOf(view, [](const QModelIndex &cell) { return cell.data(Role::Digest).toString(); }); });
}

} // namespace Tagwright
