// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"
#include "values/objectlabels.h"

#include <QMap>
#include <QStringList>

/*! What makes, edits and deletes Secrets. Values are base64, as the API has them. Pure. */
namespace Tagwright {

[[nodiscard]] ObjectAddress secretAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name);

/*! A secret that is to be. */
struct SecretDraft {
    QString type;
    QJsonObject values; //!< the member "data"
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;
    bool isImmutable = false;
};

[[nodiscard]] ObjectChange secretCreation(const ObjectAddress &place, const SecretDraft &draft);

/*!
    From object, as the server has it, to these values: only what differs is written. after is empty when nothing does.
    One that is made immutable cannot be made otherwise again.
*/
[[nodiscard]] ObjectChange secretEdit(
    const ObjectAddress &place, const QJsonObject &object, const QJsonObject &values, bool isImmutable);

/*!
    An edit that leaves the object with these labels and annotations, besides what it changes already. What is the
    platform's stays as it is, whatever they say of it.
*/
[[nodiscard]] ObjectChange withLabels(ObjectChange edit, const QJsonObject &object, const ObjectLabels &wanted);

[[nodiscard]] ObjectChange secretDeletion(const ObjectAddress &place, const QJsonObject &object);

/*! The same secret in another place: without what binds it to where it is, as owners and service accounts. */
[[nodiscard]] ObjectChange secretCopy(const ObjectAddress &place, const QJsonObject &object);

/*!
    The line of oc that does the same. A value comes from a file of the name of its key, so that it is in no history of
    commands; empty where oc has none.
*/
[[nodiscard]] QStringList secretCommands(const ObjectChange &change);

} // namespace Tagwright
