// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

/*! Reading JSON that others wrote: what is missing, null or of another type is empty, never an error. */
namespace Tagwright::Json {

/*! Malformed, with the parser's reason, when body is not one JSON object. */
[[nodiscard]] Result<QJsonObject> object(const QByteArray &body);

/*! The strings of an array; a lone string is a list of one. */
[[nodiscard]] QStringList strings(const QJsonValue &value);

/*! The members of an object that are strings. */
[[nodiscard]] QMap<QString, QString> stringMap(const QJsonValue &value);

/*! Without members that are null, {} or []: they say nothing, and are there because of how servers write. */
[[nodiscard]] QJsonValue withoutBlanks(const QJsonValue &value);

} // namespace Tagwright::Json
