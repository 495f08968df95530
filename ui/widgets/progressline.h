// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace Tagwright {

/*! How far something is that takes a while, in one line, with the button that stops it. */
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QAction &cancel, QWidget *parent = nullptr);

    void showProgress(const QString &sentence, int done, int total);

private:
    QLabel *m_sentence;
    QProgressBar *m_bar;
};

} // namespace Tagwright
