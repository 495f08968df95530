// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/objectdifference.h"

#include "items/roletablemodel.h"
#include "items/words.h"
#include "values/confidential.h"
#include "values/rolebinding.h"
#include "values/tagstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxFacts = 200; // in sight of a person
constexpr int MaxFactDepth = 24;
constexpr auto ResolveNames = "alpha.image.policy.openshift.io/resolve-names"_L1; // protocol, "set image-lookup"

/*! One thing that an object says. */
struct ObjectFact {
    enum class Kind { Leaf, Label, Annotation, Tag, TagDetail, Lookup, Role, PullSecret, MountSecret, Value, Type };

    Kind kind = Kind::Leaf;
    QString name; // of the label, the tag, the subject; of a leaf the path to it
    QJsonValue value;
    QString owner; // the key of the fact that this one is a detail of
};

/*! By a key that is the same for the same thing in two states of an object. */
using ObjectFacts = QMap<QString, ObjectFact>;

class FactReader {
public:
    FactReader(const ObjectAddress &place, const QJsonObject &state);

    const ObjectFacts &facts() const { return m_facts; }

private:
    using Kind = ObjectFact::Kind;

    void readMetadata(const QJsonObject &metadata);
    void readSpec(const QJsonObject &spec);
    void readTag(const QJsonObject &tag);
    void readNamed(const QJsonValue &list, Kind kind);
    void readMap(const QJsonValue &map, Kind kind);
    void readSubjects(const QJsonObject &binding);
    void readLeaves(const QString &path, const QJsonValue &value, Kind kind, const QString &owner, int depth = 0);
    void add(Kind kind, const QString &name, const QJsonValue &value, const QString &owner = {});

    ObjectFacts m_facts;
};

QString factKey(ObjectFact::Kind kind, const QString &name)
{
    return QString::number(int(kind)) + u'/' + name;
}

void FactReader::add(Kind kind, const QString &name, const QJsonValue &value, const QString &owner)
{
    // In a merge patch null is what is absent.
    if (!value.isNull() && !value.isUndefined())
        m_facts.insert(factKey(kind, name), {kind, name, value, owner});
}

FactReader::FactReader(const ObjectAddress &place, const QJsonObject &state)
{
    const bool isOfRoles = place.group == "rbac.authorization.k8s.io"_L1;
    if (isOfRoles)
        readSubjects(state);
    for (auto member = state.constBegin(); member != state.constEnd(); ++member) {
        const QString &name = member.key();
        if (name == "kind"_L1 || name == "apiVersion"_L1 || name == "status"_L1)
            continue; // it goes without saying
        if (isOfRoles && (name == "roleRef"_L1 || name == "subjects"_L1))
            continue;
        if (name == "metadata"_L1)
            readMetadata(member->toObject());
        else if (name == "spec"_L1 && place.resource == "imagestreams"_L1)
            readSpec(member->toObject());
        else if (name == "imagePullSecrets"_L1 && place.resource == "serviceaccounts"_L1)
            readNamed(*member, Kind::PullSecret);
        else if (name == "secrets"_L1 && place.resource == "serviceaccounts"_L1)
            readNamed(*member, Kind::MountSecret);
        else if (place.isConfidential() && (name == "data"_L1 || name == "stringData"_L1))
            readMap(*member, Kind::Value);
        else if (place.isConfidential() && name == "type"_L1)
            add(Kind::Type, {}, *member);
        else
            readLeaves(name, *member, Kind::Leaf, {});
    }
}

void FactReader::readMetadata(const QJsonObject &metadata)
{
    for (auto member = metadata.constBegin(); member != metadata.constEnd(); ++member) {
        if (member.key() == "labels"_L1)
            readMap(*member, Kind::Label);
        else if (member.key() == "annotations"_L1)
            readMap(*member, Kind::Annotation);
        else if (member.key() != "name"_L1 && member.key() != "namespace"_L1)
            readLeaves(u"metadata."_s + member.key(), *member, Kind::Leaf, {});
    }
}

void FactReader::readSpec(const QJsonObject &spec)
{
    for (auto member = spec.constBegin(); member != spec.constEnd(); ++member) {
        if (member.key() == "tags"_L1) {
            const QJsonArray tags = member->toArray();
            for (const QJsonValue tag : tags)
                readTag(tag.toObject());
        } else if (member.key() == "lookupPolicy"_L1) {
            add(Kind::Lookup, {}, (*member)["local"_L1].toBool());
        } else {
            readLeaves(u"spec."_s + member.key(), *member, Kind::Leaf, {});
        }
    }
}

void FactReader::readTag(const QJsonObject &tag)
{
    const QString name = tag["name"_L1].toString();
    const TagSpec spec = parseTagSpec(tag);
    add(Kind::Tag, name, spec.from ? spec.from->name : QString());
    for (auto member = tag.constBegin(); member != tag.constEnd(); ++member) {
        if (member.key() != "name"_L1 && member.key() != "from"_L1 && member.key() != "generation"_L1)
            readLeaves(name + u' ' + member.key(), *member, Kind::TagDetail, factKey(Kind::Tag, name));
    }
}

void FactReader::readNamed(const QJsonValue &list, Kind kind)
{
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries)
        add(kind, entry["name"_L1].toString(), true);
}

void FactReader::readMap(const QJsonValue &map, Kind kind)
{
    const QJsonObject values = map.toObject();
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        add(kind, value.key(), *value);
}

