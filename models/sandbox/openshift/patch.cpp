// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/patch.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonValue merged(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    return mergePatched(target.toObject(), patch.toObject());
}

class StrategicMerge {
public:
    explicit StrategicMerge(const QHash<QString, QString> &keyedLists)
        : m_keyedLists(keyedLists)
    {
    }

    QJsonObject objects(const QJsonObject &target, const QJsonObject &patch, const QString &path) const
    {
        if (patch.value("$patch"_L1).toString() == u"replace"_s)
            return withoutDirectives(patch);
        QJsonObject result = target;
        for (auto entry = patch.constBegin(); entry != patch.constEnd(); ++entry) {
            const QString key = entry.key();
            if (key.startsWith(u'$'))
                continue;
            const QString inner = path.isEmpty() ? key : path + u'.' + key;
            const QJsonValue value = entry.value();
            if (value.isNull()) {
                result.remove(key);
            } else if (value.isObject()) {
                if (value.toObject().value("$patch"_L1).toString() == u"delete"_s)
                    result.remove(key);
                else
                    result.insert(key, objects(result.value(key).toObject(), value.toObject(), inner));
            } else if (const auto name = nameOfElements(inner); value.isArray() && name) {
                result.insert(key, lists(result.value(key).toArray(), value.toArray(), *name, inner));
            } else {
                result.insert(key, value);
            }
        }
        return result;
    }

private:
    std::optional<QString> nameOfElements(const QString &path) const
    {
        if (path == u"metadata.ownerReferences"_s)
            return u"uid"_s;
        const auto found = m_keyedLists.constFind(path);
        return found == m_keyedLists.cend() ? std::nullopt : std::optional(*found);
    }

    QJsonArray lists(const QJsonArray &target, const QJsonArray &patch, const QString &name, const QString &path) const
    {
        for (const QJsonValue &element : patch) {
            if (element.toObject().value("$patch"_L1).toString() == u"replace"_s)
                return elementsOf(patch);
        }
        QJsonArray result = target;
        for (const QJsonValue &value : patch) {
            const QJsonObject element = value.toObject();
            qsizetype at = 0;
            while (at < result.size() && result.at(at).toObject().value(name) != element.value(name))
                ++at;
            const bool isThere = at < result.size();
            if (element.value("$patch"_L1).toString() == u"delete"_s) {
                if (isThere)
                    result.removeAt(at);
            } else if (isThere) {
                result.replace(at, objects(result.at(at).toObject(), element, path));
            } else {
                result.append(withoutDirectives(element));
            }
        }
        return result;
    }

    static QJsonArray elementsOf(const QJsonArray &patch)
    {
        QJsonArray elements;
        for (const QJsonValue &element : patch) {
            if (!element.toObject().contains("$patch"_L1))
                elements += element;
        }
        return elements;
    }

    static QJsonObject withoutDirectives(const QJsonObject &patch)
    {
        QJsonObject result;
        for (auto entry = patch.constBegin(); entry != patch.constEnd(); ++entry) {
            if (entry.key().startsWith(u'$') || entry.value().isNull())
                continue;
            result.insert(entry.key(),
                entry.value().isObject() ? QJsonValue(withoutDirectives(entry.value().toObject()))
                                         : QJsonValue(entry.value()));
        }
        return result;
    }

    const QHash<QString, QString> &m_keyedLists;
};

// RFC 6901; "-" is the place after the last element.
QStringList pointerParts(const QString &pointer)
{
    QStringList parts = pointer.split(u'/').mid(1);
    for (QString &part : parts)
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return parts;
}

std::optional<QJsonValue> at(const QJsonValue &value, const QStringList &parts)
{
    QJsonValue found = value;
    for (const QString &part : parts) {
        if (found.isObject() && found.toObject().contains(part)) {
            found = found.toObject().value(part);
        } else if (found.isArray()) {
            bool isNumber = false;
            const int index = part.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= found.toArray().size())
                return std::nullopt;
            found = found.toArray().at(index);
        } else {
            return std::nullopt;
        }
    }
    return found;
}

