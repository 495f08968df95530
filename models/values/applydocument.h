// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/imagestream.h"
#include "values/objectchange.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/*! Objects from a file or from elsewhere that are to be in a cluster (protocol, "Export, edit, apply"). Pure. */
namespace Tagwright {

/*! Error::code for Kind::InvalidInput of a document that is not applied. */
namespace ApplyRule {
inline constexpr auto Nothing = "apply-nothing"; //!< there is no document
inline constexpr auto Count = "apply-count"; //!< message: how many are taken at once
inline constexpr auto NoKind = "apply-no-kind"; //!< no object of a cluster
inline constexpr auto Kind = "apply-kind"; //!< message: its kind, which is not one that is applied
inline constexpr auto Version = "apply-version"; //!< message: its apiVersion, which is none of its kind
inline constexpr auto Record = "apply-record"; //!< an ImageStreamImage: a record, which no server takes
inline constexpr auto NoName = "apply-no-name";
inline constexpr auto StreamName = "apply-stream-name"; //!< message: what is no name of an image stream
inline constexpr auto TagName = "apply-tag-name"; //!< message: what is no name of an image stream tag
inline constexpr auto ProjectName = "apply-project-name"; //!< message: what is no project's name
inline constexpr auto NoProject = "apply-no-project"; //!< it names none, and none is chosen
inline constexpr auto TagTwice = "apply-tag-twice"; //!< message: the tag that the stream has twice
inline constexpr auto NoSource = "apply-no-source"; //!< of an ImageStreamTag: it is taken from nothing
inline constexpr auto Twice = "apply-twice"; //!< message: the number of the document that is about the same object
} // namespace ApplyRule

/*! A document, and where it was. */
struct ReadDocument {
    QJsonObject object;
    int line = 0; //!< in which it begins, from 1; 0 when nobody knows
};

/*! An object that is to be in the cluster, or why it is not applied. */
struct ApplyDocument {
    int number = 0; //!< of the document, from 1; the objects of a List have that of the List
    int line = 0; //!< see ReadDocument
    QJsonObject object; //!< as it was read
    QString kind; //!< what it says, whatever that is
    QString nameSpace; //!< its own; empty when it names none
    QString name;
    std::optional<Error> refusal; //!< InvalidInput with one of ApplyRule

    bool isTag() const { return kind == QLatin1String("ImageStreamTag"); }
};

/*! The objects of all documents, those of Lists one by one. InvalidInput when there are none, or too many. */
[[nodiscard]] Result<QList<ApplyDocument>> applyDocuments(const QList<ReadDocument> &documents);

/*! Where they all are to go. */
struct ApplyTarget {
    enum class Project {
        OfDocument, //!< that of the document; the chosen one where it names none
        Chosen, //!< the chosen one, whatever the documents say
    };

    QString connectionId;
    QString host;
    QString project; //!< the chosen one; empty for none
    Project which = Project::OfDocument;
};

/*! The documents as they are about the target's projects; refused, too, where that cannot be: see ApplyRule. */
[[nodiscard]] QList<ApplyDocument> directed(const QList<ApplyDocument> &documents, const ApplyTarget &target);

/*! Where the document goes once it is directed. */
[[nodiscard]] ObjectAddress addressOf(const ApplyDocument &document, const ApplyTarget &target);

/*! What becomes of an object that is there already. */
enum class ApplyMode {
    Replace, //!< it is what the document says, and nothing else
    Merge, //!< tags by name, labels and annotations by key; what only the server has stays
    Skip,
};

/*!
    An image stream as clients write it: without status and what only the server sets, tags by name without generation.
    Keeps who owns it.
*/
[[nodiscard]] QJsonObject asWritten(const QJsonObject &stream);

/*!
    The image stream that is to be sent: what the document says; of one that is there, merged into it or in its place.
    now is empty where there is none.
*/
[[nodiscard]] QJsonObject streamToApply(const QJsonObject &document, const QJsonObject &now, ApplyMode mode);

/*! The same for the TagReference of an ImageStreamTag; now is that of the stream's spec. */
[[nodiscard]] QJsonObject tagToApply(const QJsonObject &document, const QJsonObject &now, ApplyMode mode);

/*! The ImageStreamTag with which the server is asked what it says to that; version is the stream's, if it is there. */
[[nodiscard]] QJsonObject tagTrial(const QJsonObject &document, const QJsonObject &reference, const QString &version);

/*! An ImageStreamTag of a TagReference, to be looked at. */
[[nodiscard]] QJsonObject tagObject(const QString &nameSpace, const QString &name, const QJsonObject &reference);

/*! What the server has said to a document before anything was written. */
struct ApplyPlanned {
    enum class What { Unknown, Create, Change, Same, Skip, Refused };

    ApplyDocument document;
    ApplyMode mode = ApplyMode::Replace;
    What what = What::Unknown;
    bool isThere = false;
    std::optional<ObjectChange> change; //!< of Create and Change
    QJsonObject now; //!< to be shown; empty when there is none
    QJsonObject after;
    std::optional<Error> problem; //!< of Refused
};

} // namespace Tagwright
