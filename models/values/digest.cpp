// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/digest.h"

#include "values/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// algorithm-component *( [+._-] algorithm-component )
bool isAlgorithm(QStringView text)
{
    bool separated = true; // the start counts as a separator: a component must follow
    for (const QChar c : text) {
        if (Ascii::isLower(c) || Ascii::isDigit(c))
            separated = false;
        else if (separated || !u"+._-"_s.contains(c))
            return false;
        else
            separated = true;
    }
    return !separated;
}

bool isEncoded(QStringView text)
{
    return Ascii::consistsOf(
        text, [](QChar c) { return Ascii::isAlphanumeric(c) || c == u'=' || c == u'_' || c == u'-'; });
}

} // namespace

std::optional<Digest> Digest::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || !isAlgorithm(text.first(colon)) || !isEncoded(text.sliced(colon + 1)))
        return std::nullopt;
    Digest digest;
    digest.m_text = text.toLatin1();
    return digest;
}

QString Digest::algorithm() const
{
    return QString::fromLatin1(m_text.first(std::max<qsizetype>(m_text.indexOf(':'), 0)));
}

QString Digest::encoded() const
{
    return QString::fromLatin1(m_text.sliced(m_text.indexOf(':') + 1));
}

bool Digest::isVerifiable() const
{
    const QString name = algorithm();
    const qsizetype digits = name == "sha256"_L1 ? 64 : name == "sha512"_L1 ? 128 : -1;
    const QString hex = encoded();
    return hex.size() == digits && Ascii::consistsOf(hex, Ascii::isLowerHex);
}

QString Digest::abbreviated() const
{
    constexpr qsizetype Shown = 4;
    const QString text = encoded();
    if (text.size() <= 2 * Shown + 1)
        return toString();
    return algorithm() + u':' + text.first(Shown) + u'…' + text.last(Shown);
}

} // namespace Tagwright
