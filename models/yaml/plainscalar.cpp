// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/plainscalar.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <optional>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

bool isNullWord(const QString &text)
{
    return text.isEmpty() || text == "~"_L1 || text == "null"_L1 || text == "Null"_L1 || text == "NULL"_L1;
}

std::optional<bool> booleanWord(const QString &text)
{
    static const QStringList yes{
        u"y"_s, u"Y"_s, u"yes"_s, u"Yes"_s, u"YES"_s, u"true"_s, u"True"_s, u"TRUE"_s, u"on"_s, u"On"_s, u"ON"_s};
    static const QStringList no{
        u"n"_s, u"N"_s, u"no"_s, u"No"_s, u"NO"_s, u"false"_s, u"False"_s, u"FALSE"_s, u"off"_s, u"Off"_s, u"OFF"_s};
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    return {};
}

// Not a number that JSON has, but no text either.
bool isInfinityOrNaN(const QString &text)
{
    static const QRegularExpression words(u"^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"_s);
    return words.match(text).hasMatch();
}

// "0755" is octal, as in C; "08" is not, and so a decimal number.
std::optional<qint64> integer(const QString &digits)
{
    static const QRegularExpression form(
        u"^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$"_s);
    const QRegularExpressionMatch match = form.match(digits);
    if (!match.hasMatch())
        return {};
    static constexpr int Bases[] = {16, 2, 8, 10};
    for (int group = 2; group <= 5; ++group) {
        if (match.capturedLength(group) == 0)
            continue;
        bool ok = false;
        const QString sign = match.captured(1) == "-"_L1 ? u"-"_s : QString();
        const qint64 value = QString(sign + match.captured(group)).toLongLong(&ok, Bases[group - 2]);
        return ok ? std::optional(value) : std::nullopt;
    }
    return {};
}

std::optional<double> decimal(const QString &digits)
{
    static const QRegularExpression form(u"^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"_s);
    if (!form.match(digits).hasMatch())
        return {};
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool mayBeNumber(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.at(0);
    return first == u'+' || first == u'-' || first == u'.' || (first >= u'0' && first <= u'9');
}

} // namespace

QJsonValue plainScalar(const QString &text)
{
    if (isNullWord(text))
        return QJsonValue(QJsonValue::Null);
    if (const std::optional<bool> word = booleanWord(text))
        return *word;
    if (!mayBeNumber(text))
        return text;
    QString digits = text;
    digits.remove(u'_');
    if (const std::optional<qint64> value = integer(digits))
        return *value;
    if (const std::optional<double> value = decimal(digits))
        return *value;
    return text;
}

bool isMisread(const QString &text)
{
    // "=" and "<<" have a meaning of their own in YAML 1.1.
    if (!plainScalar(text).isString() || isInfinityOrNaN(text) || text == "="_L1 || text == "<<"_L1)
        return true;
    if (!mayBeNumber(text))
        return false;
    // Dates, numbers to the base of sixty, and numbers of any base that are too large, or have strange underscores.
    static const QRegularExpression others(u"^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?"
                                           "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                                           "|[-+]?0[xX][0-9a-fA-F_]+|[-+]?0[bB][01_]+|[-+]?0[oO]?[0-7_]+"
                                           "|[-+]?(?:\\.[0-9_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?)(?:[eE][-+]?[0-9_]+)?)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return others.match(text).hasMatch();
}

} // namespace Tagwright
