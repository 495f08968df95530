// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/applydocument.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>

namespace Tagwright {

/*! Documents that are to be applied, what would become of each of them, and what became of it. */
class ApplyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Document, Kind, Object, Happens, Says };
    static constexpr int ColumnCount = Says + 1;
    /*! What an error is in words, for the column Says; models have no sentences of their own. */
    using Sentence = std::function<QString(const Error &error)>;

    explicit ApplyModel(const Sentence &sentence, QObject *parent = nullptr);

    void setRows(const QList<ApplyPlanned> &rows);
    void setRow(int row, const ApplyPlanned &planned); //!< what became of it is forgotten
    void setResult(int row, const Result<void> &result);
    const QList<ApplyPlanned> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString happens(int row) const;
    QString says(int row) const;
    Tone tone(int row) const;

    Sentence m_sentence;
    QList<ApplyPlanned> m_rows;
    QHash<int, Result<void>> m_results; // by row
};

} // namespace Tagwright
