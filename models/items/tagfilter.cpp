// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagfilter.h"

#include "items/tagnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

char16_t fold(QChar c)
{
    return withoutCase(c).unicode();
}

// By hand, for it runs over every tag at every keystroke: QString's own search without regard to case takes several
// times as long.
bool contains(QStringView text, QStringView foldedPart)
{
    if (foldedPart.isEmpty())
        return true;
    const char16_t first = foldedPart.front().unicode();
    for (qsizetype start = 0; start + foldedPart.size() <= text.size(); ++start) {
        if (fold(text[start]) != first)
            continue;
        qsizetype at = 1;
        while (at < foldedPart.size() && fold(text[start + at]) == foldedPart[at].unicode())
            ++at;
        if (at == foldedPart.size())
            return true;
    }
    return false;
}

// "*" is any text, "?" any character. Going back to the last "*" is enough, so this cannot run away.
bool matchesWildcard(QStringView text, QStringView foldedPattern)
{
    qsizetype at = 0;
    qsizetype next = 0; // in the pattern
    qsizetype star = -1;
    qsizetype starAt = 0; // where the text behind the last "*" was tried
    while (at < text.size()) {
        if (next < foldedPattern.size() && foldedPattern[next] == u'*') {
            star = next++;
            starAt = at;
        } else if (next < foldedPattern.size()
            && (foldedPattern[next] == u'?' || foldedPattern[next].unicode() == fold(text[at]))) {
            ++at;
            ++next;
        } else if (star >= 0) {
            next = star + 1;
            at = ++starAt;
        } else {
            return false;
        }
    }
    const QStringView rest = foldedPattern.sliced(next);
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'*'; });
}

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = QChar(fold(c));
    return result;
}

} // namespace

Result<TagFilter> TagFilter::parse(QStringView typed)
{
    const QStringView text = typed.trimmed();
    TagFilter filter;
    if (!text.startsWith(u'/')) {
        const bool wildcard = text.contains(u'*') || text.contains(u'?');
        filter.m_syntax = wildcard ? Syntax::Wildcard : Syntax::Text;
        filter.m_pattern = folded(text);
        return filter;
    }

    QStringView pattern = text.sliced(1);
    if (pattern.endsWith(u'/'))
        pattern.chop(1);
    filter.m_syntax = Syntax::RegularExpression;
    filter.m_pattern = pattern.toString();
    filter.m_expression.setPattern(filter.m_pattern);
    if (!filter.m_expression.isValid())
        return Error{.kind = Error::Kind::InvalidInput,
            .code = QLatin1StringView(InvalidExpression),
            .message = u"%1 (%2)"_s.arg(
                filter.m_expression.errorString(), QString::number(filter.m_expression.patternErrorOffset()))};
    filter.m_expression.optimize();
    return filter;
}

bool TagFilter::matches(QStringView tag) const
{
    switch (m_syntax) {
    case Syntax::Text:
        return contains(tag, m_pattern);
    case Syntax::Wildcard:
        return matchesWildcard(tag, m_pattern);
    case Syntax::RegularExpression:
        return m_pattern.isEmpty() || m_expression.match(tag).hasMatch();
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
