// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace Tagwright {

/*! What the window keeps between sessions. Never a secret, never server content. */
struct WindowState {
    QByteArray geometry; //!< of QWidget::saveGeometry()
    QByteArray panes; //!< of QMainWindow::saveState()
    QByteArray columns; //!< of the tag table; the same for every page
    QByteArray streamColumns; //!< of the table of image streams
    QList<Place> pages; //!< in the order of their tabs
    int currentPage = -1; //!< index into pages
    QStringList expanded; //!< keys of the Explorer's open branches
    Appearance appearance = Appearance::System;
    bool notifies = true; //!< of the end of long operations
    QString pullFolder; //!< into which was pulled last

    [[nodiscard]] QVariantMap toVariant() const;
    /*! What is missing or makes no sense keeps its default: the file may be old, or edited by hand. */
    [[nodiscard]] static WindowState fromVariant(const QVariantMap &stored);

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

} // namespace Tagwright
