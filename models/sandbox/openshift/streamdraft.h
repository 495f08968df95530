// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace Tagwright::Practice {

/*!
    An ImageStream taken apart, so that its tags are found by name.

    Reading one fills in what the API server fills in, drops what it does not know, and lets the last of several tags of
    one name win.
*/
struct StreamDraft {
    explicit StreamDraft(const QJsonObject &object);
    StreamDraft(const QString &nameSpace, const QString &name); //!< without tags, never stored

    QJsonObject toJson() const;

    QString name() const;
    QString nameSpace() const;
    qint64 generation() const;
    void setGeneration(qint64 generation);
    bool isInsecure() const; //!< the whole stream, by annotation

    /*! The newest event of a tag: what it points to. */
    std::optional<QJsonObject> latest(const QString &tag) const;
    /*! The events, newest first, of the images whose digest begins so, each image once. */
    std::map<QString, QJsonObject> imagesLike(const QString &idPrefix) const;
    /*! A newer event. One that says nothing new replaces the newest, another one ends the tag's conditions. */
    void addEvent(const QString &tag, const QJsonObject &event);
    void setCondition(const QString &tag, const QJsonObject &condition); //!< in place of all others
    void clearConditions(const QString &tag);
    bool isPending(const QString &tag) const; //!< its source was not imported as it is now

    QJsonObject metadata;
    QJsonObject lookupPolicy;
    QString followedRepository; //!< spec.dockerImageRepository
    std::map<QString, QJsonObject> spec; //!< spec.tags
    std::map<QString, QJsonObject> status; //!< status.tags
    QJsonObject repositories; //!< the rest of status
};

/*! A tag reference with everything that the API server fills in, and without what it does not know. */
[[nodiscard]] QJsonObject completedTag(const QJsonObject &tag, const QString &name);
[[nodiscard]] QJsonObject completedImportPolicy(const QJsonObject &policy);
[[nodiscard]] QJsonObject completedReferencePolicy(const QJsonObject &policy);

/*! Something to import: a DockerImage that is no mere reference. */
[[nodiscard]] bool isImportable(const QJsonObject &tag);

[[nodiscard]] QJsonObject tagEvent(
    const QString &created, const QString &reference, const QString &image, qint64 generation);

} // namespace Tagwright::Practice
