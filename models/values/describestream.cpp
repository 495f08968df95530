// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/describestream.h"

#include "values/describetext.h"
#include "values/reference.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

/*! Strict semantic version 2.0.0; what is behind a "+" does not count. */
struct SemanticVersion {
    QStringList numbers; // three
    QStringList prerelease;

    static std::optional<SemanticVersion> parse(const QString &text)
    {
        static const QRegularExpression form(u"\\A(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
                                             "(?:-((?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(?:\\.(?:0|[1-9][0-9]*"
                                             "|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*))?"
                                             "(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?\\z"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return {};
        SemanticVersion version{.numbers = {match.captured(1), match.captured(2), match.captured(3)}, .prerelease = {}};
        if (const QString rest = match.captured(4); !rest.isEmpty())
            version.prerelease = rest.split(u'.');
        return version;
    }
};

bool isNumeric(const QString &identifier)
{
    return std::all_of(identifier.cbegin(), identifier.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Without leading zeros the longer one is the greater one, however long they are.
int compareNumbers(const QString &a, const QString &b)
{
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

int compareIdentifiers(const QString &a, const QString &b)
{
    if (isNumeric(a) != isNumeric(b))
        return isNumeric(a) ? -1 : 1;
    return isNumeric(a) ? compareNumbers(a, b) : a.compare(b);
}

int compareVersions(const SemanticVersion &a, const SemanticVersion &b)
{
    for (qsizetype i = 0; i < a.numbers.size(); ++i) {
        if (const int order = compareNumbers(a.numbers.at(i), b.numbers.at(i)); order != 0)
            return order;
    }
    if (a.prerelease.isEmpty() != b.prerelease.isEmpty())
        return a.prerelease.isEmpty() ? 1 : -1;
    for (qsizetype i = 0; i < std::min(a.prerelease.size(), b.prerelease.size()); ++i) {
        if (const int order = compareIdentifiers(a.prerelease.at(i), b.prerelease.at(i)); order != 0)
            return order;
    }
    return int(a.prerelease.size() - b.prerelease.size());
}

enum class TagRank { Latest, Minor, Full, Other };

struct RankedTag {
    QString name;
    TagRank rank = TagRank::Other;
    SemanticVersion version;

    explicit RankedTag(const QString &tag)
        : name(tag)
    {
        if (tag == "latest"_L1) {
            rank = TagRank::Latest;
            return;
        }
        static const QRegularExpression minorForm(u"\\A([0-9]+\\.[0-9]+)(-[0-9A-Za-z_]+)?\\z"_s);
        const QString bare = tag.startsWith(u'v') ? tag.mid(1) : tag;
        const QRegularExpressionMatch minor = minorForm.match(bare);
        const auto parsed =
            SemanticVersion::parse(minor.hasMatch() ? minor.captured(1) + ".0"_L1 + minor.captured(2) : bare);
        if (!parsed)
            return;
        rank = minor.hasMatch() ? TagRank::Minor : TagRank::Full;
        version = *parsed;
    }

    friend bool operator<(const RankedTag &a, const RankedTag &b)
    {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.rank == TagRank::Minor || a.rank == TagRank::Full) {
            if (const int order = compareVersions(a.version, b.version); order != 0)
                return order > 0;
            if (a.name.startsWith(u'v') != b.name.startsWith(u'v'))
                return b.name.startsWith(u'v');
        }
        return a.name < b.name;
    }
};

/*!
    The tag that a same-stream reference leads to in the end; null for what is no alias. Not ImageStream::aliasTarget():
    oc looks in the spec alone, and follows what is only a reference, too.
*/
const StreamTag *finalTag(const ImageStream &stream, const StreamTag &tag)
{
    const StreamTag *at = &tag;
    QSet<QString> passed;
    while (at && at->spec && at->spec->from && at->spec->from->kind == "ImageStreamTag"_L1) {
        const TagSource &from = *at->spec->from;
        const QStringList parts = from.name.split(u':');
        const bool isElsewhere = (!from.nameSpace.isEmpty() && from.nameSpace != stream.nameSpace) || parts.size() > 2
            || (parts.size() == 2 && parts.constFirst() != stream.name);
        if (isElsewhere || passed.contains(at->name))
            return nullptr;
        passed += at->name;
        at = stream.tag(parts.constLast());
    }
    return at && at->spec && !passed.isEmpty() ? at : nullptr;
}

void addHeader(QStringList &lines, const ImageStream &stream, const QDateTime &now)
{
    OcText::addFact(lines, u"Name"_s, stream.name);
    if (!stream.nameSpace.isEmpty())
        OcText::addFact(lines, u"Namespace"_s, stream.nameSpace);
    if (stream.created.isValid())
        OcText::addFact(lines, u"Created"_s, OcText::ago(stream.created, now));
    OcText::addFacts(lines, u"Labels"_s, stream.labels);
    Annotations annotations = stream.annotations;
    if (const QString description = annotations.take(u"description"_s); !description.isEmpty())
        OcText::addFact(lines, u"Description"_s, description);
    OcText::addFacts(lines, u"Annotations"_s, annotations);
    OcText::addFact(lines, u"Image Repository"_s,
        stream.publicRepository.isEmpty() ? stream.internalRepository : stream.publicRepository);
    OcText::addFact(lines, u"Image Lookup"_s, stream.localLookup ? u"local=true"_s : u"local=false"_s);
}

qsizetype uniqueImages(const ImageStream &stream)
{
    QSet<QString> images;
    for (const StreamTag &tag : stream.tags) {
        for (const TagEvent &event : tag.events) {
            if (!event.image.isEmpty() || !event.dockerImageReference.isEmpty())
                images += event.image;
        }
    }
    return images.size();
}

QString sourceLine(const ImageStream &stream, const StreamTag &tag)
{
    if (!tag.spec)
        return u"no spec tag"_s;
    if (!tag.spec->from)
        return u"tag without source image"_s;
    const TagSource &from = *tag.spec->from;
    const bool isElsewhere = !from.nameSpace.isEmpty() && from.nameSpace != stream.nameSpace;
    const QString name = isElsewhere ? from.nameSpace + u'/' + from.name : from.name;
    const bool reference = tag.spec->reference;
    const bool scheduled = tag.spec->scheduled;
    if (from.kind == "ImageStreamTag"_L1)
        return (reference          ? u"reference to "_s
                       : scheduled ? u"updates automatically from "_s
                                   : u"tagged from "_s)
            + name;
    if (from.kind == "DockerImage"_L1)
        return (reference          ? u"reference to registry "_s
                       : scheduled ? u"updates automatically from registry "_s
                                   : u"tagged from "_s)
            + name;
    if (from.kind == "ImageStreamImage"_L1)
        return (reference ? u"reference to image "_s : u"tagged from "_s) + name;
    return (reference ? u"reference to "_s : u"updates from "_s) + from.kind + u' ' + name;
}

void addAnnotations(QStringList &lines, const Annotations &annotations)
{
    const qsizetype before = lines.size();
    const auto list = [&annotations](const QString &key) { return annotations.value(key).split(u',').join(", "_L1); };
    if (const QString description = annotations.value(u"description"_s); !description.isEmpty())
        lines += ("  "_L1 + description).split(u'\n');
    if (annotations.contains(u"tags"_s) && !annotations.value(u"tags"_s).isEmpty())
        lines += "  Tags: "_L1 + list(u"tags"_s);
    if (!annotations.value(u"supports"_s).isEmpty())
        lines += "  Supports: "_L1 + list(u"supports"_s);
    if (const QString sample = annotations.value(u"sampleRepo"_s); !sample.isEmpty())
        lines += "  Example Repo: "_L1 + sample;
    if (lines.size() > before)
        lines += QString();
}

void addHistory(QStringList &lines, const StreamTag &tag, const QDateTime &now)
{
    for (qsizetype i = 0; i < tag.events.size(); ++i) {
        const TagEvent &event = tag.events.at(i);
        lines += (i == 0 ? "  * "_L1 : "    "_L1) + event.dockerImageReference;
        const auto reference = parseOpenShiftImage(event.dockerImageReference);
        const bool namesAnother = !event.image.isEmpty() && reference && reference->id != event.image;
        lines += "      "_L1 + OcText::ago(event.created, now) + (namesAnother ? u'\t' + event.image : QString());
    }
}

void addTag(QStringList &lines, const ImageStream &stream, const StreamTag &tag, const QStringList &aliases,
    const QDateTime &now)
{
    lines += aliases.isEmpty() ? tag.name : tag.name + " ("_L1 + aliases.join(", "_L1) + u')';
    lines += "  "_L1 + sourceLine(stream, tag);
    if (tag.spec && tag.spec->from && tag.spec->insecure)
        lines += u"    will use insecure HTTPS or HTTP connections"_s;
    if (tag.spec && tag.spec->referencePolicy == TagSpec::ReferencePolicy::Local)
        lines += u"    prefer registry pullthrough when referencing this tag"_s;
    lines += QString();
    if (tag.spec)
        addAnnotations(lines, tag.spec->annotations);
    if (tag.spec && tag.spec->from && !tag.spec->reference && tag.isPending())
        lines += u"  ~ importing latest image ..."_s;
    for (const TagCondition &condition : tag.conditions) {
        if (condition.type != "ImportSuccess"_L1 || condition.status != "False"_L1)
            continue;
        lines += u"  ! error: Import failed (%1): %2"_s.arg(condition.reason, condition.message).split(u'\n');
        lines += "      "_L1 + OcText::ago(condition.lastTransition, now);
    }
    addHistory(lines, tag, now);
}

} // namespace

QStringList prioritisedTags(QStringList tags)
{
    QList<RankedTag> ranked;
    ranked.reserve(tags.size());
    for (const QString &tag : std::as_const(tags))
        ranked += RankedTag(tag);
    std::sort(ranked.begin(), ranked.end());
    std::transform(ranked.cbegin(), ranked.cend(), tags.begin(), [](const RankedTag &tag) { return tag.name; });
    return tags;
}

QString describe(const ImageStream &stream, const QDateTime &now)
{
    QStringList lines;
    addHeader(lines, stream, now);
    if (stream.tags.isEmpty()) {
        lines += u"Tags:\t<none>"_s;
        return OcText::aligned(lines);
    }

    QMap<QString, QStringList> aliases; // by the tag that they lead to
    QStringList titles;
    for (const StreamTag &tag : stream.tags) {
        if (const StreamTag *target = finalTag(stream, tag))
            aliases[target->name] += tag.name;
        else
            titles += tag.name;
    }
    lines += "Unique Images:\t"_L1 + QString::number(uniqueImages(stream));
    lines += "Tags:\t"_L1 + QString::number(stream.tags.size());
    titles = prioritisedTags(titles);
    for (const QString &title : std::as_const(titles)) {
        lines += QString();
        addTag(lines, stream, *stream.tag(title), aliases.value(title), now);
    }
    return OcText::aligned(lines);
}

QStringList tagsNewestFirst(const ImageStream &stream)
{
    QList<const StreamTag *> tags;
    for (const StreamTag &tag : stream.tags) {
        if (!tag.events.isEmpty() || !tag.conditions.isEmpty())
            tags += &tag;
    }
    const auto since = [](const StreamTag *tag) {
        return tag->events.isEmpty() ? QDateTime() : tag->events.constFirst().created;
    };
    std::stable_sort(tags.begin(), tags.end(), [&since](const StreamTag *a, const StreamTag *b) {
        return since(a) != since(b) ? since(a) > since(b) : a->name < b->name;
    });
    QStringList names;
    for (const StreamTag *tag : std::as_const(tags))
        names += tag->name;
    return names;
}

QString tagsInBrief(const QStringList &newestFirst)
{
    constexpr qsizetype Width = 40;
    constexpr qsizetype Overshoot = 10;
    qsizetype room = Width;
    qsizetype shown = 0;
    for (; shown < newestFirst.size(); ++shown) {
        const qsizetype wanted = newestFirst.at(shown).size() + 1;
        const bool fits = wanted <= room || (room > Overshoot && wanted - room <= Overshoot);
        if (shown > 0 && !fits)
            break;
        room -= wanted;
        if (room < 0) {
            ++shown;
            break;
        }
    }
    const QString text = newestFirst.mid(0, shown).join(u',');
    const qsizetype more = newestFirst.size() - shown;
    return more == 0 ? text : text + u" + %1 more..."_s.arg(more);
}

} // namespace Tagwright
