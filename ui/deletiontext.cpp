// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/deletiontext.h"

#include "items/words.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLines = 200;
constexpr qsizetype MaxNames = 12;

class DeletionWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::DeletionText)

public:
    static QString names(const QStringList &tags);
    static QList<ImpactLine> going(const DeletionImpact &impact);
    static void describe(const DeletionImpact::Image &image, QList<ImpactLine> &lines);
    static QList<ImpactLine> impact(const DeletionImpact &impact);
    static QString way(const Capabilities &known, const DeletionImpact &impact, bool mayUsePlaceholder);
    static QString undo(const DeletionImpact &impact);
};

QString DeletionWords::names(const QStringList &tags)
{
    if (tags.size() <= MaxNames)
        return Words::joined(tags);
    return tr("%1 and %Ln more", nullptr, int(tags.size() - MaxNames)).arg(Words::joined(tags.mid(0, MaxNames)));
}

QList<ImpactLine> DeletionWords::going(const DeletionImpact &impact)
{
    QList<ImpactLine> lines;
    for (const DeletionImpact::Image &image : impact.images) {
        for (const QString &tag : image.tags) {
            const QString pattern = impact.protectedBy.value(tag);
            lines += pattern.isEmpty()
                ? ImpactLine{u"✕ "_s + tr("%1, which names %2").arg(tag, image.digest.abbreviated())}
                : ImpactLine{u"⚠ "_s + tr("%1 stays: you have protected “%2”").arg(tag, pattern), Tone::Warning};
        }
    }
    for (const QString &tag : impact.missing)
        lines += {u"– "_s + tr("%1 is not there any more").arg(tag)};
    if (lines.size() > MaxLines) {
        const int more = int(lines.size() - MaxLines);
        lines.resize(MaxLines);
        lines += {tr("… and %Ln more", nullptr, more)};
    }
    return lines;
}

void DeletionWords::describe(const DeletionImpact::Image &image, QList<ImpactLine> &lines)
{
    const QString what = names(image.tags);
    if (!image.siblings.isEmpty())
        lines +=
            {u"✓ "_s + tr("The image of %1 stays: it is also called %2.").arg(what, names(image.siblings)), Tone::Good};
    if (!image.neededBy.isEmpty())
        lines += {u"⚠ "_s
                + tr("The image of %1 is a part of %2: where only images can be deleted, that would break.")
                      .arg(what, names(image.neededBy)),
            Tone::Warning};
    if (!image.isLost())
        return;
    lines += {u"⚠ "_s + tr("Nothing will name the image of %1 any more.").arg(what), Tone::Warning};
    if (image.children > 0)
        lines += {u"– "_s
            + (image.childrenNeededBy.isEmpty()
                    ? tr("Its %Ln platform(s) are then named by nothing either.", nullptr, image.children)
                    : tr("Of its %Ln platform(s) some are a part of %1, and stay.", nullptr, image.children)
                          .arg(names(image.childrenNeededBy)))};
    if (image.referrers > 0)
        lines += {u"⚠ "_s
                + tr("%Ln signature(s), SBOM(s) or attestation(s) refer to it and would refer to nothing.", nullptr,
                    image.referrers),
            Tone::Warning};
}

QList<ImpactLine> DeletionWords::impact(const DeletionImpact &impact)
{
    QList<ImpactLine> lines;
    for (const DeletionImpact::Image &image : impact.images) {
        describe(image, lines);
        if (lines.size() > MaxLines) {
            lines += {tr("… and more of the same")};
            break;
        }
    }
    if (impact.incomplete)
        lines += {u"⚠ "_s
                + tr("Not everything could be looked at, so there may be more: %1")
                      .arg(inOneParagraph(Tagwright::describe(*impact.incomplete, {}))),
            Tone::Warning};
    else
        lines += {u"– "_s + tr("%Ln tag(s) of the repository were looked at for this.", nullptr, impact.tagsLookedAt)};
    return lines;
}

QString DeletionWords::way(const Capabilities &known, const DeletionImpact &impact, bool mayUsePlaceholder)
{
    const bool hasSiblings = std::any_of(impact.images.cbegin(), impact.images.cend(),
        [](const DeletionImpact::Image &image) { return !image.siblings.isEmpty(); });
    switch (known.tagDelete) {
    case Capabilities::Known::Yes:
        return tr("How: each tag alone, as this registry allows.");
    case Capabilities::Known::Unknown:
        return tr(
            "How: each tag alone, if this registry allows it. If it does not, an image goes only when no other tag "
            "names it.");
    case Capabilities::Known::No:
        break;
    }
    if (known.digestDelete == Capabilities::Known::No)
        return tr("How: it cannot be done. This registry deletes neither tags nor images.");
    if (!hasSiblings)
        return tr("How: by image, because this registry cannot delete a tag alone. No other tag names these images.");
    return mayUsePlaceholder
        ? tr("How: a tag whose image other tags name is first moved to a placeholder, which is then deleted.")
        : tr("How: this registry cannot delete a tag alone. Tags whose images other tags name will stay, and say so.");
}

QString DeletionWords::undo(const DeletionImpact &impact)
{
    const bool isLost = std::any_of(impact.images.cbegin(), impact.images.cend(),
        [](const DeletionImpact::Image &image) { return image.isLost(); });
    return isLost ? tr("Undo: from the Journal, until the registry's next garbage collection.")
                  : tr("Undo: from the Journal, certain for as long as the other tags keep the images.");
}

} // namespace

QList<ImpactLine> goingLines(const DeletionImpact &impact)
{
    return DeletionWords::going(impact);
}

QList<ImpactLine> impactLines(const DeletionImpact &impact)
{
    return DeletionWords::impact(impact);
}

QString deletionWay(const Capabilities &known, const DeletionImpact &impact, bool mayUsePlaceholder)
{
    return DeletionWords::way(known, impact, mayUsePlaceholder);
}

QString deletionUndo(const DeletionImpact &impact)
{
    return DeletionWords::undo(impact);
}

} // namespace Tagwright
