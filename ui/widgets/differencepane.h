// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPlainTextEdit>

namespace Tagwright {

/*! One side of a difference: a text whose lines have backgrounds. */
class DifferencePane : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Line { Same, Removed, Added, Absent, Folded };

    DifferencePane(const QString &name, QWidget *parent); //!< name is for screen readers

    void clearLines();
    void addLines(const QStringList &texts, const QList<Line> &lines); //!< one of each, at the end
    void goToLine(int line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor background(Line line) const; // invalid for none

    QList<Line> m_lines; // by block
};

} // namespace Tagwright
