// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace Tagwright {

/*! A tag of an image stream whose last import failed. */
struct FailedImport {
    QString nameSpace;
    QString stream;
    QString tag;
    QString from; //!< what it is taken from
    TagCondition failure;

    QString streamPath() const { return nameSpace + u'/' + stream; }

    friend bool operator==(const FailedImport &, const FailedImport &) = default;
};

/*! Those of the stream, by tag. */
[[nodiscard]] QList<FailedImport> failedImports(const ImageStream &stream);

/*! Tags whose last import failed, and why. */
class FailedImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Stream, Tag, From, Why, When };
    static constexpr int ColumnCount = When + 1;
    using Clock = std::function<QDateTime()>;
    /*! What a failure is in words, for the column Why; models have no sentences of their own. */
    using Sentence = std::function<QString(const TagCondition &failure)>;

    FailedImportModel(const Sentence &sentence, const Clock &clock, QObject *parent = nullptr);

    /*! In place of what is there; rows that stay are not told anew. */
    void setRows(const QList<FailedImport> &rows);
    const QList<FailedImport> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const FailedImport &row, int column) const;

    Sentence m_sentence;
    Clock m_clock;
    QList<FailedImport> m_rows;
};

} // namespace Tagwright
