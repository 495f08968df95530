// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/cluster.h"
#include "values/imagestream.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Tagwright {

/*! What a tag's source is called in one line: "quay.io/org/app:v1", "other/stream:tag"; empty for none. */
[[nodiscard]] QString sourceName(const StreamTag &tag, const QString &ownNameSpace);

/*! The word for it: "permanent", "scheduled". */
[[nodiscard]] QString followingWord(TagFollowing following);
/*! That word and what else is to be known of it, one for each chip; and the Tone of each. */
[[nodiscard]] QStringList followingWords(const StreamTag &tag, TagFollowing following);
[[nodiscard]] QList<int> followingTones(const StreamTag &tag, TagFollowing following);
/*! imports: none when the cluster does not tell, which the text says. */
[[nodiscard]] QString followingTip(const StreamTag &tag, TagFollowing following, const QString &aliasTarget,
    const std::optional<ScheduledImports> &imports);

/*! Of its newest event or import; -1 when there was none. */
[[nodiscard]] qint64 observedGeneration(const StreamTag &tag);
[[nodiscard]] QString generationText(const StreamTag &tag);

/*! How the last import went, or what the tag waits for. */
[[nodiscard]] QString conditionText(const StreamTag &tag);
[[nodiscard]] QString conditionTip(const StreamTag &tag);

} // namespace Tagwright
