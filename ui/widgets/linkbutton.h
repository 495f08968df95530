// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace Tagwright {

/*! A wide button with an icon, a line that says what it opens, and a second one that explains. */
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QIcon &icon, const QString &text, const QString &explanation, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int padding() const;
    int iconSize() const;

    QString m_explanation;
};

} // namespace Tagwright
