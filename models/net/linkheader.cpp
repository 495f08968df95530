// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/linkheader.h"

#include "net/origin.h"

#include <QByteArrayView>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Walks over a list of "<target>; name=value; name="value"", separated by commas.
class LinkScanner {
public:
    explicit LinkScanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
    }

    bool take(char c)
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArrayView takeUntil(QByteArrayView stops)
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !stops.contains(m_rest.at(end)))
            ++end;
        const QByteArrayView taken = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return taken.trimmed();
    }

    // The opening quote has been taken.
    QByteArray takeQuoted()
    {
        QByteArray value;
        while (!m_rest.isEmpty()) {
            char c = m_rest.front();
            m_rest = m_rest.sliced(1);
            if (c == '"')
                break;
            if (c == '\\' && !m_rest.isEmpty()) {
                c = m_rest.front();
                m_rest = m_rest.sliced(1);
            }
            value += c;
        }
        return value;
    }

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

bool hasRelation(const QByteArray &relations, QByteArrayView wanted)
{
    const QByteArrayList words = relations.simplified().toLower().split(' ');
    return words.contains(wanted);
}

std::optional<QByteArray> targetOfNext(const QByteArray &link)
{
    LinkScanner scanner(link);
    while (!scanner.atEnd()) {
        if (!scanner.take('<')) { // not a link: on to whatever follows the next comma
            scanner.takeUntil(",");
            scanner.take(',');
            continue;
        }
        const QByteArray target = scanner.takeUntil(">").toByteArray();
        scanner.take('>');
        bool isNext = false;
        while (scanner.take(';')) {
            const QByteArray name = scanner.takeUntil("=;,").toByteArray().toLower();
            if (!scanner.take('='))
                continue;
            const QByteArray value = scanner.take('"') ? scanner.takeQuoted() : scanner.takeUntil(";,").toByteArray();
            isNext = isNext || (name == "rel" && hasRelation(value, "next"));
        }
        if (isNext)
            return target;
        scanner.takeUntil(",");
        scanner.take(',');
    }
    return std::nullopt;
}

bool differsInSchemeOnly(const QUrl &a, const QUrl &b)
{
    // Without a port each scheme implies its own; a written port must be the same one.
    return a.host() == b.host() && a.port() == b.port();
}

} // namespace

Result<std::optional<QUrl>> nextPage(const QByteArray &link, const QUrl &page)
{
    const std::optional<QByteArray> target = targetOfNext(link);
    if (!target || target->isEmpty())
        return std::optional<QUrl>();

    QUrl next = page.resolved(QUrl::fromEncoded(*target));
    const bool isHttp = next.scheme() == "http"_L1 || next.scheme() == "https"_L1;
    if (isHttp && differsInSchemeOnly(next, page))
        next.setScheme(page.scheme());
    if (!next.isValid() || !sameOrigin(next, page))
        return Error{.kind = Error::Kind::ForeignOrigin, .message = shownUrl(next)};
    next.setUserInfo({});
    next.setFragment({});
    return std::optional(next);
}

} // namespace Tagwright
