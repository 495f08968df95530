// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <map>

/*! What a Secret of a cluster holds. The JSON that it comes in and goes out with cannot be wiped: it is never kept. */
namespace Tagwright {

using SecretValues = std::map<QString, Secret>; //!< by key

/*! The values of a Secret (v1), decoded; one in stringData goes before one in data. What is no text is none. */
[[nodiscard]] SecretValues secretValuesIn(const QJsonObject &object);

/*! As the member "data" of a Secret has it. */
[[nodiscard]] QJsonObject encoded(const SecretValues &values);

/*! Each valid for as long as values is unchanged. */
[[nodiscard]] QMap<QString, QByteArrayView> viewsOf(const SecretValues &values);

[[nodiscard]] SecretValues cloned(const SecretValues &values);

/*! The value as text; null when it is none that a person could read: control characters, or no UTF-8. */
[[nodiscard]] QString readable(const Secret &value);

} // namespace Tagwright
