// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/shell.h"

#include "values/ascii.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

// Between double quotes a backslash only takes the meaning from these (POSIX, "Double-Quotes").
bool isEscapableInDoubleQuotes(QChar c)
{
    return c == u'$' || c == u'`' || c == u'"' || c == u'\\';
}

bool isPlain(QChar c)
{
    return Ascii::isAlphanumeric(c) || u"_-./:@%+=,"_s.contains(c);
}

} // namespace

QStringList shellWords(QStringView line)
{
    QStringList words;
    QString word;
    bool started = false; // an empty pair of quotes is a word too
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool last = i + 1 == line.size();
        if (c == u'\\' && quote != u'\'' && !last && (quote.isNull() || isEscapableInDoubleQuotes(line[i + 1]))) {
            word += line[++i];
            started = true;
        } else if (c == quote) {
            quote = {};
        } else if (!quote.isNull()) {
            word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            started = true;
        } else if (!isBlank(c)) {
            word += c;
            started = true;
        } else if (started) {
            words.append(std::exchange(word, {}));
            started = false;
        }
    }
    if (started)
        words.append(word);
    return words;
}

QString shellQuoted(const QString &text)
{
    if (Ascii::consistsOf(text, isPlain))
        return text;
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace Tagwright
