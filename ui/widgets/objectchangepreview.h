// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Tagwright {

/*! The requests that will be sent to a cluster, and the lines of oc that would do the same. */
class ObjectChangePreview : public QWidget {
    Q_OBJECT

public:
    explicit ObjectChangePreview(QWidget *parent = nullptr);

    void setChanges(const QList<ObjectChange> &changes); //!< nothing is shown where there are none

private:
    QPlainTextEdit *addText(const QString &name, const QString &label, int lines);

    QPlainTextEdit *m_requests;
    QPlainTextEdit *m_commands;
};

} // namespace Tagwright
