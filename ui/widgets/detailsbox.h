// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace Tagwright {

/*! A server's own words, folded away behind "Details" and shown as they are. */
class DetailsBox : public QWidget {
    Q_OBJECT

public:
    explicit DetailsBox(QWidget *parent = nullptr);

    void setText(const QString &text); //!< nothing is shown without one

private:
    void createText();
    void unfold(bool open);

    // Made for the first text: most boxes never have one.
    QToolButton *m_toggle = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace Tagwright
