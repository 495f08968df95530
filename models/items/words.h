// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/manifest.h"
#include "values/tagconvention.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

/*! The words of cells, so that what is drawn, what a screen reader says and what is copied agree. */
namespace Tagwright::Words {

[[nodiscard]] QString size(qint64 bytes); //!< "58.2 MB"; empty when negative
[[nodiscard]] QString exactSize(qint64 bytes); //!< "58.2 MB (58,213,004 bytes)"; empty when negative
[[nodiscard]] QString age(const QDateTime &then, const QDateTime &now); //!< "3 days ago"; empty when then is invalid
[[nodiscard]] QString moment(const QDateTime &time); //!< date and time where the user is; empty when invalid
[[nodiscard]] QString shortMoment(const QDateTime &time); //!< the same in digits, for cells
[[nodiscard]] QString reproducible(); //!< for a date that a reproducible build has fixed
[[nodiscard]] QString none(); //!< the dash for "there is none"

[[nodiscard]] QString kind(ContentKind kind, const QString &artifactType); //!< "multi-arch", "Helm chart"
[[nodiscard]] QString convention(const TagConvention &convention); //!< "base: alpine"
[[nodiscard]] QString failure(const Error &error); //!< one or two words, for a cell; sentences are in ui/errortext.h

/*! One word for each platform: "amd64" when all of them are linux, "windows/amd64" otherwise. */
[[nodiscard]] QStringList platforms(const QList<Platform> &platforms);

/*! What is named in a sentence or a cell, with the comma of the language between. */
[[nodiscard]] QString joined(const QStringList &names);

/*! A server's text for one line of a table: without line breaks, and not longer than anybody would read. */
[[nodiscard]] QString oneLine(const QString &text);

/*! Several lines for a tool tip, bounded. */
[[nodiscard]] QString tip(const QString &text);

} // namespace Tagwright::Words
