// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/selectors.h"

#include "sandbox/openshift/objectstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

// Commas inside of parentheses do not separate.
QStringList termsOf(const QString &selector)
{
    QStringList terms;
    int depth = 0;
    QString term;
    for (const QChar c : selector) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth == 0)
            terms += std::exchange(term, {});
        else
            term += c;
    }
    terms += term;
    return terms;
}

QString fieldOf(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = valueAt(object, field);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

} // namespace

Outcome<Selectors> Selectors::parse(const QString &labels, const QString &fields, const QStringList &knownFields)
{
    Selectors selectors;
    using Operator = Requirement::Operator;
    static const QRegularExpression set(u"^\\s*(\\S+)\\s+(in|notin)\\s*\\(([^)]*)\\)\\s*$"_s);
    static const QRegularExpression equality(u"^\\s*([^=!\\s]+)\\s*(==|=|!=)\\s*([^=!\\s]*)\\s*$"_s);
    static const QRegularExpression existence(u"^\\s*(!?)\\s*([^=!\\s()]+)\\s*$"_s);

    if (!labels.trimmed().isEmpty()) {
        for (const QString &term : termsOf(labels)) {
            if (const auto match = set.match(term); match.hasMatch()) {
                QStringList values;
                for (const QString &value : match.captured(3).split(u','))
                    values += value.trimmed();
                selectors.m_labels.append(
                    {match.captured(1), match.captured(2) == u"in"_s ? Operator::In : Operator::NotIn, values});
            } else if (const auto pair = equality.match(term); pair.hasMatch()) {
                selectors.m_labels.append({pair.captured(1),
                    pair.captured(2) == u"!="_s ? Operator::NotIn : Operator::In, {pair.captured(3)}});
            } else if (const auto key = existence.match(term); key.hasMatch()) {
                selectors.m_labels.append(
                    {key.captured(2), key.captured(1).isEmpty() ? Operator::Exists : Operator::NotExists, {}});
            } else {
                return badRequest(u"unable to parse requirement: found '%1', expected: identifier"_s.arg(term));
            }
        }
    }
    if (!fields.trimmed().isEmpty()) {
        for (const QString &term : termsOf(fields)) {
            const auto pair = equality.match(term);
            if (!pair.hasMatch()) {
                return badRequest(u"invalid selector: '%1'; can't understand '%2'"_s.arg(fields, term));
            }
            if (!knownFields.contains(pair.captured(1))) {
                return badRequest(u"\"%1\" is not a known field selector: only \"%2\""_s.arg(
                    pair.captured(1), knownFields.join(u"\", \""_s)));
            }
            selectors.m_fields.append(
                {pair.captured(1), pair.captured(2) == u"!="_s ? Operator::NotIn : Operator::In, {pair.captured(3)}});
        }
    }
    return selectors;
}

bool Selectors::match(const QJsonObject &object) const
{
    const QJsonObject labels = object.value("metadata"_L1).toObject().value("labels"_L1).toObject();
    const auto labelFits = [&labels](const Requirement &requirement) {
        const bool has = labels.contains(requirement.key);
        const bool listed = has && requirement.values.contains(labels.value(requirement.key).toString());
        switch (requirement.op) {
        case Requirement::Operator::In:
            return listed;
        case Requirement::Operator::NotIn:
            return !listed;
        case Requirement::Operator::Exists:
            return has;
        case Requirement::Operator::NotExists:
            return !has;
        }
        Q_UNREACHABLE();
    };
    const auto fieldFits = [&object](const Requirement &requirement) {
        return requirement.values.contains(fieldOf(object, requirement.key))
            == (requirement.op == Requirement::Operator::In);
    };
    return std::all_of(m_labels.cbegin(), m_labels.cend(), labelFits)
        && std::all_of(m_fields.cbegin(), m_fields.cend(), fieldFits);
}

} // namespace Tagwright::Practice
