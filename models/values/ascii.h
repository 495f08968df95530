// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <algorithm>

/*! The character classes of registry grammars, which are ASCII whatever Unicode thinks. */
namespace Tagwright::Ascii {

constexpr bool isDigit(QChar c) noexcept
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isLower(QChar c) noexcept
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isUpper(QChar c) noexcept
{
    return c >= u'A' && c <= u'Z';
}

constexpr bool isLetter(QChar c) noexcept
{
    return isLower(c) || isUpper(c);
}

constexpr bool isAlphanumeric(QChar c) noexcept
{
    return isDigit(c) || isLetter(c);
}

constexpr bool isLowerHex(QChar c) noexcept
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

constexpr bool isHex(QChar c) noexcept
{
    return isLowerHex(c) || (c >= u'A' && c <= u'F');
}

/*! True when text has at least one character and all of them are of the class. */
template <typename Class>
constexpr bool consistsOf(QStringView text, Class isOfClass)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isOfClass);
}

/*! The characters of the class that text begins with. */
template <typename Class>
constexpr QStringView leading(QStringView text, Class isOfClass)
{
    return text.first(std::find_if_not(text.begin(), text.end(), isOfClass) - text.begin());
}

} // namespace Tagwright::Ascii
