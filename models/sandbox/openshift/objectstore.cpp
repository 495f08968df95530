// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/objectstore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QByteArray keyOf(const QString &nameSpace, const QString &name)
{
    return nameSpace.isEmpty() ? name.toUtf8() : nameSpace.toUtf8() + '/' + name.toUtf8();
}

QByteArray prefixOf(const QString &nameSpace)
{
    return nameSpace.isEmpty() ? QByteArray() : nameSpace.toUtf8() + '/';
}

void setVersion(QJsonObject &object, quint64 revision)
{
    setMetadata(object, "resourceVersion"_L1, QString::number(revision));
}

// What an update does not count as a change.
QJsonObject withoutBookkeeping(QJsonObject object)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.remove("resourceVersion"_L1);
    metadata.remove("managedFields"_L1);
    object.insert(u"metadata"_s, metadata);
    return object;
}

} // namespace

ObjectStore::Lock ObjectStore::writing() const
{
    return Lock(m_mutex);
}

quint64 ObjectStore::revision() const
{
    const Lock lock(m_mutex);
    return m_revision;
}

std::optional<QJsonObject> ObjectStore::find(
    const QString &resource, const QString &nameSpace, const QString &name) const
{
    const Lock lock(m_mutex);
    const auto objects = m_objects.constFind(resource);
    if (objects == m_objects.cend())
        return std::nullopt;
    const auto found = objects->find(keyOf(nameSpace, name));
    return found == objects->end() ? std::nullopt : std::optional(found->second);
}

QList<QJsonObject> ObjectStore::list(const QString &resource, const QString &nameSpace) const
{
    QList<QJsonObject> found;
    const Lock lock(m_mutex);
    const auto objects = m_objects.constFind(resource);
    if (objects == m_objects.cend())
        return found;
    const QByteArray prefix = prefixOf(nameSpace);
    for (auto entry = objects->lower_bound(prefix); entry != objects->end() && entry->first.startsWith(prefix); ++entry)
        found += entry->second;
    return found;
}

qsizetype ObjectStore::count(const QString &resource, const QString &nameSpace) const
{
    const Lock lock(m_mutex);
    const auto objects = m_objects.constFind(resource);
    if (objects == m_objects.cend())
        return 0;
    const QByteArray prefix = prefixOf(nameSpace);
    return std::count_if(objects->lower_bound(prefix), objects->end(),
        [&prefix](const auto &entry) { return entry.first.startsWith(prefix); });
}

std::optional<QJsonObject> ObjectStore::create(const QString &resource, QJsonObject object)
{
    const Lock lock(m_mutex);
    const QByteArray key = keyOf(nameSpaceOf(object), nameOf(object));
    Objects &objects = m_objects[resource];
    if (objects.contains(key))
        return std::nullopt;
    if (metadataText(object, "uid"_L1).isEmpty())
        setMetadata(object, "uid"_L1, randomUid());
    if (metadataText(object, "creationTimestamp"_L1).isEmpty())
        setMetadata(object, "creationTimestamp"_L1, kubernetesTime());
    setVersion(object, ++m_revision);
    objects.emplace(key, object);
    record(Change::Type::Added, resource, key, object, {});
    return object;
}

std::optional<QJsonObject> ObjectStore::replace(const QString &resource, QJsonObject object)
{
    const Lock lock(m_mutex);
    const QByteArray key = keyOf(nameSpaceOf(object), nameOf(object));
    Objects &objects = m_objects[resource];
    const auto found = objects.find(key);
    if (found == objects.end())
        return std::nullopt;
    if (withoutBookkeeping(object) == withoutBookkeeping(found->second))
        return found->second;
    setVersion(object, ++m_revision);
    const QJsonObject previous = std::exchange(found->second, object);
    record(Change::Type::Modified, resource, key, object, previous);
    return object;
}

std::optional<QJsonObject> ObjectStore::remove(const QString &resource, const QString &nameSpace, const QString &name)
{
    const Lock lock(m_mutex);
    const QByteArray key = keyOf(nameSpace, name);
    Objects &objects = m_objects[resource];
    const auto found = objects.find(key);
    if (found == objects.end())
        return std::nullopt;
    const QJsonObject previous = found->second;
    objects.erase(found);
    QJsonObject last = previous;
    setVersion(last, ++m_revision);
    record(Change::Type::Deleted, resource, key, last, previous);
    return previous;
}

void ObjectStore::removeNamespace(const QString &nameSpace)
{
    const Lock lock(m_mutex);
    const QStringList resources = m_objects.keys();
    for (const QString &resource : resources) {
        for (const QJsonObject &object : list(resource, nameSpace))
            remove(resource, nameSpace, nameOf(object));
    }
}

