// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagfilter.h"

#include <QWidget>

class QLineEdit;

namespace Tagwright {

class ToneLabel;

/*!
    Where a filter is typed: text, wildcard or regular expression. What is wrong with an expression stands below it, and
    the last valid filter stays in force.
*/
class FilterEdit : public QWidget {
    Q_OBJECT

public:
    FilterEdit(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    const TagFilter &filter() const { return m_filter; }
    void clear();
    void focus(); //!< everything selected, to be typed over
    void type(const QString &text); //!< as if it had been typed here

Q_SIGNALS:
    void filterChanged(const Tagwright::TagFilter &filter);
    void left(); //!< Down, Enter, or Escape in the empty field: on to what is filtered

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(const QString &text);

    QLineEdit *m_edit;
    ToneLabel *m_problem;
    TagFilter m_filter;
};

} // namespace Tagwright
