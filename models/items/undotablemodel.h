// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"
#include "values/undoprospect.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

class JournalModel;

/*! What taking back one entry of the journal would do: a row for each change of it that was done. */
class UndoTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tag, Now, Then, Prospect };
    static constexpr int ColumnCount = Prospect + 1;

    UndoTableModel(const JournalModel &journal, qint64 entry, QObject *parent = nullptr); //!< journal outlives this

    void setAsking(bool asking); //!< whether answers are still to come
    bool isAsking() const { return m_asking; }
    int count(UndoProspect prospect) const; //!< of rows
    const JournalEntry::Change *change(int row) const; //!< null where there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    QString text(int position, int column) const;
    static QString beforehandTip(bool isOfCluster);

    const JournalModel &m_journal;
    qint64 m_entry;
    bool m_inOnePlace = true;
    bool m_isOfTags = true; // and of nothing else
    bool m_asking = true;
    QList<int> m_positions; // of the changes that were done
};

} // namespace Tagwright
