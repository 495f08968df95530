// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace Tagwright {

/*! What will be sent to a cluster: as the oc lines that do the same, or as the requests themselves. */
class RequestPreview : public QWidget {
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    void setRequests(const QStringList &commands, const QStringList &requests); //!< hidden when there are none

private:
    void showChosen();

    QComboBox *m_as;
    QPlainTextEdit *m_text;
    QStringList m_commands;
    QStringList m_requests;
};

} // namespace Tagwright
