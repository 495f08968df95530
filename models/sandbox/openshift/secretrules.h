// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesstatus.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Tagwright::Practice {

/*! What kube-apiserver makes of a secret before it looks at it: stringData joins data, the type gets its default. */
[[nodiscard]] QJsonObject preparedSecret(QJsonObject secret);

/*! Why the data cannot even be decoded (400). Nothing when it can. */
[[nodiscard]] std::optional<QString> undecodable(const QJsonObject &secret);

/*! Of a prepared secret, by its type; contents are checked only where the server does. */
[[nodiscard]] QList<FieldProblem> secretProblems(const QJsonObject &secret);

/*! Of changing before into after: the type stays, and the data of an immutable one. Faults of after included. */
[[nodiscard]] QList<FieldProblem> secretChangeProblems(const QJsonObject &before, const QJsonObject &after);

/*! The text of the Warning header that comes with a secret that is accepted all the same; mostly empty. */
[[nodiscard]] QString secretWarning(const QJsonObject &secret);

/*! Whether Go's decoder takes it for an object; its words when it does not. */
[[nodiscard]] std::optional<QString> objectFault(const QByteArray &json);

} // namespace Tagwright::Practice
