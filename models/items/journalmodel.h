// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"
#include "values/undoprospect.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QTimer>

#include <array>

namespace Tagwright {

/*!
    What was changed, the newest first, and below each entry its changes one by one.

    What becomes of thousands of changes is known at once, but told to the views only some times a second.
*/
class JournalModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Before, After, State, Undo, When };
    static constexpr int ColumnCount = When + 1;

    explicit JournalModel(QObject *parent = nullptr);

    void setEntries(const QList<JournalEntry> &entries); //!< in place of all; the oldest first
    void add(const JournalEntry &entry);
    void setState(qint64 entry, int position, JournalEntry::State state, const Tagwright::Error &error);
    void setEnded(qint64 entry);
    void forgetValues(qint64 entry); //!< see JournalEntry::keptValues
    void setProspect(qint64 entry, int position, UndoProspect prospect);

    const JournalEntry *entry(qint64 id) const; //!< null when there is none
    qint64 entryId(const QModelIndex &index) const; //!< of an entry, or of one of its changes; 0 for none
    QModelIndex cell(qint64 entry, int position, int column) const; //!< of the entry itself when position is -1
    int position(const QModelIndex &index) const; //!< of a change in its entry; -1 for an entry
    UndoProspect prospect(qint64 entry, int position) const;
    QList<qint64> interrupted() const; //!< entries that an earlier session did not end
    bool canFindOut(qint64 entry) const; //!< of something in it that is not known
    bool canFinish(qint64 entry) const; //!< it has ended, and not all of it was done
    bool canUndo(qint64 entry) const; //!< something of it was done and not taken back
    QList<JournalEntry> entriesWithValues() const; //!< the newest first; see JournalEntry::keptValues
    qint64 newestUndoable() const; //!< 0 when there is none

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr size_t StateCount = size_t(JournalEntry::State::Undone) + 1;

    struct Row {
        explicit Row(const JournalEntry &of);

        int count(JournalEntry::State state) const { return counts[size_t(state)]; }
        bool canUndo() const { return (entry.ended || entry.interrupted) && count(JournalEntry::State::Done) > 0; }

        JournalEntry entry;
        QList<UndoProspect> prospects; // one for each change
        std::array<int, StateCount> counts{}; // by state: asked for with every repaint
    };
    struct Span {
        int first;
        int last; // -1 for an entry without any
    };

    int rowOf(qint64 id) const; // -1 when there is none
    void changed(qint64 entry, const Span &span);
    void tell();
    QVariant entryData(const Row &row, int column, int role) const;
    QVariant changeData(const Row &row, int position, int column, int role) const;
    static QString summary(const Row &row);
    static QString stateText(const JournalEntry &entry, const JournalEntry::Change &change);
    QString undoText(const Row &row) const;

    QList<Row> m_rows; // by falling id
    QHash<qint64, Span> m_untold; // by entry
    QTimer m_pause; // before more is told
};

} // namespace Tagwright
