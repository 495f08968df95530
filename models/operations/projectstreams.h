// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/imagestream.h"
#include "values/loadstate.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>

namespace Tagwright {

class ClusterSource;
class ImageStreamWatchJob;
class Job;

/*!
    The image streams of one project as the server holds them, live: one list, then one watch; 410 lists anew and tells
    the difference. Where a watch is refused the list is asked for again and again. It fills the Explorer below the
    project.

    What was loaded once stays when the server is gone or lets us in no more: state() is Loaded, live() is Off or
    Reconnecting, and error() says why.
*/
class ProjectStreams final : public QObject {
    Q_OBJECT

public:
    enum class Live { Off, On, Reconnecting, Polling };

    ProjectStreams(ClusterSource &source, const QString &project); //!< a child of the source
    ~ProjectStreams() override;

    const QString &project() const { return m_project; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    Live live() const { return m_live; }
    QDateTime asOf() const { return m_asOf; } //!< when the server was last heard of; invalid before the first list

    const ImageStream *stream(const QString &name) const; //!< null when there is none
    QStringList names() const; //!< sorted

    void refresh(); //!< lists anew, and watches from there
    void pause(const Error &error); //!< asks nothing until refresh(), and says why
    void tell(); //!< all of it to the Explorer, whose row of the project may be a new one

Q_SIGNALS:
    void stateChanged(); //!< state, error or live
    void streamChanged(const QString &name); //!< new, or another than before
    void streamRemoved(const QString &name);
    /*! A tag of a stream that was already known names another image; never by the first list. */
    void tagMoved(const QString &stream, const QString &tag, const QString &fromDigest, const QString &toDigest);

private:
    enum class Asked { ByUser, ByItself };

    void list(Asked asked);
    template <typename Listing>
    void begin(Listing *listing);
    void listed(const Result<void> &result, const QString &resourceVersion);
    void watch(const QString &resourceVersion);
    void watchEnded(const Error &error);
    void listAgain(const Error &error); // after a pause
    void take(const QList<ImageStream> &streams);
    void remove(const QStringList &names);
    void stop();
    void setState(LoadState state, Live live, const Error &error = {});

    ClusterSource &m_source;
    QString m_project;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
    Live m_live = Live::Off;
    QDateTime m_asOf;
    std::map<QString, ImageStream> m_streams;
    QSet<QString> m_listed; // by the list that runs
    QPointer<Job> m_listing;
    QPointer<ImageStreamWatchJob> m_watch;
    bool m_mayWatch = true; // the server has not refused it
    QTimer m_again; // when the list is asked for by itself
    int m_failures = 0; // of such lists, in a row
};

} // namespace Tagwright
