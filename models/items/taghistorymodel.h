// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QAbstractTableModel>

namespace Tagwright {

/*! Every image that a tag has named, newest first. */
class TagHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Current, Image, Reference, When, Generation };
    static constexpr int ColumnCount = Generation + 1;
    using Clock = QDateTime (*)(); //!< what "3 days ago" is counted from

    explicit TagHistoryModel(QObject *parent = nullptr);

    void setClock(Clock clock);
    /*! Of the same tag only the difference is told. */
    void setTag(const QString &stream, const StreamTag &tag);
    void clear();

    const TagEvent &eventAt(int row) const { return m_events.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; //!< images can be dragged
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString tip(int row, int column) const;

    QString m_of; // "project/stream:tag"
    QList<TagEvent> m_events;
    int m_current = 0; // its row
    Clock m_clock = QDateTime::currentDateTimeUtc;
};

} // namespace Tagwright
