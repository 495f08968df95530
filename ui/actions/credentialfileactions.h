// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class Workspace;

/*! Exchanging credentials with other tools through their files. */
class CredentialFileActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    CredentialFileActions(Workspace &workspace, QWidget *window);

    QAction *importCredentials() const { return m_import; }
    void fillMenu(QMenu &menu) const;

private:
    QAction *m_import;
    QAction *m_export;
};

} // namespace Tagwright