void FactReader::readSubjects(const QJsonObject &binding)
{
    const auto known = roleBindingOf(binding);
    if (!known)
        return;
    for (const RoleSubject &subject : known->subjects)
        add(Kind::Role, RoleTableModel::name(subject), known->role.name);
}

void FactReader::readLeaves(const QString &path, const QJsonValue &value, Kind kind, const QString &owner, int depth)
{
    if (value.isObject() && depth < MaxFactDepth) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            readLeaves(path + u'.' + member.key(), *member, kind, owner, depth + 1);
    } else if (value.isArray() && depth < MaxFactDepth) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            readLeaves(path + u'[' + QString::number(i) + u']', array.at(i), kind, owner, depth + 1);
    } else {
        add(kind, path, value, owner);
    }
}

class ObjectFactWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ObjectDifference)

public:
    /*! isInBoth: the other state has it, too, and otherwise. */
    static QString words(const ObjectFact &fact, bool isInBoth, const ObjectAddress &place);

private:
    static QString lookup(bool isOn);
    static QString leaf(const QString &path, const QJsonValue &value, const ObjectAddress &place);
};

QString ObjectFactWords::lookup(bool isOn)
{
    return isOn ? tr("workloads may use its plain name") : tr("workloads may not use its plain name");
}

QString ObjectFactWords::leaf(const QString &path, const QJsonValue &value, const ObjectAddress &place)
{
    if (place.isConfidential() && path == "immutable"_L1)
        return value.toBool() ? tr("immutable") : tr("not immutable");
    if (path.endsWith(ResolveNames) && value.toString() == "*"_L1)
        return tr("plain names of images mean image streams of the project");
    return path + u": "_s + value.toVariant().toString();
}

QString ObjectFactWords::words(const ObjectFact &fact, bool isInBoth, const ObjectAddress &place)
{
    const QString value = fact.value.toVariant().toString();
    switch (fact.kind) {
    case ObjectFact::Kind::Label:
        //: of an object of a cluster: %1 is the key of a label, %2 its value
        return tr("label %1: %2").arg(fact.name, value);
    case ObjectFact::Kind::Annotation:
        //: of an object of a cluster: %1 is the key of an annotation, %2 its value
        return tr("annotation %1: %2").arg(fact.name, value);
    case ObjectFact::Kind::Tag:
        if (value.isEmpty())
            return tr("tag %1, without a source").arg(fact.name);
        //: of an image stream: %1 is a tag, %2 what it is taken from
        return tr("tag %1 from %2").arg(fact.name, value);
    case ObjectFact::Kind::TagDetail:
        //: of an image stream: %1 is a tag and a property of it, %2 a value
        return tr("tag %1: %2").arg(fact.name, value);
    case ObjectFact::Kind::Lookup:
        return lookup(fact.value.toBool());
    case ObjectFact::Kind::Role:
        //: %1 is a user, a group or a service account, %2 a role
        return tr("%1 has the role %2").arg(fact.name, value);
    case ObjectFact::Kind::PullSecret:
        //: of a service account: %1 is a secret
        return tr("pulls images with the secret %1").arg(fact.name);
    case ObjectFact::Kind::MountSecret:
        //: of a service account: %1 is a secret
        return tr("may mount the secret %1").arg(fact.name);
    case ObjectFact::Kind::Value:
        if (!isInBoth)
            return tr("value of %1").arg(fact.name);
        //: of a secret: %1 is a key, %2 asterisks in place of its value
        return tr("value of %1 (%2)").arg(fact.name, value);
    case ObjectFact::Kind::Type:
        //: of a secret: its type
        return tr("type %1").arg(value);
    case ObjectFact::Kind::Leaf:
        return leaf(fact.name, fact.value, place);
    }
    Q_UNREACHABLE();
}

/*! One state of an object: what is compared, and what of it may be read. */
struct ObjectSides {
    ObjectSides(const ObjectAddress &place, const QJsonObject &state)
        : compared(FactReader(place, place.isConfidential() ? Confidential::folded(state) : state).facts())
        , shown(place.isConfidential() ? FactReader(place, Confidential::shown(Confidential::folded(state))).facts()
                                       : compared)
    {
    }

    ObjectFacts compared;
    ObjectFacts shown;
};

// What of one is not the same in the other.
QStringList factsBeyond(const ObjectSides &one, const ObjectSides &other, const ObjectAddress &place)
{
    const auto isSame = [&](const QString &key) {
        const auto known = other.compared.constFind(key);
        return known != other.compared.cend() && known->value == one.compared.value(key).value;
    };
    QStringList lines;
    for (auto fact = one.shown.cbegin(); fact != one.shown.cend() && lines.size() < MaxFacts; ++fact) {
        // What is new as a whole is not told again in its details.
        if (!isSame(fact.key()) && (fact->owner.isEmpty() || isSame(fact->owner)))
            lines += Words::oneLine(ObjectFactWords::words(*fact, other.compared.contains(fact.key()), place));
    }
    return lines;
}

} // namespace

ObjectDifference ObjectDifference::of(const ObjectChange &change)
{
    const ObjectSides before(change.place, change.before);
    const ObjectSides after(change.place, change.after);
    return {.going = factsBeyond(before, after, change.place), .coming = factsBeyond(after, before, change.place)};
}

} // namespace Tagwright
