// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/streamtagwords.h"

#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// The words of its columns, for translators in one place with them.
class StreamTagWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::StreamTagModel)
};

Tone toneOfFollowing(TagFollowing following)
{
    return following == TagFollowing::Scheduled || following == TagFollowing::Alias ? Tone::Accent : Tone::Neutral;
}

bool isFromRegistry(const StreamTag &tag)
{
    return tag.spec && tag.spec->from && tag.spec->from->kind == "DockerImage"_L1;
}

bool isPulledThrough(const StreamTag &tag)
{
    return tag.spec && tag.spec->referencePolicy == TagSpec::ReferencePolicy::Local;
}

QString scheduleText(const std::optional<ScheduledImports> &told)
{
    const ScheduledImports imports = told.value_or(ScheduledImports());
    if (imports.isDisabled)
        return StreamTagWords::tr("It would be imported again and again, but the cluster has switched that off.");
    const int minutes = std::max(1, imports.minimumSeconds / 60);
    if (!told)
        return StreamTagWords::tr("It is imported again and again. By default a cluster looks at most every %1 "
                                  "minutes, and imports at most %2 images a minute; this cluster may be set up "
                                  "otherwise, and does not say so.")
            .arg(minutes)
            .arg(imports.mostPerMinute);
    if (imports.mostPerMinute < 0)
        return StreamTagWords::tr("It is imported again and again: at most every %Ln minute(s).", nullptr, minutes);
    return StreamTagWords::tr("It is imported again and again: at most every %Ln minute(s), as long as the whole "
                              "cluster imports no more than %1 images a minute.",
        nullptr, minutes)
        .arg(imports.mostPerMinute);
}

} // namespace

QString sourceName(const StreamTag &tag, const QString &ownNameSpace)
{
    if (!tag.spec || !tag.spec->from)
        return {};
    const TagSource &from = *tag.spec->from;
    return from.nameSpace.isEmpty() || from.nameSpace == ownNameSpace ? from.name : from.nameSpace + u'/' + from.name;
}

QString followingWord(TagFollowing following)
{
    switch (following) {
    case TagFollowing::Pushed:
        //: how a tag follows its source: it has none
        return StreamTagWords::tr("pushed");
    case TagFollowing::Permanent:
        //: how a tag follows its source: it stays what it is
        return StreamTagWords::tr("permanent");
    case TagFollowing::Alias:
        //: how a tag follows its source: it is always the same as another tag
        return StreamTagWords::tr("alias");
    case TagFollowing::Scheduled:
        //: how a tag follows its source: it is imported again and again
        return StreamTagWords::tr("scheduled");
    case TagFollowing::Reference:
        //: how a tag follows its source: it only points to it
        return StreamTagWords::tr("reference");
    }
    Q_UNREACHABLE();
}

QStringList followingWords(const StreamTag &tag, TagFollowing following)
{
    QStringList words{followingWord(following)};
    if (isPulledThrough(tag))
        //: of a tag: its image is pulled through the cluster's own registry
        words += StreamTagWords::tr("pulled through");
    if (tag.spec && tag.spec->insecure)
        //: of a tag: its source is reached without verified encryption
        words += StreamTagWords::tr("insecure");
    return words;
}

QList<int> followingTones(const StreamTag &tag, TagFollowing following)
{
    QList<int> tones{int(toneOfFollowing(following))};
    if (isPulledThrough(tag))
        tones += int(Tone::Neutral);
    if (tag.spec && tag.spec->insecure)
        tones += int(Tone::Warning);
    return tones;
}

QString followingTip(const StreamTag &tag, TagFollowing following, const QString &aliasTarget,
    const std::optional<ScheduledImports> &imports)
{
    QStringList lines;
    switch (following) {
    case TagFollowing::Pushed:
        lines += StreamTagWords::tr("It has no source: it names what was last pushed to it.");
        break;
    case TagFollowing::Permanent:
        lines += StreamTagWords::tr("It stays what it is until somebody changes or imports it.");
        break;
    case TagFollowing::Alias:
        lines += StreamTagWords::tr("It always names what the tag %1 of this stream names.").arg(aliasTarget);
        break;
    case TagFollowing::Scheduled:
        lines += scheduleText(imports);
        break;
    case TagFollowing::Reference:
        lines += StreamTagWords::tr("It only points to its source: nothing is imported.");
        break;
    }
    if (isPulledThrough(tag))
        lines += StreamTagWords::tr("Workloads pull its image through the cluster's own registry.");
    if (tag.spec && tag.spec->insecure)
        lines += StreamTagWords::tr("Its source is imported without verified encryption.");
    if (tag.spec && tag.spec->importMode == TagSpec::ImportMode::PreserveOriginal)
        lines += StreamTagWords::tr("All platforms of its source are imported.");
    return lines.join(u'\n');
}

qint64 observedGeneration(const StreamTag &tag)
{
    qint64 observed = tag.events.isEmpty() ? -1 : tag.events.constFirst().generation;
    for (const TagCondition &condition : tag.conditions) {
        if (condition.type == "ImportSuccess"_L1)
            observed = std::max(observed, condition.generation);
    }
    return observed;
}

QString generationText(const StreamTag &tag)
{
    const qint64 observed = observedGeneration(tag);
    if (tag.isPending()) {
        return observed < 0 ? StreamTagWords::tr("%1, pending").arg(tag.spec->generation)
                            //: generations of a tag: the one that is there, and the one that is asked for
                            : StreamTagWords::tr("%1 → %2, pending").arg(observed).arg(tag.spec->generation);
    }
    return observed < 0 ? Words::none() : QString::number(observed);
}

QString conditionText(const StreamTag &tag)
{
    if (const TagCondition *failure = tag.importFailure())
        return failure->reason.isEmpty() ? StreamTagWords::tr("import failed")
                                         : StreamTagWords::tr("import failed: %1").arg(Words::oneLine(failure->reason));
    if (tag.isPending())
        return isFromRegistry(tag) ? StreamTagWords::tr("importing…") : StreamTagWords::tr("waits for its source");
    if (tag.events.isEmpty())
        return StreamTagWords::tr("no image yet");
    return isFromRegistry(tag) && !tag.spec->reference ? StreamTagWords::tr("imported") : Words::none();
}

QString conditionTip(const StreamTag &tag)
{
    if (const TagCondition *failure = tag.importFailure())
        return u"%1\n%2"_s.arg(failure->message, Words::moment(failure->lastTransition));
    return conditionText(tag);
}

} // namespace Tagwright
