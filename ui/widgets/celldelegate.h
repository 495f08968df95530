// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Tagwright {

/*! A cell of one line: plain, code, or in the colour of its tone. */
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /*! What the keyboard is on: with Row the cells of a selected row show no frame of their own. */
    enum class Focus { Cell, Row };

    explicit CellDelegate(Focus focus, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    Focus m_focus;
};

} // namespace Tagwright
