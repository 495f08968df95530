// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;

namespace Tagwright {

/*! What will be sent to a cluster: as the lines of oc that do the same, or as the requests themselves. */
class ObjectChangePreview : public QWidget {
    Q_OBJECT

public:
    explicit ObjectChangePreview(QWidget *parent = nullptr);

    void setChanges(const QList<ObjectChange> &changes); //!< nothing is shown where there are none
    /*! With lines of oc that say better how the user has put it. */
    void setChanges(const QList<ObjectChange> &changes, const QStringList &commands);

private:
    QPlainTextEdit *addText(const QString &name, const QString &form, const QString &accessible);

    QComboBox *m_form;
    QStackedWidget *m_texts;
    QPlainTextEdit *m_requests;
    QPlainTextEdit *m_commands;
};

} // namespace Tagwright
