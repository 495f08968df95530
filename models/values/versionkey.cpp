// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/versionkey.h"

#include "values/ascii.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// The key is a sequence of units, each a byte that says what it is and, for numbers, the bytes that belong to it. No
// unit begins another, so that plain comparison compares unit by unit, and the order of these bytes is the order of
// tags that agree up to there: 1.0-rc1, 1.0, 1.0-alpine, 1.0_alpine, 1.0.x, 1.0.1, 1.0a.
namespace Unit {
constexpr quint64 Prerelease = 0x01;
constexpr quint64 End = 0x02;
constexpr quint64 Dash = 0x03;
constexpr quint64 Underscore = 0x04;
constexpr quint64 OtherSeparator = 0x05;
constexpr quint64 Dot = 0x06; // left out between two numbers, so that a key begins with many of them
constexpr quint64 SmallNumber = 0x10; // + value
constexpr quint64 MediumNumber = 0x80; // + high byte; low byte
constexpr quint64 LargeNumber = 0x90; // + number of bytes; the bytes, most significant first
constexpr quint64 HugeNumber = 0x9f; // number of digits in four bytes; the digits
constexpr quint64 Letter = 0xa0; // + position in the alphabet
constexpr quint64 OtherCharacter = 0xc0; // UTF-16 unit in two bytes
} // namespace Unit

constexpr quint64 SmallNumbers = Unit::MediumNumber - Unit::SmallNumber;
constexpr quint64 MediumNumbers = (Unit::LargeNumber - Unit::MediumNumber) << 8;
constexpr qsizetype LargeNumberDigits = 19; // what surely fits 64 bits

using Key = QVarLengthArray<char, 512>;

void append(Key &key, quint64 byte)
{
    key.append(static_cast<char>(byte & 0xff));
}

void appendBigEndian(Key &key, quint64 value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        append(key, value >> shift);
}

void appendNumber(Key &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    if (digits.size() > LargeNumberDigits) {
        append(key, Unit::HugeNumber);
        appendBigEndian(key, quint64(digits.size()), 4);
        for (const QChar digit : digits)
            append(key, digit.unicode());
        return;
    }

    quint64 value = 0;
    for (const QChar digit : digits)
        value = value * 10 + (digit.unicode() - u'0');
    if (value < SmallNumbers) {
        append(key, Unit::SmallNumber + value);
        return;
    }
    value -= SmallNumbers;
    if (value < MediumNumbers) {
        append(key, Unit::MediumNumber + (value >> 8));
        append(key, value);
        return;
    }
    int bytes = 2;
    while (bytes < 8 && value >> (8 * bytes))
        ++bytes;
    append(key, Unit::LargeNumber + quint64(bytes));
    appendBigEndian(key, value, bytes);
}

quint64 separatorUnit(QChar c)
{
    switch (c.unicode()) {
    case u'-':
        return Unit::Dash;
    case u'_':
        return Unit::Underscore;
    case u'.':
        return Unit::Dot;
    default:
        return Unit::OtherSeparator;
    }
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.' || c == u'+';
}

// Semantic versioning, PEP 440 ("3.13.0b2"), Maven ("1.0-SNAPSHOT") and Spring ("6.0.0-M1").
bool announcesPrerelease(QStringView word, bool afterDigit, bool beforeDigit)
{
    const auto is = [word](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    switch (word.size()) {
    case 1:
        return beforeDigit && (afterDigit ? is("a"_L1) || is("b"_L1) : is("m"_L1));
    case 2:
        return is("rc"_L1) || (beforeDigit && is("cr"_L1));
    case 3:
        return is("dev"_L1) || is("pre"_L1);
    case 4:
        return is("beta"_L1);
    case 5:
        return is("alpha"_L1);
    case 6:
        return is("canary"_L1);
    case 7:
        return is("nightly"_L1) || is("preview"_L1);
    case 8:
        return is("snapshot"_L1);
    case 9:
        return is("milestone"_L1);
    default:
        return false;
    }
}

// All digits or all letters, or one other character.
QStringView firstRun(QStringView text)
{
    if (Ascii::isDigit(text.front()))
        return Ascii::leading(text, [](QChar c) { return Ascii::isDigit(c); });
    return Ascii::isLetter(text.front()) ? Ascii::leading(text, [](QChar c) { return Ascii::isLetter(c); })
                                         : text.first(1);
}

} // namespace

QByteArray versionKey(QStringView tag)
{
    enum class Before { Nothing, Number, Separator, Other };

    if (tag.size() > 1 && (tag[0] == u'v' || tag[0] == u'V') && Ascii::isDigit(tag[1]))
        tag = tag.sliced(1);
    Key key;
    Before before = Before::Nothing;
    bool numbered = false; // a number has come: what follows can be its pre-release
    while (!tag.isEmpty()) {
        const QStringView run = firstRun(tag);
        const QChar c = run.front();
        tag = tag.sliced(run.size());
        const bool beforeDigit = !tag.isEmpty() && Ascii::isDigit(tag.front());
        if (Ascii::isDigit(c)) {
            appendNumber(key, run);
            numbered = true;
            before = Before::Number;
        } else if (Ascii::isLetter(c)) {
            if (numbered && announcesPrerelease(run, before == Before::Number, beforeDigit)) {
                if (before == Before::Separator)
                    key.removeLast();
                append(key, Unit::Prerelease);
            }
            for (const QChar letter : run)
                append(key, Unit::Letter + (letter.unicode() | 0x20u) - u'a');
            before = Before::Other;
        } else if (isSeparator(c)) {
            if (c != u'.' || before != Before::Number || !beforeDigit)
                append(key, separatorUnit(c));
            before = Before::Separator;
        } else {
            append(key, Unit::OtherCharacter);
            appendBigEndian(key, c.unicode(), 2);
            before = Before::Other;
        }
    }
    append(key, Unit::End);
    return QByteArray(key.constData(), key.size());
}

} // namespace Tagwright
