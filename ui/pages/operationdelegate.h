// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QRect>
#include <QStyledItemDelegate>

namespace Tagwright {

class OperationTextModel;

/*!
    Paints an operation: its title, its bar while it runs, and the sentences about it. The words at its end, such as
    "Cancel" or "Undo", can be clicked; the keyboard and screen readers have the pane's buttons for the same.
*/
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Action { Cancel, Retry, Explain, Undo };

    OperationDelegate(const OperationTextModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void clicked(Tagwright::OperationDelegate::Action action, const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Word {
        Action action;
        QString text;
        QRect place;
    };
    QList<Action> actions(const QModelIndex &index) const; //!< the last one stands at the end
    QList<Word> words(const QStyleOptionViewItem &option, const QModelIndex &index) const; //!< from the end
    static QString word(Action action);
    QString sentences(const QModelIndex &index) const;
    int heightOf(const QString &text, const QFont &font, int width) const;

    struct Heights {
        QFont font;
        int width = 0;
        QHash<QString, int> byText;
    };
    const OperationTextModel &m_model;
    mutable Heights m_heights; // of sentences that were measured
};

} // namespace Tagwright
