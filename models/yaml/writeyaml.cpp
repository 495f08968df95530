// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/writeyaml.h"

#include "yaml/plainscalar.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int YamlIndent = 2;
constexpr qsizetype LongestPlainName = 128; // readers look for the colon only so far
constexpr double MostExactInteger = 9007199254740992.0; // 2^53

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

// What only an escape carries through every reader: what cannot be printed, and what some take for a line break.
bool needsEscape(char32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff
        || QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

bool needsEscapes(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text.at(at).unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        if (needsEscape(c))
            return true;
    }
    return false;
}

QString doubleQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points) {
        if (c == '"' || c == '\\')
            quoted += u'\\' + QString::fromUcs4(&c, 1);
        else if (c == '\n')
            quoted += "\\n"_L1;
        else if (c == '\t')
            quoted += "\\t"_L1;
        else if (c == '\r')
            quoted += "\\r"_L1;
        else if (!needsEscape(c))
            quoted += QString::fromUcs4(&c, 1);
        else if (c > 0xffff)
            quoted += "\\U"_L1 + QString::number(uint(c), 16).toUpper().rightJustified(8, u'0');
        else if (c > 0xff)
            quoted += "\\u"_L1 + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
        else
            quoted += "\\x"_L1 + QString::number(uint(c), 16).toUpper().rightJustified(2, u'0');
    }
    return quoted + u'"';
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

// Of one line, without anything that needs an escape (YAML 1.2, "Plain Style").
bool canBePlain(const QString &text)
{
    static constexpr QStringView Indicators = u"#,[]{}&*!|>'\"%@`";
    const QChar first = text.at(0);
    if (Indicators.contains(first) || first == u' ' || text.back() == u' ' || text.startsWith("---"_L1)
        || text.startsWith("..."_L1))
        return false;
    if ((first == u'-' || first == u'?' || first == u':') && (text.size() == 1 || isBlank(text.at(1))))
        return false;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at) == u':' && (at + 1 == text.size() || isBlank(text.at(at + 1))))
            return false;
        if (text.at(at) == u'#' && isBlank(text.at(at - 1)))
            return false;
    }
    return true;
}

bool canBeLiteral(const QString &text)
{
    return !text.contains(" \n"_L1) && text.back() != u' ' && !needsEscapes(text);
}

// indent is where its lines begin.
QString literal(const QString &text, int indent)
{
    QString block = u"|"_s;
    if (text.at(0) == u' ' || text.at(0) == u'\n')
        block += QString::number(YamlIndent); // which cannot be told from its first line
    QStringList lines = text.split(u'\n');
    if (!text.endsWith(u'\n')) {
        block += u'-';
    } else {
        lines.removeLast();
        if (lines.size() == 1 || text.endsWith("\n\n"_L1))
            block += lines.constLast().isEmpty() ? u"+"_s : QString();
    }
    for (const QString &line : std::as_const(lines))
        block += u'\n' + (line.isEmpty() ? QString() : QString(indent, u' ') + line);
    return block;
}

QString flowText(const QString &text)
{
    if (text.contains(u'\n') || isMisread(text) || needsEscapes(text))
        return doubleQuoted(text);
    return canBePlain(text) ? text : singleQuoted(text);
}

QString numberText(const QJsonValue &value)
{
    if (const QVariant variant = value.toVariant(); variant.typeId() == QMetaType::LongLong)
        return QString::number(variant.toLongLong());
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return u"null"_s;
    QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    const qsizetype exponent = text.indexOf(u'e');
    if (text.contains(u'.'))
        return text;
    if (exponent >= 0)
        text.insert(exponent, ".0"_L1); // without it YAML 1.1 has no number
    else if (std::abs(number) >= MostExactInteger)
        text += ".0"_L1; // or it would be read as another integer
    return text;
}

QString scalarText(const QJsonValue &value, int indent)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return numberText(value);
    if (value.isObject())
        return u"{}"_s;
    if (value.isArray())
        return u"[]"_s;
    if (!value.isString())
        return u"null"_s;
    const QString text = value.toString();
    return text.contains(u'\n') && canBeLiteral(text) ? literal(text, indent) : flowText(text);
}

