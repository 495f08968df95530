// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What `oc describe is` prints of the stream at that moment: to the letter, ending in a line break. */
[[nodiscard]] QString describe(const ImageStream &stream, const QDateTime &now);

/*! As `oc describe is` orders them: latest, minor versions and full versions from the newest, the rest by name. */
[[nodiscard]] QStringList prioritisedTags(QStringList tags);

/*! The tags that have been something, as `oc get is` orders them. */
[[nodiscard]] QStringList tagsNewestFirst(const ImageStream &stream);

/*! The TAGS cell of `oc get is`: tags in the order to show them, and how many more there are. */
[[nodiscard]] QString tagsInBrief(const QStringList &newestFirst);

} // namespace Tagwright
