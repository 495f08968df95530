// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Tagwright {

/*! One exchange with a real OpenShift: a file of recordings/. */
struct Recording {
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QString name; //!< "03-is-list"
    QByteArray method;
    QByteArray host; //!< "127.0.0.1:6443", the API; ":8445", OAuth; ":5443", the registry
    QByteArray target; //!< path and query, encoded
    Headers requestHeaders;
    QByteArray body;

    int status = 0;
    Headers answerHeaders;
    QJsonValue answer; //!< an object, a text, or null when there was no body
    std::optional<QJsonArray> events; //!< of a watch

    QByteArray answerHeader(const QByteArray &name) const;
};

[[nodiscard]] Recording recordingOf(const QString &name);
[[nodiscard]] QStringList recordingNames(); //!< of all files, sorted

/*! The recordings of a theme; each is one theme's. "mechanics": the list is in recording.cpp. */
[[nodiscard]] QStringList recordingsOf(const QString &theme);
[[nodiscard]] QStringList recordingsWithoutTheme();

/*! Why the sandbox does not answer as recorded, from uncovered.txt; empty when it shall. */
[[nodiscard]] QString uncoveredReason(const QString &name);
[[nodiscard]] QStringList uncoveredNames();

} // namespace Tagwright
