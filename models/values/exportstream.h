// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Tagwright {

/*! What of an image stream is exported, and how (protocol, "Export, edit, apply"). */
struct ExportOptions {
    enum class Form {
        Clean, //!< what a client would write: it can be applied anywhere
        AsStored, //!< with what the server keeps; nothing below counts
    };
    enum class Sources {
        Kept,
        Pinned, //!< each tag is taken from the image that it names now, by digest
        Redirected, //!< everything is taken from another registry, under the same names
    };
    enum class Project { Kept, LeftOut, Replaced };

    Form form = Form::Clean;
    Sources sources = Sources::Kept;
    QString registry = {}; //!< for Redirected: host[:port][/prefix]
    Project project = Project::Kept;
    QString otherProject = {}; //!< for Replaced
    bool keepsSchedules = true;
    bool keepsLookup = true;

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/*! What an export does not carry over, by tags. */
struct ExportLosses {
    int onlyPushed = 0; //!< without a source: they are left out
    int withoutImage = 0; //!< name no image, so that their source stays as it is
    int internal = 0; //!< taken from the cluster's own registry, by the name that only the cluster knows
    int elsewhere = 0; //!< taken from an image stream that is not part of the export

    friend bool operator==(const ExportLosses &, const ExportLosses &) = default;
};

/*! What is exported. */
struct ExportSubject {
    QJsonObject stream = {}; //!< as the server has it
    QString tag = {}; //!< of it; empty for the whole stream
    /*! The ImageStreamTag itself, where it is shown as stored and names an image; or an ImageStreamImage. */
    QJsonObject object = {};
};

/*! Whether the object can be created at all: an ImageStreamImage is only a record of what was. */
[[nodiscard]] bool isAppliable(const QJsonObject &object);

/*! One object as it is exported; losses are counted up. */
[[nodiscard]] QJsonObject exported(const ExportSubject &subject, const ExportOptions &options, ExportLosses &losses);

/*! Several objects as one. */
[[nodiscard]] QJsonObject exportedList(const QList<QJsonObject> &objects);

/*! A file name for it that every system takes: "web-shop.yaml". */
[[nodiscard]] QString exportFileName(const QJsonObject &object);

} // namespace Tagwright
