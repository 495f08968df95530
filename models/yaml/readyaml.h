// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/applydocument.h"
#include "values/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Tagwright {

/*!
    The objects of a file of YAML or JSON, as the platform's own tools read them: one for each document, empty documents
    left out. Nothing that is in it can take much memory or time.

    Malformed with "line 3, column 5: …" for what is no YAML, for a document that is no object, for a name that is there
    twice, and for what JSON cannot hold; TooLarge with the same for what is bigger or deeper than any such object, also
    by aliases. code is the number of the document in which that is.
*/
[[nodiscard]] Result<QList<QJsonObject>> readYaml(const QByteArray &bytes);

/*! The same, with the lines in which they begin. */
[[nodiscard]] Result<QList<ReadDocument>> readYamlDocuments(const QByteArray &bytes);

} // namespace Tagwright
