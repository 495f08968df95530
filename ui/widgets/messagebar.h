// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "ui/errortext.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace Tagwright {

class DetailsBox;
class ToneLabel;

/*! What a bar or a pane says, and the buttons that do something about it. */
struct Message {
    Tone tone = Tone::Neutral;
    ErrorText text;
    QList<QAction *> actions;
};

/*! A message above or below what it is about, which stays usable. Hidden until there is one. */
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);

Q_SIGNALS:
    void closed(); //!< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setActions(const QList<QAction *> &actions);
    void placeButtons();

    Tone m_tone = Tone::Neutral;
    QList<QAction *> m_actions;
    QLabel *m_icon;
    ToneLabel *m_what;
    QLabel *m_next;
    DetailsBox *m_details;
    QWidget *m_buttons;
    QToolButton *m_close;
    QBoxLayout *m_layout; // words and buttons: beside each other where there is room
};

} // namespace Tagwright
