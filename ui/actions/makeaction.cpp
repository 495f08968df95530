// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/makeaction.h"

#include "ui/icons.h"

#include <QAction>
#include <QRegularExpression>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TipProperty = "tagwright.tip";

void showTip(QAction &action, const QString &tip)
{
    action.setStatusTip(tip);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
}

} // namespace

QAction *makeAction(const ActionWords &words, QObject *parent)
{
    auto *action = new QAction(icon(words.icon), words.text, parent);
    action->setObjectName(words.name);
    action->setShortcuts(words.shortcuts);
    action->setProperty(TipProperty, words.tip);
    showTip(*action, words.tip);
    return action;
}

void setAvailable(QAction &action, bool enabled, const QString &reason)
{
    action.setEnabled(enabled && reason.isEmpty());
    if (reason.isEmpty()) {
        showTip(action, action.property(TipProperty).toString());
    } else {
        action.setStatusTip(reason);
        action.setToolTip(reason);
    }
}

QString withoutMnemonic(const QString &label)
{
    // Chinese and Japanese translations append their mnemonic: "(&F)".
    static const QRegularExpression mnemonic(u"\\(&.\\)|&(?=.)"_s);
    return QString(label).remove(mnemonic);
}

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text());
}

} // namespace Tagwright
