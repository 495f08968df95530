// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/challenge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// RFC 9110, 5.6.2, and what token68 and unquoted values in the wild have besides.
constexpr bool isWordCharacter(char c)
{
    return c > ' ' && c < 0x7f && c != ',' && c != '=' && c != '"';
}

class ChallengeScanner {
public:
    explicit ChallengeScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text.at(m_position); }
    void skip() { ++m_position; }

    bool skipBlanks() // true when there were any
    {
        const qsizetype start = m_position;
        while (!atEnd() && isBlank(peek()))
            ++m_position;
        return m_position > start;
    }

    QByteArrayView word()
    {
        const qsizetype start = m_position;
        while (!atEnd() && isWordCharacter(peek()))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    // An unquoted value may hold "=" at its end: Negotiate's token68.
    QByteArrayView value()
    {
        const qsizetype start = m_position;
        while (!atEnd() && peek() != ',' && !isBlank(peek()))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    QByteArray quoted() // at the opening quote
    {
        QByteArray result;
        skip();
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\' && m_position + 1 < m_text.size())
                skip();
            result += peek();
            skip();
        }
        skip();
        return result;
    }

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
};

void addParameter(QList<Challenge> &challenges, const QByteArray &name, const QByteArray &value)
{
    if (challenges.isEmpty() || challenges.constLast().has(name)) // of a repeated parameter the first counts
        return;
    challenges.last().parameters.append({name, value});
}

} // namespace

bool Challenge::has(QByteArrayView name) const
{
    return std::any_of(
        parameters.cbegin(), parameters.cend(), [name](const auto &parameter) { return parameter.first == name; });
}

QString Challenge::parameter(QByteArrayView name) const
{
    const auto found = std::find_if(
        parameters.cbegin(), parameters.cend(), [name](const auto &parameter) { return parameter.first == name; });
    return found == parameters.cend() ? QString() : QString::fromUtf8(found->second);
}

QStringList Challenge::scopes() const
{
    return parameter("scope").split(u' ', Qt::SkipEmptyParts);
}

QList<Challenge> parseChallenges(const QByteArray &value)
{
    QList<Challenge> challenges;
    ChallengeScanner scanner(value);
    while (!scanner.atEnd()) {
        scanner.skipBlanks();
        const QByteArray word = scanner.word().toByteArray().toLower();
        if (word.isEmpty()) {
            if (scanner.peek() == '"')
                scanner.quoted();
            else
                scanner.skip(); // a comma, or something that has no place here
            continue;
        }

        // "word =" is a parameter of the challenge before; any other word begins a new one.
        scanner.skipBlanks();
        if (scanner.peek() == '=') {
            scanner.skip();
            scanner.skipBlanks();
            addParameter(challenges, word, scanner.peek() == '"' ? scanner.quoted() : scanner.value().toByteArray());
        } else {
            challenges.append({word, {}});
        }
    }
    return challenges;
}

Result<Challenge> chooseChallenge(const QList<Challenge> &challenges)
{
    const auto first = [&challenges](auto wanted) -> const Challenge * {
        const auto found = std::find_if(challenges.cbegin(), challenges.cend(), wanted);
        return found == challenges.cend() ? nullptr : &*found;
    };
    if (const Challenge *bearer =
            first([](const Challenge &c) { return c.isBearer() && !c.parameter("realm").isEmpty(); }))
        return *bearer;
    if (const Challenge *basic = first([](const Challenge &c) { return c.isBasic(); }))
        return *basic;
    if (const Challenge *bearer = first([](const Challenge &c) { return c.isBearer(); }))
        return *bearer;

    QByteArrayList schemes;
    for (const Challenge &challenge : challenges)
        schemes += challenge.scheme;
    return Error{.kind = Error::Kind::Unauthorized,
        .httpStatus = 401,
        .message = schemes.isEmpty() ? u"no way to sign in was offered"_s
                                     : u"unsupported way to sign in: "_s + QString::fromUtf8(schemes.join(", "))};
}

} // namespace Tagwright
