// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/listedtag.h"
#include "values/loadstate.h"
#include "values/tagdetails.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QTimer>

#include <memory>

namespace Tagwright {

/*! The tags of one repository as they were at one moment, for work on another thread. Copying it costs nothing. */
struct TagSnapshot {
    QList<ListedTag> tags;
    QList<std::shared_ptr<const TagDetails>>
        details; //!< for each tag, null while unknown; tags of one image share them
};

/*! True for a signature, SBOM or referrers tag of another image; details may be null. */
[[nodiscard]] bool isAttachment(const ListedTag &tag, const TagDetails *details);

/*! As people count; the names decide between those that count the same. */
[[nodiscard]] bool isNaturallyBefore(const ListedTag &a, const ListedTag &b);

/*! True when created says nothing, because a reproducible build has set it: "1970" is never shown. */
[[nodiscard]] bool hasFixedDate(const TagDetails &details);

/*!
    The tags of one repository, in the order in which they arrived; TagFilterModel sorts them.

    Details are told tag by tag. Rows of one digest name each other in the column SameDigest.
*/
class TagTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tag, Convention, Digest, Type, Platforms, Size, Created, SameDigest };
    static constexpr int ColumnCount = SameDigest + 1;
    using Clock = QDateTime (*)(); //!< what "3 days ago" is counted from

    explicit TagTableModel(QObject *parent = nullptr);

    void setClock(Clock clock);

    void clear();
    void append(const QList<ListedTag> &tags); //!< what is already there is left alone
    /*!
        Rows that stay are left alone, new tags come behind them. Details that are known stay visible, but a tag may
        point elsewhere by now: detailsState() is NotLoaded until they are told again.
    */
    void setListing(const QList<ListedTag> &tags);

    void setLoading(const QString &tag); //!< details that are known stay visible
    void setDetails(const QString &tag, const TagDetails &details);
    void setFailed(const QString &tag, const Tagwright::Error &error);
    void setUnresolved(const QString &tag); //!< it is not loading any more, and nothing new is known

    const ListedTag &tag(int row) const { return m_tags.at(row); }
    QString name(int row) const { return m_tags.at(row).name; }
    int row(const QString &name) const; //!< -1 when there is no such tag
    LoadState detailsState(int row) const;
    const TagDetails *details(int row) const; //!< null while unknown, and for a row that does not exist
    QStringList siblings(int row) const; //!< the other tags of its digest as far as known, in natural order
    bool isAttachment(int row) const; //!< a signature, SBOM or referrers tag of another image

    int resolvedCount() const { return m_resolvedCount; } //!< tags whose details are known
    int imageCount() const; //!< different digests among them
    qint64 uniqueSize() const
    {
        return m_uniqueSize;
    } //!< bytes of those images, each once; sizes that are unknown are left out

    TagSnapshot snapshot() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void listed(); //!< setListing() has told everything

private:
    /*! The tags of one image, in natural order. */
    struct Image {
        std::shared_ptr<const TagDetails> details;
        QList<ListedTag> tags;
    };

    void setState(int row, LoadState state);
    void join(int row, const TagDetails &details);
    void leave(int row); // the image whose details the row has
    void removeExcept(const QList<bool> &stays);
    void expectDetailsAgain();

    void touch(int row); // tells of changed cells, soon and together with others
    void touchSiblings(int row);
    void touchSiblings(const Image &image);
    void tell();

    QString text(int row, int column) const;
    QString detailsText(const TagDetails &details, int row, int column) const;
    QString siblingsText(int row) const;
    QStringList siblings(int row, qsizetype atMost) const;
    QString tip(int row, int column) const;
    QString sizeTip(const TagDetails &details) const;
    QVariant headerTip(int section) const;
    QVariant chips(int row, int column) const;
    QVariant chipTones(int row, int column) const;

    // One list for each fact, all of the same length: a row of a long listing is little more than its name.
    QList<ListedTag> m_tags;
    QList<LoadState> m_states;
    QList<std::shared_ptr<const TagDetails>> m_details;
    QList<int> m_ids; // rising: removing rows changes no other tag's
    QHash<QStringView, int> m_idOfName; // the names live in m_tags
    int m_lastId = 0;
    QHash<QString, Tagwright::Error> m_errors; // few have one
    QHash<Tagwright::Digest, Image> m_images;
    int m_resolvedCount = 0;
    qint64 m_uniqueSize = 0;
    Clock m_clock = QDateTime::currentDateTimeUtc;

    QTimer m_telling;
    QList<int> m_touched;
    QList<int> m_touchedSiblings;
    bool m_manySiblingsTouched = false;
};

} // namespace Tagwright
