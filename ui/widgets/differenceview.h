// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "yaml/comparedocuments.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;

namespace Tagwright {

class DifferencePane;

/*!
    Two texts side by side, which scroll together. What differs is marked with - and +, so that it does not take the
    colours to see it; of what stays the same only the lines around that are shown.
*/
class DifferenceView : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void showDifference(const ComparedDocuments &compared);
    void clear();
    int differences() const { return int(m_begins.size()); }
    QAction *next() const { return m_next; }
    QAction *previous() const { return m_previous; }

private:
    void fold(const QList<LineRow> &rows);
    void addMore();
    void step(int by);
    void showPosition();
    void scrollTogether(DifferencePane &moved, DifferencePane &other);

    DifferencePane *m_before;
    DifferencePane *m_after;
    QLabel *m_position;
    QAction *m_next;
    QAction *m_previous;
    ComparedDocuments m_compared;
    QList<LineRow> m_rows; // what is shown; of rows that are left out one, with the number of them as "after"
    QList<int> m_begins; // of differences, among them
    int m_current = -1; // of those
    int m_added = 0; // rows that are in the panes
    QTimer m_adding;
    bool m_isScrolling = false;
};

} // namespace Tagwright