// The order in which the platform's tools print members: letters last, and numbers within names by their value.
bool isBefore(const QList<uint> &one, const QList<uint> &other)
{
    const auto isDigit = [](uint c) { return QChar::isDigit(c); };
    bool afterDigits = false;
    for (qsizetype i = 0; i < one.size() && i < other.size(); ++i) {
        const uint a = one.at(i);
        const uint b = other.at(i);
        if (a == b) {
            afterDigits = isDigit(a);
            continue;
        }
        const bool aIsLetter = QChar::isLetter(a);
        const bool bIsLetter = QChar::isLetter(b);
        if (aIsLetter && bIsLetter)
            return a < b;
        if (aIsLetter || bIsLetter)
            return afterDigits ? aIsLetter : bIsLetter;
        quint64 aNumber = 0;
        quint64 bNumber = 0;
        if (a == u'0' || b == u'0') {
            for (qsizetype j = i - 1; j >= 0 && isDigit(one.at(j)); --j) {
                if (one.at(j) != u'0') {
                    aNumber = bNumber = 1;
                    break;
                }
            }
        }
        qsizetype aEnd = i;
        qsizetype bEnd = i;
        for (; aEnd < one.size() && isDigit(one.at(aEnd)); ++aEnd)
            aNumber = aNumber * 10 + (one.at(aEnd) - u'0');
        for (; bEnd < other.size() && isDigit(other.at(bEnd)); ++bEnd)
            bNumber = bNumber * 10 + (other.at(bEnd) - u'0');
        if (aNumber != bNumber)
            return aNumber < bNumber;
        return aEnd != bEnd ? aEnd < bEnd : a < b;
    }
    return one.size() < other.size();
}

QStringList membersInOrder(const QJsonObject &object)
{
    struct Key {
        QString text;
        QList<uint> points;
    };
    QList<Key> keys;
    const QStringList names = object.keys();
    for (const QString &name : names)
        keys += {name, name.toUcs4()};
    // Stable, because that order is none for some strange names, which std::sort() would not survive.
    std::stable_sort(
        keys.begin(), keys.end(), [](const Key &one, const Key &other) { return isBefore(one.points, other.points); });
    QStringList ordered;
    for (const Key &key : std::as_const(keys))
        ordered += key.text;
    return ordered;
}

class YamlWriter {
public:
    // The first line of a collection in a list goes on behind its dash.
    enum class First { OnItsOwnLine, BehindDash };

    void members(const QJsonObject &object, int indent, First first)
    {
        const QStringList names = membersInOrder(object);
        for (const QString &name : names) {
            if (first == First::OnItsOwnLine)
                m_text += QString(indent, u' ');
            first = First::OnItsOwnLine;
            if (const QString key = flowText(name); key.size() <= LongestPlainName)
                m_text += key + u':';
            else
                m_text += "? "_L1 + key + u'\n' + QString(indent, u' ') + u':';
            const QJsonValue value = object.value(name);
            if (const QJsonObject map = value.toObject(); !map.isEmpty()) {
                m_text += u'\n';
                members(map, indent + YamlIndent, First::OnItsOwnLine);
            } else if (const QJsonArray list = value.toArray(); !list.isEmpty()) {
                m_text += u'\n';
                elements(list, indent, First::OnItsOwnLine);
            } else {
                m_text += u' ' + scalarText(value, indent + YamlIndent) + u'\n';
            }
        }
    }

    QString take() { return std::move(m_text); }

private:
    void elements(const QJsonArray &array, int indent, First first)
    {
        for (const QJsonValue &value : array) {
            if (first == First::OnItsOwnLine)
                m_text += QString(indent, u' ');
            first = First::OnItsOwnLine;
            m_text += "- "_L1;
            if (const QJsonObject map = value.toObject(); !map.isEmpty())
                members(map, indent + YamlIndent, First::BehindDash);
            else if (const QJsonArray list = value.toArray(); !list.isEmpty())
                elements(list, indent + YamlIndent, First::BehindDash);
            else
                m_text += scalarText(value, indent + YamlIndent) + u'\n';
        }
    }

    QString m_text;
};

} // namespace

QString writeYaml(const QJsonObject &object)
{
    if (object.isEmpty())
        return u"{}\n"_s;
    YamlWriter writer;
    writer.members(object, 0, YamlWriter::First::OnItsOwnLine);
    return writer.take();
}

QString writeYaml(const QList<QJsonObject> &documents)
{
    QString text;
    for (const QJsonObject &document : documents)
        text += (text.isEmpty() ? QString() : u"---\n"_s) + writeYaml(document);
    return text;
}

} // namespace Tagwright
