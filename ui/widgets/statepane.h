// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/messagebar.h"

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace Tagwright {

class DetailsBox;

/*! What stands in the middle of a view that has nothing to show: why, and what can be done. */
class StatePane : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget *parent = nullptr);

    void showState(const QString &iconName, const Message &message);
    void showBusy(const QString &sentence, const QList<QAction *> &actions = {});

    /*! It is given what room there is. Stacks around it would lay its sentences out dozens of times to ask for more. */
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const Message &message);
    void showIcon();

    QString m_iconName; // empty while busy
    Tone m_tone = Tone::Neutral;
    QList<QAction *> m_actions;
    QLabel *m_icon;
    QProgressBar *m_busy;
    QLabel *m_what;
    QLabel *m_next;
    QHBoxLayout *m_buttons;
    DetailsBox *m_details;
};

} // namespace Tagwright
