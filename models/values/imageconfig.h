// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QDateTime>

namespace Tagwright {

/*! One step of the image's history (OCI image configuration, "history"). */
struct HistoryEntry {
    QDateTime created; //!< invalid when absent or an epoch date
    QString createdBy;
    QString comment;
    QString author;
    bool emptyLayer = false;
    int layer = -1; //!< index into Manifest::layers; -1 for an empty layer, or when the counts disagree

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/*! OCI image configuration, and Docker's older one. Missing and null fields are empty. */
struct ImageConfig {
    Platform platform;
    QDateTime created; //!< UTC; invalid when absent, and when reproducible
    bool reproducible = false; //!< created was a fixed date (1970, year 1): set by a reproducible build, says nothing
    QString author;
    QString user;
    QStringList exposedPorts;
    QStringList environment; //!< "KEY=value"
    QStringList entrypoint;
    QStringList command;
    QStringList volumes;
    QString workingDirectory;
    QString stopSignal;
    QStringList healthcheck; //!< Docker: the test, verbatim
    QMap<QString, QString> labels;
    QStringList diffIds;
    QList<HistoryEntry> history;
};

/*! layerCount maps history entries to layers; when the counts disagree every entry keeps layer -1. */
[[nodiscard]] Result<ImageConfig> parseImageConfig(const QByteArray &body, qsizetype layerCount);

/*! The same facts from a schema 1 manifest's v1Compatibility documents. */
[[nodiscard]] Result<ImageConfig> parseLegacyConfig(const Manifest &schema1);

} // namespace Tagwright
