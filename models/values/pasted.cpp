// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/reference.h"

#include "values/inputerror.h"
#include "values/pastedcommand.h"
#include "values/pastedword.h"
#include "values/shell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Found = std::optional<Result<Pasted>>;

constexpr qsizetype MaxPasted = 64 * 1024; // a whole file, but not a whole disk

// Zero-width characters and marks of direction, which come along from web pages and chats.
bool isInvisible(QChar c)
{
    return c == u'\u00ad' || c == u'\u034f' || c == u'\u061c' || (c >= u'\u200b' && c <= u'\u200f')
        || (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2060' && c <= u'\u206f') || c == u'\ufeff';
}

// Visible lines with plain blanks, those that a "\" continues joined.
QStringList linesOf(QStringView pasted)
{
    QString text;
    text.reserve(pasted.size());
    for (const QChar c : pasted) {
        if (isInvisible(c))
            continue;
        text += c == u'\r' || c == u'\u2028' || c == u'\u2029' ? u'\n' : c.isSpace() && c != u'\n' ? u' ' : c;
    }
    text.replace("\\\n"_L1, " "_L1);

    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView inner = unwrapped(line); !inner.isEmpty())
            lines.append(inner.toString());
    }
    return lines;
}

// Dockerfile: FROM [--platform=…] IMAGE [AS name]
Found parseFrom(const QStringList &words)
{
    if (words.size() < 2 || words.first().compare("FROM"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    QStringList operands = words.sliced(1);
    operands.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
    const bool named = operands.size() == 3 && operands.at(1).compare("AS"_L1, Qt::CaseInsensitive) == 0;
    if (operands.size() != 1 && !named)
        return std::nullopt;
    return parseWord(operands.first());
}

// YAML and JSON: "image: IMAGE", "- image: IMAGE # why", "\"image\": \"IMAGE\""
Found parseField(QStringView line)
{
    if (line.startsWith(u"- "))
        line = line.sliced(2).trimmed();
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView key = unwrapped(line.first(colon));
    QStringView value = line.sliced(colon + 1);
    const bool quoted = key.size() < colon;
    if ((key != u"image" && key != u"dockerImageReference") || (!quoted && !value.startsWith(u' ')))
        return std::nullopt;
    if (const qsizetype comment = value.indexOf(u" #"); comment >= 0)
        value = value.first(comment);
    return parseWord(value);
}

Found parseStructured(const QString &line)
{
    if (Found field = parseField(line))
        return field;
    const QStringList words = shellWords(line);
    if (Found from = parseFrom(words))
        return from;
    return parseCommand(words);
}

} // namespace

Result<Pasted> parsePasted(QStringView text)
{
    if (text.size() > MaxPasted)
        return brokenRule(ReferenceRule::Length);
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return brokenRule(ReferenceRule::Empty);

    for (const QString &line : lines) {
        if (Found found = parseStructured(line); found && (*found || lines.size() == 1))
            return *found;
    }
    if (lines.size() > 1 || lines.first().contains(u' '))
        return brokenRule(ReferenceRule::Unrecognised); // prose, or a file without an image
    return parseWord(lines.first());
}

} // namespace Tagwright
