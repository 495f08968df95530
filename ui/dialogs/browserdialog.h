// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QUrl>

namespace Tagwright {

/*! Stands while somebody signs in in the browser; Cancel gives it up. */
class BrowserDialog : public QDialog {
    Q_OBJECT

public:
    BrowserDialog(const QString &connectionName, const QUrl &address, QWidget *parent = nullptr);
};

} // namespace Tagwright
