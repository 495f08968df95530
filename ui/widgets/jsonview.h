// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/jsonedit.h"

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace Tagwright {

class FindBar;

/*! A document to read, search (Ctrl+F) and copy. */
class JsonView : public QWidget {
    Q_OBJECT

public:
    explicit JsonView(const QString &name, QWidget *parent = nullptr); //!< name is the view's for screen readers
    JsonView(const QString &name, JsonEdit::Language language, QWidget *parent);

    void showJson(const QByteArray &bytes, JsonLines::Form form);
    void copyAll() const; //!< the bytes as they were given

private:
    void showRemark();

    QByteArray m_bytes;
    JsonEdit *m_edit;
    FindBar *m_find;
    QLabel *m_remark;
};

} // namespace Tagwright
