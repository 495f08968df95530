// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/jsonlines.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr int IndentWidth = 2;
constexpr int DeepestIndent = 40; // levels; deeper ones would be out of sight, and cost memory

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

JsonLines::JsonLines(const QByteArray &bytes, Form form)
    : m_text(QString::fromUtf8(bytes))
    , m_form(form)
{
    if (m_form == Form::Indented)
        skipBlanks();
}

JsonLines::Line JsonLines::next()
{
    QString line;
    if (!m_rest.isEmpty())
        line.swap(m_rest);
    else
        line = m_form == Form::Indented ? nextIndented() : nextReceived();
    if (line.size() <= LongestLine)
        return {line, false};
    // Not through the middle of a character that takes two units.
    const qsizetype cut = line.at(LongestLine).isLowSurrogate() ? LongestLine - 1 : LongestLine;
    m_rest = line.sliced(cut);
    line.truncate(cut);
    return {line, true};
}

QString JsonLines::nextReceived()
{
    const qsizetype newline = m_text.indexOf(u'\n', m_at);
    const qsizetype end = newline < 0 ? m_text.size() : newline;
    const QString line = m_text.sliced(m_at, end - m_at);
    m_at = end + 1;
    return line;
}

QString JsonLines::nextIndented()
{
    const auto indent = [this] { return QString(std::min(m_depth, DeepestIndent) * IndentWidth, u' '); };
    QString line = indent();
    bool empty = true;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c == u'}' || c == u']') {
            if (!empty)
                return line; // it has a line of its own
            m_depth = std::max(0, m_depth - 1);
            line = indent() + c;
            ++m_at;
        } else if (c == u'"') {
            line += takeString();
        } else {
            ++m_at;
            line += c;
            if (c == u':')
                line += u' ';
            if ((c == u'{' || c == u'[') && closesAtOnce(c)) {
                line += m_text.at(m_at++);
            } else if (c == u'{' || c == u'[' || c == u',') {
                m_depth += c == u',' ? 0 : 1;
                skipBlanks();
                return line;
            }
        }
        empty = false;
        skipBlanks();
    }
    return line;
}

QString JsonLines::takeString()
{
    const qsizetype begin = m_at++;
    while (m_at < m_text.size() && m_text.at(m_at) != u'"')
        m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_text.size());
    return m_text.sliced(begin, m_at - begin);
}

bool JsonLines::closesAtOnce(QChar opening)
{
    skipBlanks();
    return m_at < m_text.size() && m_text.at(m_at) == (opening == u'{' ? u'}' : u']');
}

void JsonLines::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
        ++m_at;
}

} // namespace Tagwright
