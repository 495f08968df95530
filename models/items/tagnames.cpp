// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagnames.h"

#include <algorithm>
#include <string_view>

namespace Tagwright {

namespace {

constexpr char16_t FirstBeyondAscii = 0x80;

void appendWithoutCase(QByteArray &text, QStringView name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < FirstBeyondAscii; });
    if (plain) {
        const qsizetype start = text.size();
        text.resize(start + name.size());
        std::transform(name.begin(), name.end(), text.data() + start,
            [](QChar c) { return static_cast<char>(withoutCase(c).unicode()); });
        return;
    }
    QString folded = name.toString();
    std::transform(folded.cbegin(), folded.cend(), folded.begin(), withoutCase);
    text.append(folded.toUtf8());
}

} // namespace

QChar withoutCase(QChar c)
{
    if (c.unicode() >= FirstBeyondAscii)
        return c.toCaseFolded();
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
}

TagNames::TagNames(const QList<ListedTag> &tags)
{
    constexpr qsizetype UsualLength = 16;
    m_text.reserve(tags.size() * UsualLength);
    m_ends.reserve(tags.size());
    for (const ListedTag &tag : tags) {
        appendWithoutCase(m_text, tag.name);
        m_text.append('\n');
        m_ends.append(m_text.size());
    }
}

QList<int> TagNames::containing(QStringView part) const
{
    QByteArray wanted;
    appendWithoutCase(wanted, part);
    const std::string_view text(m_text.constData(), size_t(m_text.size()));
    const std::string_view looked(wanted.constData(), size_t(wanted.size()));

    QList<int> found;
    auto end = m_ends.cbegin();
    size_t at = text.find(looked);
    while (at != std::string_view::npos) {
        while (end != m_ends.cend() && *end <= qsizetype(at))
            ++end;
        if (end == m_ends.cend())
            break;
        found.append(int(end - m_ends.cbegin()));
        at = text.find(looked, size_t(*end));
    }
    return found;
}

} // namespace Tagwright
