// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace Tagwright {

/*!
    What the filter line asks for. "/…" is a regular expression (no tag contains a "/", and its end may still be
    missing while it is typed), a text with "*" or "?" a wildcard for the whole tag, anything else is looked for
    anywhere in the tag. Only a regular expression minds the case of letters.
*/
class TagFilter {
public:
    enum class Syntax { Text, Wildcard, RegularExpression };

    /*! Error::code of the InvalidInput error; the message has Qt's words and the place. */
    static constexpr auto InvalidExpression = "regular-expression";

    TagFilter() = default; //!< everything passes
    [[nodiscard]] static Result<TagFilter> parse(QStringView typed);

    Syntax syntax() const { return m_syntax; }
    bool isEmpty() const { return m_pattern.isEmpty(); } //!< everything passes
    bool matches(QStringView tag) const;
    QStringView text() const { return m_pattern; } //!< as it was typed; without case unless it is an expression

    friend bool operator==(const TagFilter &a, const TagFilter &b)
    {
        return a.m_syntax == b.m_syntax && a.m_pattern == b.m_pattern;
    }

private:
    Syntax m_syntax = Syntax::Text;
    QString m_pattern; // case-folded, except for a regular expression
    QRegularExpression m_expression;
};

} // namespace Tagwright
