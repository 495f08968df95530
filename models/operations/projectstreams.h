// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/imagestream.h"
#include "values/loadstate.h"

#include <QDateTime>
#include <QObject>

#include <map>

namespace Tagwright {

class ClusterSource;

/*!
    The image streams of one project as the server holds them, live: one list, then one watch; 410 lists anew and tells
    the difference. It fills the Explorer below the project.
*/
class ProjectStreams final : public QObject {
    Q_OBJECT

public:
    enum class Live { Off, On, Reconnecting, Polling };

    ProjectStreams(ClusterSource &source, const QString &project);
    ~ProjectStreams() override;

    const QString &project() const { return m_project; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    Live live() const { return m_live; }
    QDateTime asOf() const; //!< when the server was last heard of

    const ImageStream *stream(const QString &name) const; //!< null when there is none
    QStringList names() const; //!< sorted

    void refresh(); //!< lists anew, and watches from there

Q_SIGNALS:
    void stateChanged(); //!< state, error or live
    void streamChanged(const QString &name); //!< new, or another than before
    void streamRemoved(const QString &name);
    /*! A tag of a stream that was already known names another image: by the watch, not by the first list. */
    void tagMoved(const QString &stream, const QString &tag, const QString &fromDigest, const QString &toDigest);

private:
    ClusterSource &m_source;
    QString m_project;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
    Live m_live = Live::Off;
    std::map<QString, ImageStream> m_streams;
};

} // namespace Tagwright
