// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/changewords.h"

#include "items/objectdifference.h"
#include "items/words.h"
#include "values/tagstate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::ChangeWords {

namespace {

constexpr qsizetype MaxInCell = 120;
constexpr qsizetype FactsInCell = 4;

class ObjectWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::JournalModel)
};

State ofDigest(const Digest &digest)
{
    if (digest.isNull())
        return {};
    return {.text = digest.abbreviated(), .tip = digest.toString(), .isDigest = true};
}

State ofObject(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return {.text = Words::oneLine(text.left(MaxInCell)),
        .tip = Words::tip(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)))};
}

// Its image; of one that names none yet, where that is to come from.
State ofTag(const QJsonObject &state)
{
    const QString image = imageIn(state);
    const auto spec = specIn(state);
    const QString source = spec && spec->from ? spec->from->name : QString();
    if (const auto digest = Digest::parse(image)) {
        State told = ofDigest(*digest);
        if (!source.isEmpty() && !source.contains(image))
            told.tip = Words::tip(image + u'\n' + source);
        return told;
    }
    if (!source.isEmpty())
        return {.text = Words::oneLine(source), .tip = Words::tip(source)};
    return ofObject(state);
}

// In words; all of them in the tip.
State ofFacts(const QStringList &facts)
{
    if (facts.isEmpty())
        return {.text = Words::none(), .tip = {}};
    const QStringList told = facts.mid(0, FactsInCell);
    const QString text = Words::joined(told);
    return {.text = told.size() == facts.size()
            ? text
            //: %1 is a list
            : ObjectWords::tr("%1 and %Ln more", nullptr, int(facts.size() - told.size())).arg(text),
        .tip = Words::tip(facts.join(u'\n'))};
}

enum class Side { Before, After };

State ofState(const ObjectChange &change, Side side)
{
    const QJsonObject &state = side == Side::Before ? change.before : change.after;
    if (state.isEmpty())
        return {};
    const auto facts = [&change, side] {
        const ObjectDifference difference = ObjectDifference::of(change);
        return ofFacts(side == Side::Before ? difference.going : difference.coming);
    };
    switch (change.way) {
    case ObjectChange::Way::Tag:
        return ofTag(state);
    case ObjectChange::Way::Patch:
        return facts();
    case ObjectChange::Way::Import:
        if (change.isImport())
            return ofTag(state);
        [[fallthrough]];
    case ObjectChange::Way::Whole: {
        State told = facts();
        if (change.isCreation() || change.isDeletion())
            //: of an object of a cluster: it exists
            told.text = ObjectWords::tr("is there");
        return told;
    }
    }
    Q_UNREACHABLE();
}

bool isImportedStream(const JournalEntry::Change &change)
{
    return change.object && change.object->isOfImportedStream();
}

} // namespace

State before(const JournalEntry::Change &change)
{
    return change.object ? ofState(*change.object, Side::Before) : ofDigest(change.change.before);
}

State after(const JournalEntry::Change &change)
{
    return change.object ? ofState(*change.object, Side::After) : ofDigest(change.change.after);
}

QString failure(const Error &error)
{
    if (error.code == QLatin1StringView(ChangeCode::NotBegun))
        return ObjectWords::tr("not started");
    return error.kind == Error::Kind::Cancelled ? ObjectWords::tr("cancelled on its way") : Words::failure(error);
}

QString failureTip(const Error &error)
{
    if (error.code != QLatin1StringView(ChangeCode::NotBegun))
        return Words::tip(error.message);
    //: %1 is an object of a cluster, which the same set of changes was to make first
    return Words::tip(ObjectWords::tr("It needs %1, and that was not done.").arg(error.message));
}

QString shortName(const JournalEntry::Change &change)
{
    if (!change.object)
        return change.change.tag;
    const QString tag = change.object->place.tag();
    return tag.isEmpty() ? change.object->place.path() : tag;
}

bool areInOnePlace(const JournalEntry::Change &one, const JournalEntry::Change &other)
{
    if (one.object && other.object)
        return one.object->place.whole() == other.object->place.whole();
    return !one.object && !other.object && one.change.place == other.change.place;
}

bool isOneObject(const JournalEntry &entry)
{
    const auto isWhole = [](const JournalEntry::Change &change) {
        return change.object && change.object->way == ObjectChange::Way::Whole;
    };
    const auto isHere = [&entry](const JournalEntry::Change &change) {
        return areInOnePlace(change, entry.changes.constFirst());
    };
    return std::any_of(entry.changes.cbegin(), entry.changes.cend(), isWhole)
        && std::all_of(entry.changes.cbegin(), entry.changes.cend(), isHere);
}

int count(const JournalEntry &entry)
{
    const auto streams = std::count_if(entry.changes.cbegin(), entry.changes.cend(), isImportedStream);
    return int(streams == entry.changes.size() ? streams : entry.changes.size() - streams);
}

const JournalEntry::Change &first(const JournalEntry &entry)
{
    const auto found = std::find_if_not(entry.changes.cbegin(), entry.changes.cend(), isImportedStream);
    return found == entry.changes.cend() ? entry.changes.constFirst() : *found;
}

QString place(const JournalEntry &entry)
{
    if (entry.changes.isEmpty())
        return {};
    const JournalEntry::Change &first = entry.changes.constFirst();
    if (!first.object)
        return first.change.place.reference().toString();
    const auto all = [&entry](
                         const auto &same) { return std::all_of(entry.changes.cbegin(), entry.changes.cend(), same); };
    if (all([&first](const JournalEntry::Change &change) { return areInOnePlace(change, first); }))
        return first.host() + u'/' + first.object->place.whole().path();
    const QString &project = first.object->place.nameSpace;
    const auto isInProject = [&](const JournalEntry::Change &change) {
        return change.object && change.object->place.nameSpace == project;
    };
    return all(isInProject) ? first.host() + u'/' + project : first.host();
}

} // namespace Tagwright::ChangeWords