void ObjectStore::record(Change::Type type, const QString &resource, const QByteArray &key, const QJsonObject &object,
    const QJsonObject &previous)
{
    m_history.push_back({type, m_revision, resource, key, object, previous});
    while (static_cast<qsizetype>(m_history.size()) > m_historyLimit) {
        m_forgotten = m_history.front().revision;
        m_history.pop_front();
    }
    m_changed.notify_all();
}

Outcome<std::map<QByteArray, QJsonObject>> ObjectStore::at(
    quint64 revision, const QString &resource, const QString &nameSpace) const
{
    const Lock lock(m_mutex);
    if (revision < m_forgotten)
        return expired(u"The resourceVersion for the provided list is too old."_s);

    const QByteArray prefix = prefixOf(nameSpace);
    Objects state;
    if (const auto objects = m_objects.constFind(resource); objects != m_objects.cend()) {
        for (auto entry = objects->lower_bound(prefix); entry != objects->end() && entry->first.startsWith(prefix);
             ++entry)
            state.insert(state.end(), *entry);
    }
    for (auto change = m_history.crbegin(); change != m_history.crend() && change->revision > revision; ++change) {
        if (change->resource != resource || !change->key.startsWith(prefix))
            continue;
        if (change->type == Change::Type::Added)
            state.erase(change->key);
        else
            state.insert_or_assign(change->key, change->previous);
    }
    return state;
}

Outcome<QList<ObjectStore::Change>> ObjectStore::changesAfter(
    quint64 revision, std::chrono::milliseconds patience) const
{
    Lock lock(m_mutex);
    const quint64 epoch = m_epoch;
    m_changed.wait_for(lock, patience,
        [&] { return m_closed || m_epoch != epoch || m_revision > revision || m_forgotten > revision; });
    if (revision < m_forgotten)
        return expired(u"too old resource version: %1 (%2)"_s.arg(revision).arg(m_forgotten));

    QList<Change> changes;
    const auto first = std::partition_point(
        m_history.cbegin(), m_history.cend(), [revision](const Change &change) { return change.revision <= revision; });
    std::copy(first, m_history.cend(), std::back_inserter(changes));
    return changes;
}

void ObjectStore::forgetHistory()
{
    const Lock lock(m_mutex);
    m_history.clear();
    m_forgotten = m_revision;
    m_changed.notify_all();
}

void ObjectStore::setHistoryLimit(qsizetype changes)
{
    const Lock lock(m_mutex);
    m_historyLimit = changes;
}

void ObjectStore::cutWatches()
{
    const Lock lock(m_mutex);
    ++m_epoch;
    m_changed.notify_all();
}

quint64 ObjectStore::watchEpoch() const
{
    const Lock lock(m_mutex);
    return m_epoch;
}

void ObjectStore::close()
{
    const Lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

bool ObjectStore::isClosed() const
{
    const Lock lock(m_mutex);
    return m_closed;
}

QString metadataText(const QJsonObject &object, QLatin1StringView name)
{
    return object.value("metadata"_L1).toObject().value(name).toString();
}

QString nameOf(const QJsonObject &object)
{
    return metadataText(object, "name"_L1);
}

QString nameSpaceOf(const QJsonObject &object)
{
    return metadataText(object, "namespace"_L1);
}

void setMetadata(QJsonObject &object, QLatin1StringView name, const QJsonValue &value)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    if (value.isUndefined())
        metadata.remove(name);
    else
        metadata.insert(name, value);
    object.insert(u"metadata"_s, metadata);
}

QJsonValue valueAt(const QJsonObject &object, QStringView dottedPath)
{
    const qsizetype dot = dottedPath.indexOf(u'.');
    if (dot < 0)
        return object.value(dottedPath);
    return valueAt(object.value(dottedPath.first(dot)).toObject(), dottedPath.sliced(dot + 1));
}

void setValueAt(QJsonObject &object, QStringView dottedPath, const QJsonValue &value)
{
    const qsizetype dot = dottedPath.indexOf(u'.');
    if (dot < 0) {
        if (value.isUndefined())
            object.remove(dottedPath);
        else
            object.insert(dottedPath, value);
        return;
    }
    QJsonObject inner = object.value(dottedPath.first(dot)).toObject();
    setValueAt(inner, dottedPath.sliced(dot + 1), value);
    object.insert(dottedPath.first(dot), inner);
}

QString kubernetesTime()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddThh:mm:ss"_s) + u'Z';
}

QString randomUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString randomSuffix()
{
    // k8s.io/apimachinery/pkg/util/rand: no vowels, so that no words come out
    static constexpr auto Letters = "bcdfghjklmnpqrstvwxz2456789"_L1;
    QString suffix;
    for (int i = 0; i < 5; ++i)
        suffix += Letters.at(QRandomGenerator::global()->bounded(static_cast<int>(Letters.size())));
    return suffix;
}

} // namespace Tagwright::Practice
