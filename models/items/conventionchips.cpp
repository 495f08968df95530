// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/conventionchips.h"

#include "items/roles.h"
#include "items/words.h"

namespace Tagwright::ConventionChips {

namespace {

Tone toneOf(TagConvention::Kind kind)
{
    switch (kind) {
    case TagConvention::Kind::Revision:
        return Tone::Accent;
    case TagConvention::Kind::Prerelease:
    case TagConvention::Kind::Latest:
        return Tone::Warning;
    case TagConvention::Kind::Stable:
        return Tone::Good;
    case TagConvention::Kind::Architecture:
    case TagConvention::Kind::Base:
    case TagConvention::Kind::Date:
    case TagConvention::Kind::Commit:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList words(const QString &tag)
{
    QStringList words;
    const QList<TagConvention> conventions = recogniseConventions(tag);
    for (const TagConvention &convention : conventions)
        words += Words::convention(convention);
    return words;
}

QList<int> tones(const QString &tag)
{
    QList<int> tones;
    const QList<TagConvention> conventions = recogniseConventions(tag);
    for (const TagConvention &convention : conventions)
        tones += int(toneOf(convention.kind));
    return tones;
}

} // namespace Tagwright::ConventionChips
