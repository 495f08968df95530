// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace Tagwright {

class OperationTextModel;

/*!
    Paints an operation: its title, its bar while it runs, and the sentences about it. The word at its end, "Cancel" or
    "Retry", can be clicked; the keyboard and screen readers have the pane's buttons for the same.
*/
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OperationDelegate(const OperationTextModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void cancelClicked(quint64 id);
    void retryClicked(quint64 id);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    QString actionWord(const QModelIndex &index) const; //!< empty when there is nothing to do
    QRect actionRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString sentences(const QModelIndex &index) const;

    const OperationTextModel &m_model;
};

} // namespace Tagwright
