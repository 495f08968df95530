// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace Tagwright {

/*! What every action of the program has. */
struct ActionWords {
    QString name; //!< for tests and settings
    QString icon; //!< see icons.h
    QString text; //!< with its mnemonic
    QString tip; //!< a sentence for tool tip and status bar
    QList<QKeySequence> shortcuts; //!< the first one is shown
};

[[nodiscard]] QAction *makeAction(const ActionWords &words, QObject *parent);

/*! Enabled when there is no reason against it; otherwise the reason is its tool tip. */
void setAvailable(QAction &action, bool enabled, const QString &reason = {});

/*! A label without its mnemonic, as a screen reader says it. */
[[nodiscard]] QString withoutMnemonic(const QString &label);

/*! Its text without the mnemonic. */
[[nodiscard]] QString plainText(const QAction &action);

} // namespace Tagwright
