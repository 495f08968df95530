// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Tagwright {

/*!
    Text of several lines, pasted or from a file. What was there before, and what a file holds, stays out of sight
   unless it is no secret.
*/
class ContentField : public QWidget {
    Q_OBJECT

public:
    enum class Sight { Hidden, Shown };

    /*! name is for screen readers, choose the button's words. */
    ContentField(
        const QString &name, const QString &objectName, const QString &choose, Sight sight, QWidget *parent = nullptr);

    void setLines(int lines); //!< in sight
    void setNames(const QString &objectName, const QString &name); //!< where several stand below each other
    void setContent(Secret content); //!< that is there already
    [[nodiscard]] Secret content() const; //!< what was typed, else what was chosen, else what was there
    bool isEmpty() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    void choose();
    void read(const QString &path);
    void typed();
    void show(const QString &said);

    Sight m_sight;
    Secret m_kept; // until something is typed
    QString m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_choose;
    QLabel *m_says;
};

} // namespace Tagwright
