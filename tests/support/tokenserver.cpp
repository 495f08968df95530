// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "tokenserver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 Lifetime = 300;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// RFC 4648, 6; of 30 bytes, so that nothing has to be filled up.
QByteArray base32(const QByteArray &bytes)
{
    static const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | static_cast<quint8>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += alphabet.at(bits >> (count - 5) & 31);
    }
    return text;
}

} // namespace

TokenServer::TokenServer()
    : m_server([this](const ScriptedRequest &request) { return answer(request); })
{
}

ScriptedAnswer TokenServer::answer(const ScriptedRequest &request) const
{
    QByteArray userName;
    bool mayDoEverything = false;
    if (const QByteArray header = request.header("Authorization"); !header.isEmpty()) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        userName = pair.left(pair.indexOf(':'));
        const auto account = m_accounts.constFind(userName);
        if (account == m_accounts.cend() || pair != userName + ':' + account->password)
            return ScriptedAnswer::failure(401, "UNAUTHORIZED", "incorrect username or password");
        mayDoEverything = account->mayDoEverything;
    }
    const QByteArray token = tokenFor(userName, mayDoEverything, request.parameters("scope"));
    return ScriptedAnswer::json(compact({{u"token"_s, QString::fromLatin1(token)}, {u"expires_in"_s, Lifetime}}));
}

QByteArray TokenServer::tokenFor(const QByteArray &userName, bool mayDoEverything, const QByteArrayList &scopes) const
{
    QJsonArray access;
    for (const QByteArray &scope : scopes) {
        const QString text = QString::fromLatin1(scope);
        const QString type = text.section(u':', 0, 0);
        const QString name = text.section(u':', 1, -2);
        const bool mayPull = type == "repository"_L1
            && (name.startsWith("public/"_L1)
                || (!userName.isEmpty() && name.startsWith(QString::fromLatin1(userName) + u'/')));
        QStringList actions = text.section(u':', -1).split(u',');
        if (!mayDoEverything)
            actions = mayPull && actions.contains(u"pull"_s) ? QStringList{u"pull"_s} : QStringList();
        if (!actions.isEmpty())
            access +=
                QJsonObject{{u"type"_s, type}, {u"name"_s, name}, {u"actions"_s, QJsonArray::fromStringList(actions)}};
    }

    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray head =
        compact({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, QString::fromLatin1(keyId())}});
    const QByteArray claims = compact({{u"iss"_s, QString::fromLatin1(Issuer)},
        {u"sub"_s, QString::fromLatin1(userName)}, {u"aud"_s, QString::fromLatin1(Service)}, {u"exp"_s, now + Lifetime},
        {u"nbf"_s, now - 5}, {u"iat"_s, now}, {u"jti"_s, QUuid::createUuid().toString()}, {u"access"_s, access}});
    const QByteArray signedPart = base64Url(head) + '.' + base64Url(claims);
    return signedPart + '.' + base64Url(m_key.sign(signedPart));
}

// As libtrust names a key: the registry looks its certificate up by this.
QByteArray TokenServer::keyId() const
{
    const QByteArray hash = QCryptographicHash::hash(m_key.publicKeyDer(), QCryptographicHash::Sha256).first(30);
    const QByteArray text = base32(hash);
    QByteArrayList groups;
    for (qsizetype start = 0; start < text.size(); start += 4)
        groups += text.mid(start, 4);
    return groups.join(':');
}

} // namespace Tagwright
