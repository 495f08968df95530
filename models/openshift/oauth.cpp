// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/oauth.h"

#include "crypto/sha.h"
#include "net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright::OAuth {

namespace {

constexpr int VerifierBytes = 96; // 128 characters, as long as RFC 7636 allows
constexpr qint64 LongestLife = 10LL * 365 * 24 * 60 * 60; // seconds
constexpr qsizetype MaxOAuthWords = 1000;
constexpr qsizetype MaxOAuthCode = 100;
constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sha256Word(QByteArrayView bytes)
{
    return QByteArray::fromHex(sha256Of(bytes).encoded().toLatin1()).toBase64(Base64Url);
}

QString percentEncoded(const QByteArray &value)
{
    return QString::fromLatin1(value.toPercentEncoding());
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.left(MaxOAuthWords).trimmed();
}

Error refused(const QString &code, const QString &words)
{
    // RFC 6749, 4.1.2.1
    const auto kind = code == "access_denied"_L1                            ? Error::Kind::Forbidden
        : code == "server_error"_L1 || code == "temporarily_unavailable"_L1 ? Error::Kind::ServerFailed
                                                                            : Error::Kind::Rejected;
    return {.kind = kind, .code = onOneLine(code).left(MaxOAuthCode), .message = onOneLine(words)};
}

// Here a space may be a plus, as in forms.
QString formValue(const QUrlQuery &form, const QString &name)
{
    QString raw = form.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(raw.replace(u'+', u' ').toUtf8());
}

} // namespace

QByteArray randomWord(int bytes)
{
    std::array<quint32, VerifierBytes / 4> numbers{};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    const auto count = std::min<qsizetype>(bytes, VerifierBytes);
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), count).toBase64(Base64Url);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return sha256Word(verifier);
}

Proof newProof()
{
    const QByteArray verifier = randomWord(VerifierBytes);
    return {verifier, challengeOf(verifier)};
}

QUrl implicitPage(const OAuthServer &server)
{
    QUrl page = server.issuer;
    QString path = page.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    page.setPath(path + "/oauth/token/implicit"_L1, QUrl::StrictMode);
    page.setQuery(QString());
    page.setFragment({});
    return page;
}

QUrl authorizeUrl(const OAuthServer &server, const Question &question)
{
    // In the order of the letters, as `oc` sends them.
    QUrlQuery query(server.authorization);
    query.addQueryItem(u"client_id"_s, percentEncoded(question.client));
    if (!question.challenge.isEmpty()) {
        query.addQueryItem(u"code_challenge"_s, percentEncoded(question.challenge));
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    }
    if (!question.redirect.isEmpty())
        query.addQueryItem(u"redirect_uri"_s, percentEncoded(question.redirect.toEncoded()));
    query.addQueryItem(u"response_type"_s, question.challenge.isEmpty() ? u"token"_s : u"code"_s);
    if (!question.state.isEmpty())
        query.addQueryItem(u"state"_s, percentEncoded(question.state));
    QUrl url = server.authorization;
    url.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    url.setFragment({});
    return url;
}

QByteArray tokenForm(const QByteArray &code, const QUrl &redirect, const Proof &proof)
{
    return "grant_type=authorization_code&code=" + code.toPercentEncoding("~")
        + "&redirect_uri=" + redirect.toEncoded().toPercentEncoding() + "&code_verifier=" + proof.verifier;
}

Granted grantedBy(const QUrl &location)
{
    Granted granted;
    for (const QString &form : {location.query(QUrl::FullyEncoded), location.fragment(QUrl::FullyEncoded)}) {
        const QUrlQuery values(form);
        if (const QString error = formValue(values, u"error"_s); !error.isEmpty() && !granted.refusal)
            granted.refusal = refused(error, formValue(values, u"error_description"_s));
        if (granted.code.isEmpty())
            granted.code = formValue(values, u"code"_s);
        if (granted.state.isEmpty())
            granted.state = formValue(values, u"state"_s);
        if (granted.token.isEmpty())
            granted.token = Secret(formValue(values, u"access_token"_s));
        if (granted.lifetime.count() == 0)
            granted.lifetime = std::chrono::seconds(
                std::clamp<qint64>(formValue(values, u"expires_in"_s).toLongLong(), 0, LongestLife));
    }
    return granted;
}

Error refusalOf(const HttpAnswer &answer)
{
    Error error = errorFrom(answer, QDateTime::currentDateTimeUtc());
    const QString warning = onOneLine(QString::fromUtf8(answer.header("Warning")));
    error.kind = Error::Kind::Unsupported;
    error.code =
        QLatin1StringView(warning.contains("X-CSRF-Token"_L1) ? SignInCode::HeaderLost : SignInCode::BrowserOnly);
    // Warning: 199 Origin "text"
    const qsizetype quote = warning.indexOf(u'"');
    if (const qsizetype end = warning.lastIndexOf(u'"'); quote >= 0 && end > quote)
        error.message = warning.sliced(quote + 1, end - quote - 1).replace("\\\""_L1, "\""_L1);
    else if (!warning.isEmpty())
        error.message = warning;
    return error;
}

Error tokenRefusal(const HttpAnswer &answer, const Error &otherwise)
{
    // RFC 6749, 5.2
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString code = body["error"_L1].toString();
    if (code.isEmpty())
        return otherwise;
    Error error = refused(code, body["error_description"_L1].toString());
    error.httpStatus = answer.status;
    return error;
}

QString tokenObjectName(QByteArrayView token)
{
    constexpr QByteArrayView Prefix("sha256~");
    if (!token.startsWith(Prefix) || token.size() == Prefix.size())
        return {};
    return "sha256~"_L1 + QString::fromLatin1(sha256Word(token.sliced(Prefix.size())));
}

} // namespace Tagwright::OAuth
