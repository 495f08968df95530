// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileDialog>
#include <QObject>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace Tagwright {

/*! Opening images that are on this computer. */
class ImageFileActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    explicit ImageFileActions(QWidget *window);

    void fillMenu(QMenu &menu) const;
    bool openDropped(const QMimeData &dropped); //!< false when it holds no file of this computer

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void choose(const QString &title, QFileDialog::FileMode mode, const QStringList &filters);

    QWidget *m_window;
    QAction *m_openFile;
    QAction *m_openFolder; // no file dialog offers both
    QString m_folder;
};

} // namespace Tagwright
