// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/fieldcheck.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

class FieldCheck {
public:
    explicit FieldCheck(const QStringList &known)
    {
        for (const QString &path : known) {
            if (path.endsWith(u".*"_s))
                m_open.insert(path.chopped(2));
            // All that leads to a field is known as well.
            for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
                m_known.insert(path.first(dot));
                if (path.first(dot).endsWith(u"[]"_s))
                    m_known.insert(path.first(dot).chopped(2));
            }
            m_known.insert(path.endsWith(u"[]"_s) ? path.chopped(2) : path);
        }
    }

    QJsonObject checked(const QJsonObject &object, const QString &pattern, const QString &path)
    {
        if (m_open.contains(pattern))
            return object;
        QJsonObject result;
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
            const QString inner = pattern.isEmpty() ? entry.key() : pattern + u'.' + entry.key();
            const QString place = path.isEmpty() ? entry.key() : path + u'.' + entry.key();
            if (pattern.isEmpty() && (inner == u"kind"_s || inner == u"apiVersion"_s || inner == u"metadata"_s))
                result.insert(entry.key(), entry.value());
            else if (!m_known.contains(inner))
                unknown += place;
            else
                result.insert(entry.key(), checked(entry.value(), inner, place));
        }
        return result;
    }

    QStringList unknown;

private:
    QJsonValue checked(const QJsonValue &value, const QString &pattern, const QString &path)
    {
        if (value.isObject() && hasInner(pattern))
            return checked(value.toObject(), pattern, path);
        if (!value.isArray() || !hasInner(pattern + u"[]"_s))
            return value;
        QJsonArray result;
        for (const QJsonValue &element : value.toArray()) {
            const QString place = path + u'[' + QString::number(result.size()) + u']';
            result += element.isObject() ? QJsonValue(checked(element.toObject(), pattern + u"[]"_s, place)) : element;
        }
        return result;
    }

    // A field of which nothing below is told may hold anything.
    bool hasInner(const QString &pattern) const
    {
        for (const QString &known : m_known) {
            if (known.size() > pattern.size() && known.startsWith(pattern) && known.at(pattern.size()) == u'.')
                return true;
        }
        return false;
    }

    QSet<QString> m_known;
    QSet<QString> m_open;
};

} // namespace

QStringList takeUnknownFields(QJsonObject &object, const QStringList &known)
{
    FieldCheck check(known);
    object = check.checked(object, {}, {});
    return check.unknown;
}

} // namespace Tagwright::Practice
