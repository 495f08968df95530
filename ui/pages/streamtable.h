// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace Tagwright {

class StreamTagFilterModel;

/*! The tags of an image stream in rows, with the columns the user chose. */
class StreamTable : public QTableView {
    Q_OBJECT

public:
    StreamTable(StreamTagFilterModel &tags, QWidget *parent);

    QString currentTag() const; //!< empty when there is none
    QStringList selectedTags() const; //!< from top to bottom
    void goToTag(const QString &tag); //!< nothing happens when it is not there

    QMenu *columnMenu() const { return m_columnMenu; }
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns); //!< what makes no sense is ignored

Q_SIGNALS:
    void currentTagChanged(const QString &tag);
    void dragStarted(); //!< with the selected tags
    void selectedTagsChanged();
    void typed(const QString &text); //!< letters, as in a list that one searches by typing
    void visibleTagsChanged(const QStringList &tags); //!< when scrolling has come to rest; rows in view first

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyboardSearch(const QString &search) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setUpHeader();
    void fillColumnMenu();
    void tellCurrent();
    void tellVisible();

    StreamTagFilterModel &m_tags;
    QMenu *m_columnMenu;
    QTimer m_resting;
    QString m_told; // the current tag that was told last
};

} // namespace Tagwright