enum class Edit { Add, Replace, Remove };

// The value with something changed below it; nothing when there is no such place.
std::optional<QJsonValue> edited(const QJsonValue &value, const QStringList &parts, Edit edit, const QJsonValue &with)
{
    if (parts.isEmpty())
        return with;
    const QString &part = parts.constFirst();
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        if (parts.size() > 1 || edit != Edit::Add) {
            if (!object.contains(part))
                return std::nullopt;
        }
        if (parts.size() == 1 && edit == Edit::Remove) {
            object.remove(part);
            return object;
        }
        const auto inner = edited(object.value(part), parts.mid(1), edit, with);
        if (!inner)
            return std::nullopt;
        object.insert(part, *inner);
        return object;
    }
    if (!value.isArray())
        return std::nullopt;

    QJsonArray array = value.toArray();
    bool isNumber = false;
    const int index = part == u"-"_s ? static_cast<int>(array.size()) : part.toInt(&isNumber);
    const qsizetype end = parts.size() == 1 && edit == Edit::Add ? array.size() + 1 : array.size();
    if ((!isNumber && part != u"-"_s) || index < 0 || index >= end)
        return std::nullopt;
    if (parts.size() > 1) {
        const auto inner = edited(array.at(index), parts.mid(1), edit, with);
        if (!inner)
            return std::nullopt;
        array.replace(index, *inner);
    } else if (edit == Edit::Add) {
        array.insert(index, with);
    } else if (edit == Edit::Replace) {
        array.replace(index, with);
    } else {
        array.removeAt(index);
    }
    return array;
}

std::optional<QJsonValue> operated(const QJsonValue &document, const QJsonObject &operation)
{
    const QString op = operation.value("op"_L1).toString();
    const QStringList path = pointerParts(operation.value("path"_L1).toString());
    const QStringList from = pointerParts(operation.value("from"_L1).toString());
    if (op == u"test"_s)
        return at(document, path) == operation.value("value"_L1) ? std::optional(document) : std::nullopt;
    if (op == u"add"_s)
        return edited(document, path, Edit::Add, operation.value("value"_L1));
    if (op == u"replace"_s)
        return edited(document, path, Edit::Replace, operation.value("value"_L1));
    if (op == u"remove"_s)
        return path.isEmpty() ? std::nullopt : edited(document, path, Edit::Remove, {});
    if (op == u"copy"_s || op == u"move"_s) {
        const auto value = at(document, from);
        auto base =
            op == u"move"_s && !from.isEmpty() ? edited(document, from, Edit::Remove, {}) : std::optional(document);
        return value && base ? edited(*base, path, Edit::Add, *value) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QJsonObject mergePatched(const QJsonObject &target, const QJsonObject &patch)
{
    QJsonObject result = target;
    for (auto entry = patch.constBegin(); entry != patch.constEnd(); ++entry) {
        if (entry.value().isNull())
            result.remove(entry.key());
        else
            result.insert(entry.key(), merged(result.value(entry.key()), entry.value()));
    }
    return result;
}

QJsonObject strategicallyPatched(
    const QJsonObject &target, const QJsonObject &patch, const QHash<QString, QString> &keyedLists)
{
    return StrategicMerge(keyedLists).objects(target, patch, {});
}

Outcome<QJsonObject> jsonPatched(const QJsonObject &target, const QJsonArray &operations)
{
    QJsonValue document = target;
    for (const QJsonValue &operation : operations) {
        const auto next = operated(document, operation.toObject());
        if (!next) {
            return KubernetesStatus{.code = 422,
                .reason = u"Invalid"_s,
                .message = u"the server rejected our request due to an error in our request"_s,
                .details = QJsonObject(),
                .metadata = {}};
        }
        document = *next;
    }
    return document.toObject();
}

} // namespace Tagwright::Practice
