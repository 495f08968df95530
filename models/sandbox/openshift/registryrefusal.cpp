// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/registryrefusal.h"

#include "sandbox/openshift/fetchwords.h"
#include "sandbox/openshift/httpfetch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qsizetype MostWords = 500; // characters of what a registry says
constexpr qsizetype MostErrors = 10;
constexpr qsizetype MostChallengeBytes = 8 * 1024;

QString bounded(QString words)
{
    for (QChar &c : words) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return words.left(MostWords);
}

/*! distribution, registry/api/errcode/errors.go */
QString coded(const QString &code, const QString &message)
{
    QString name = code.toLower().replace(u'_', u' ');
    return message.isEmpty() ? name : name + u": "_s + message;
}

RegistryRefusal listed(const QJsonArray &errors)
{
    RegistryRefusal refusal;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(errors.size(), MostErrors); ++i) {
        const QJsonObject error = errors.at(i).toObject();
        const QString code = error.value("code"_L1).toString();
        refusal.codes.append(code);
        lines.append(coded(code, error.value("message"_L1).toString()));
    }
    refusal.words = bounded(lines.size() == 1 ? lines.constFirst() : u"errors: "_s + lines.join(u", "_s));
    return refusal;
}

RegistryRefusal unread(const FetchAnswer &answer, const QString &why)
{
    if (answer.status == 401)
        return {.codes = {u"UNAUTHORIZED"_s}, .words = u"unauthorized: authentication required"_s};
    const QString said = QString::fromUtf8(answer.body.left(MostWords));
    return {.codes = {},
        .words = bounded(
            u"error parsing HTTP %1 response body: %2: \"%3\""_s.arg(QString::number(answer.status), why, said))};
}

RegistryRefusal refusalInBody(const FetchAnswer &answer)
{
    if (const QString problem = jsonProblem(answer.body); !problem.isEmpty())
        return unread(answer, problem);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (const QString details = body.value("details"_L1).toString(); !details.isEmpty()) {
        const QString code = answer.status == 401 ? u"UNAUTHORIZED"_s
            : answer.status == 429                ? u"TOOMANYREQUESTS"_s
                                                  : u"UNKNOWN"_s;
        return {.codes = {code}, .words = bounded(coded(code, details))};
    }
    const QJsonArray errors = body.value("errors"_L1).toArray();
    return errors.isEmpty() ? unread(answer, u"no error details found in HTTP response body"_s) : listed(errors);
}

bool isSeparator(char c)
{
    return c == ' ' || c == '\t' || c == ',';
}

/*! Takes a header's words one after the other. */
class ChallengeReader {
public:
    explicit ChallengeReader(const QByteArray &text)
        : m_text(text.left(MostChallengeBytes))
    {
    }

    QList<UpstreamChallenge> read()
    {
        QList<UpstreamChallenge> challenges;
        while (skip()) {
            const QByteArray word = token();
            if (word.isEmpty()) { // something that belongs nowhere
                ++m_at;
                continue;
            }
            if (!isAt('=')) {
                challenges.append({.scheme = word.toLower(), .parameters = {}});
                continue;
            }
            ++m_at;
            const QByteArray value = isAt('"') ? quoted() : token();
            if (!challenges.isEmpty())
                challenges.last().parameters.insert(word.toLower(), value);
        }
        return challenges;
    }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    bool skip()
    {
        while (m_at < m_text.size() && isSeparator(m_text.at(m_at)))
            ++m_at;
        return m_at < m_text.size();
    }

    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (
            m_at < m_text.size() && !isSeparator(m_text.at(m_at)) && m_text.at(m_at) != '=' && m_text.at(m_at) != '"')
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QByteArray quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text.at(m_at);
        }
        ++m_at;
        return value;
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace

RegistryRefusal refusalOf(const FetchAnswer &answer)
{
    if (answer.status < 400 || answer.status >= 500)
        return {.codes = {},
            .words = bounded(u"received unexpected HTTP status: %1 %2"_s.arg(
                QString::number(answer.status), QString::fromLatin1(answer.reason)))};
    // RFC 6750, 3: what is wrong with a token comes first.
    for (const UpstreamChallenge &challenge : challengesIn(answer.header("www-authenticate"))) {
        const QByteArray error = challenge.scheme == "bearer" ? challenge.parameters.value("error") : QByteArray();
        if (error != "invalid_token" && error != "insufficient_scope")
            continue;
        RegistryRefusal refusal = refusalInBody(answer);
        refusal.codes.prepend(error == "invalid_token" ? u"UNAUTHORIZED"_s : u"DENIED"_s);
        return refusal;
    }
    return refusalInBody(answer);
}

QList<UpstreamChallenge> challengesIn(const QByteArray &header)
{
    return ChallengeReader(header).read();
}

} // namespace Tagwright::Practice
