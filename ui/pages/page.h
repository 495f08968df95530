// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QStringList>
#include <QWidget>

namespace Tagwright {

/*! Something open in a tab: a repository or an image stream, with a table of its tags. */
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual Place place() const = 0; //!< with the current tag, also one that is not listed yet
    virtual QString title() const = 0; //!< of the tab and of the window
    virtual QString address(const QString &tag) const = 0; //!< for the address bar; an empty tag is none

    virtual QStringList selectedTags() const = 0; //!< in the order of the table
    virtual int selectedCount() const = 0;
    virtual int rowCount() const = 0;
    virtual void selectTag(const QString &tag) = 0; //!< its row as soon as it is there
    virtual void focusFilter() = 0;
    virtual void focusTags() = 0; //!< as soon as there are any
    virtual void refresh() = 0;

    virtual QByteArray saveColumns() const = 0;
    virtual void restoreColumns(const QByteArray &columns) = 0;

    QString currentTag() const { return place().tag; }

Q_SIGNALS:
    void selectionChanged();
    void currentTagChanged(const QString &tag);
    void addressChanged(); //!< of the same tag
    void countsChanged();
    void contextMenuRequested(const QPoint &global);
    void signInWanted();
    void whyWanted(); //!< the user wants to know why something is refused
};

} // namespace Tagwright
