// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Tagwright {

/*!
    An object as the platform's own tools print it with `-o yaml`: members in their order, lists not indented below
    their name, several lines as a literal block, and quotes where a text could be taken for anything else. Two things
    differ, so that it is easier to read and to search: long lines are not folded, and nothing that can be printed is
    written as an escape.

    It ends with a line break. Every reader of YAML 1.1 and 1.2 reads the same object from it.
*/
[[nodiscard]] QString writeYaml(const QJsonObject &object);

/*! Several documents, with "---" between them. */
[[nodiscard]] QString writeYaml(const QList<QJsonObject> &documents);

} // namespace Tagwright
