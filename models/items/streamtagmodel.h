// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"
#include "values/error.h"
#include "values/imagestream.h"
#include "values/listedtag.h"
#include "values/loadstate.h"
#include "values/tagdetails.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <memory>

namespace Tagwright {

/*!
    The tags of one image stream, by name; StreamTagFilterModel sorts and filters them.

    A stream that is told again is compared with what is there: rows are patched in place. What somebody else has
   changed meanwhile stays marked until it was seen. Details are of images: told by digest, and kept while the stream is
   open.
*/
class StreamTagModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Tag,
        Convention,
        From,
        Following,
        Digest,
        Imported,
        Generation,
        Condition,
        Lookup,
        Platforms,
        Size,
    };
    static constexpr int ColumnCount = Size + 1;
    /*! Since the user last looked at the tag. */
    enum class Change { None, New, Moved, Altered };
    using Clock = QDateTime (*)(); //!< what "3 days ago" is counted from

    explicit StreamTagModel(QObject *parent = nullptr);

    void setClock(Clock clock);
    void tellAges(); //!< time has passed

    /*! Another stream than the one that is shown takes its place; of the same one only the difference is told. */
    void setStream(const ImageStream &stream);
    void clear();
    /*! How the cluster imports scheduled tags; none when it does not tell. */
    void setScheduledImports(const std::optional<ScheduledImports> &facts) { m_scheduledImports = facts; }

    void setDetails(const QString &digest, const TagDetails &details);
    void setDetailsFailed(const QString &digest, const Tagwright::Error &error);
    const TagDetails *details(int row) const; //!< null while unknown, and for a row that does not exist
    bool knowsDetails(const QString &digest) const; //!< or knows that they cannot be had

    void markSeen(const QString &tag);
    void markAllSeen();
    int unseenCount() const;
    Change change(int row) const { return m_rows.at(row).change; }

    const StreamTag &tag(int row) const { return m_rows.at(row).tag; }
    const ListedTag &listed(int row) const { return m_rows.at(row).listed; }
    TagFollowing following(int row) const { return m_rows.at(row).following; }
    QString name(int row) const { return m_rows.at(row).tag.name; }
    int row(const QString &name) const; //!< -1 when there is no such tag

    int imageCount() const; //!< different digests among what the tags name now
    int failedCount() const; //!< tags whose last import has failed
    int pendingCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; //!< tags can be dragged
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void streamTold(); //!< setStream() has told everything
    void unseenChanged();

private:
    /*! A tag with what follows from it and the others. */
    struct Row {
        StreamTag tag;
        ListedTag listed;
        TagFollowing following = TagFollowing::Pushed;
        QString aliasTarget;
        Change change = Change::None;
        QString before; // what it named before it moved

        bool isSame(const Row &other) const;
    };

    struct Details {
        LoadState state = LoadState::NotLoaded;
        std::shared_ptr<const TagDetails> known;
        Tagwright::Error error;
    };

    QList<Row> rowsOf(const ImageStream &stream) const;
    void patch(int row, Row &&next);
    void insert(int row, QList<Row> &&fresh);
    void setDetailsOf(const QString &digest, const Details &details);
    void tellRow(int row);

    QString text(const Row &row, int column) const;
    QString fromText(const Row &row) const;
    QString tip(const Row &row, int column) const;
    QString tagTip(const Row &row) const;
    QVariant sortValue(const Row &row, int column) const;
    int tone(const Row &row, int column) const;
    QVariant chips(const Row &row, int column) const;
    QVariant chipTones(const Row &row, int column) const;
    QVariant headerTip(int section) const;
    const TagDetails *detailsOf(const Row &row) const;

    QString m_path;
    bool m_localLookup = false;
    std::optional<ScheduledImports> m_scheduledImports;
    QList<Row> m_rows;
    QHash<QString, Details> m_details; // by digest
    Clock m_clock = QDateTime::currentDateTimeUtc;
};

} // namespace Tagwright
