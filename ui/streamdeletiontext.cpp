// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/streamdeletiontext.h"

#include "items/usagetablemodel.h"
#include "items/words.h"
#include "values/streamdeletion.h"

#include <QCoreApplication>
#include <QStringList>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxStreamLines = 200;
constexpr qsizetype MaxStreamNames = 12;
constexpr qsizetype ShownDigest = 19; // "sha256:" and what tells images apart

class StreamDeletionWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::StreamDeletionText)

public:
    static QString names(const QStringList &tags);
    static QString what(const StreamDeletion::Tag &tag);
    static QList<ImpactLine> going(const StreamDeletion &deletion);
    static ImpactLine image(const StreamDeletion::Tag &tag);
    static ImpactLine usage(const Usage &usage);
    static QList<ImpactLine> impact(const StreamDeletion &deletion, bool withAliases);
    static QList<ImpactLine> bounded(QList<ImpactLine> lines);
};

QString StreamDeletionWords::names(const QStringList &tags)
{
    if (tags.size() <= MaxStreamNames)
        return Words::joined(tags);
    return tr("%1 and %Ln more", nullptr, int(tags.size() - MaxStreamNames))
        .arg(Words::joined(tags.mid(0, MaxStreamNames)));
}

QString StreamDeletionWords::what(const StreamDeletion::Tag &tag)
{
    const QString source = Words::oneLine(tag.source);
    if (tag.digest.isEmpty())
        return source.isEmpty() ? tr("%1, which names no image").arg(tag.name)
                                : tr("%1, from %2, which names no image").arg(tag.name, source);
    const QString image = tag.digest.left(ShownDigest);
    return source.isEmpty() ? tr("%1, which names %2").arg(tag.name, image)
                            : tr("%1, from %2, which names %3").arg(tag.name, source, image);
}

QList<ImpactLine> StreamDeletionWords::bounded(QList<ImpactLine> lines)
{
    if (lines.size() > MaxStreamLines) {
        const int more = int(lines.size() - MaxStreamLines);
        lines.resize(MaxStreamLines);
        lines += {tr("… and %Ln more", nullptr, more)};
    }
    return lines;
}

QList<ImpactLine> StreamDeletionWords::going(const StreamDeletion &deletion)
{
    QList<ImpactLine> lines;
    for (const StreamDeletion::Tag &tag : deletion.tags) {
        if (!tag.protectedBy.isEmpty()) {
            lines += {u"⚠ "_s + tr("%1 stays: you have protected “%2”").arg(tag.name, tag.protectedBy), Tone::Warning};
            continue;
        }
        QString line = u"✕ "_s + what(tag);
        if (tag.history > 1)
            //: %1 is what is deleted: "1.2, from quay.io/org/app:1.2"
            line = tr("%1, with its history of %Ln image(s)", nullptr, int(tag.history)).arg(line);
        lines += {line};
    }
    for (const QString &tag : deletion.missing)
        lines += {u"– "_s + tr("%1 is not there any more").arg(tag)};
    return bounded(lines);
}

ImpactLine StreamDeletionWords::image(const StreamDeletion::Tag &tag)
{
    return tag.siblings.isEmpty()
        ? ImpactLine{u"⚠ "_s
                + tr("No other tag of the project that is known here names the image of %1. It stays in the cluster "
                     "until unused images are pruned.")
                      .arg(tag.name),
            Tone::Warning}
        : ImpactLine{u"✓ "_s + tr("The image of %1 stays: it is also called %2.").arg(tag.name, names(tag.siblings)),
            Tone::Good};
}

ImpactLine StreamDeletionWords::usage(const Usage &usage)
{
    const QString effect =
        usage.how == Usage::How::Trigger ? tr("waits for new images of it") : UsageTableModel::effect(usage);
    //: %1 is a kind of object, %2 its name, %3 what it does: "runs it, and stays with it"
    return {u"⚠ "_s
            + tr("%1 %2 %3 (%4).")
                  .arg(Words::oneLine(usage.kind), Words::oneLine(usage.nameSpace + u'/' + usage.name), effect,
                      Words::oneLine(usage.image)),
        Tone::Warning};
}

QList<ImpactLine> StreamDeletionWords::impact(const StreamDeletion &deletion, bool withAliases)
{
    QList<ImpactLine> lines;
    if (!deletion.aliases.isEmpty() && withAliases)
        lines += {u"✕ "_s + tr("Aliases that go with it: %1").arg(names(deletion.aliases))};
    else if (!deletion.aliases.isEmpty())
        lines += {u"⚠ "_s
                + tr("Aliases that would name what they name now, and follow nothing: %1").arg(names(deletion.aliases)),
            Tone::Warning};
    for (const Usage &each : deletion.usages.mid(0, MaxStreamLines))
        lines += usage(each);
    if (!deletion.unread.isEmpty())
        lines += {u"⚠ "_s
                + tr("Not everything could be read: %1. There may be further uses.")
                      .arg(Words::joined(deletion.unread)),
            Tone::Warning};
    else if (deletion.usages.isEmpty())
        lines += {u"– "_s + tr("Nothing in the project that could be read uses it.")};
    for (const StreamDeletion::Tag &tag : deletion.tags) {
        if (tag.protectedBy.isEmpty() && !tag.digest.isEmpty())
            lines += image(tag);
    }
    return bounded(lines);
}

} // namespace

QList<ImpactLine> goingLines(const StreamDeletion &deletion)
{
    return StreamDeletionWords::going(deletion);
}

QList<ImpactLine> impactLines(const StreamDeletion &deletion, bool withAliases)
{
    return StreamDeletionWords::impact(deletion, withAliases);
}

QString aliasWords(const StreamDeletion &deletion)
{
    return StreamDeletionWords::names(deletion.aliases);
}

} // namespace Tagwright
