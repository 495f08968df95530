// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QAbstractItemView;

namespace Tagwright {

class TagFilterModel;

/*! Keeps the selected tags, the current one and the place in the list over a reset of the model, by name. */
class SelectionKeeper : public QObject {
    Q_OBJECT

public:
    SelectionKeeper(QAbstractItemView &view, TagFilterModel &tags); //!< lives as long as the view

Q_SIGNALS:
    void restored();

private:
    void remember();
    void restore();

    QAbstractItemView &m_view;
    TagFilterModel &m_tags;
    bool m_holding = false;
    QStringList m_selected;
    QString m_current;
    QString m_first; // in view; empty at the top of the list
};

} // namespace Tagwright
