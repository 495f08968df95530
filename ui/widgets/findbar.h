// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Tagwright {

/*! Finds in a text. Hidden until it is asked for. */
class FindBar : public QWidget {
    Q_OBJECT

public:
    enum class Direction { Next, Previous };

    explicit FindBar(QPlainTextEdit &text, QWidget *parent = nullptr);

    void open();
    void find(Direction direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void close();
    void findFrom(qsizetype position, Direction direction);

    QPlainTextEdit &m_text;
    QLineEdit *m_edit;
    QLabel *m_count;
};

} // namespace Tagwright
