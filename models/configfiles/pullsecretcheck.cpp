// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/pullsecretcheck.h"

#include "configfiles/dockerconfig.h"
#include "values/json.h"
#include "values/pullkey.h"
#include "values/tokenexpiry.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Finding = PullSecretFinding;

constexpr int SoonDays = 7;
constexpr int MaxCheckedRegistries = 1000;

Finding findingAbout(Finding::Kind kind, const QString &key = {}, const QString &detail = {})
{
    return {.kind = kind, .key = key, .detail = detail, .when = {}};
}

// Go reads it with padding, and without it when there is no "=".
std::optional<QByteArray> authPair(const QString &auth)
{
    const QByteArray text = auth.toLatin1();
    if (text.contains('=') && text.size() % 4 != 0)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !(*decoded).contains(':'))
        return {};
    return *decoded;
}

QList<Finding> findingsOfKey(const QString &text)
{
    const PullKey key = parsePullKey(text);
    if (key.host.isEmpty())
        return {findingAbout(Finding::Kind::KeyUnreadable, text)};
    const QString plain = key.path.isEmpty() ? key.host : key.host + u'/' + key.path;
    if (key.host == "docker.io"_L1) {
        const bool isKnown = text == authKeyFor(key.host, {}) || text == "docker.io"_L1 || text == "index.docker.io"_L1
            || !key.path.isEmpty();
        return isKnown ? QList<Finding>()
                       : QList<Finding>{findingAbout(Finding::Kind::KeyHub, text, authKeyFor(key.host, {}))};
    }
    QList<Finding> findings;
    if (key.host != key.host.toLower())
        findings += findingAbout(Finding::Kind::KeyCase, text, key.host.toLower());
    if (key.scheme == PullKey::Scheme::Http)
        findings += findingAbout(Finding::Kind::KeyPlainHttp, text, plain);
    else if (key.scheme == PullKey::Scheme::Https)
        findings += findingAbout(Finding::Kind::KeyScheme, text, plain);
    else if (key.hasVersion)
        findings += findingAbout(Finding::Kind::KeyVersion, text, plain);
    return findings;
}

QList<Finding> findingsOfPassword(const QString &key, QByteArrayView password, const QDateTime &now)
{
    if (password.isEmpty())
        return {findingAbout(Finding::Kind::EmptyPassword, key)};
    const QDateTime end = tokenExpiry(password);
    if (!end.isValid() || end > now.addDays(SoonDays))
        return {};
    Finding finding = findingAbout(end <= now ? Finding::Kind::Expired : Finding::Kind::ExpiresSoon, key);
    finding.when = end;
    return {finding};
}

QList<Finding> findingsOfEntry(const QString &key, const QJsonObject &entry, const QDateTime &now)
{
    const QString auth = entry["auth"_L1].toString();
    const QString user = entry["username"_L1].toString();
    const QString password = entry["password"_L1].toString();
    if (auth.isEmpty() && user.isEmpty() && password.isEmpty()) {
        const bool hasToken =
            !entry["identitytoken"_L1].toString().isEmpty() || !entry["registrytoken"_L1].toString().isEmpty();
        return {findingAbout(hasToken ? Finding::Kind::OnlyToken : Finding::Kind::NoCredential, key)};
    }
    if (auth.isEmpty()) {
        QList<Finding> findings;
        if (user.isEmpty())
            findings += findingAbout(Finding::Kind::EmptyUser, key);
        return findings + findingsOfPassword(key, password.toUtf8(), now);
    }
    std::optional<QByteArray> pair = authPair(auth);
    if (!pair)
        return {findingAbout(Finding::Kind::AuthUnreadable, key)};
    QList<Finding> findings;
    const qsizetype colon = pair->indexOf(':');
    const QString authUser = QString::fromUtf8(pair->first(colon));
    const QByteArrayView authPassword = QByteArrayView(*pair).sliced(colon + 1);
    if (user.isEmpty() && password.isEmpty())
        findings += findingAbout(Finding::Kind::OnlyAuth, key);
    if (!user.isEmpty() && user != authUser)
        findings += findingAbout(Finding::Kind::AuthOtherUser, key, authUser);
    if (!password.isEmpty() && authPassword != password.toUtf8())
        findings += findingAbout(Finding::Kind::AuthOtherPassword, key);
    if (authUser.isEmpty())
        findings += findingAbout(Finding::Kind::EmptyUser, key);
    findings += findingsOfPassword(key, authPassword, now);
    wipe(*pair);
    return findings;
}

// How close the nearest key comes to it.
Finding findingOfImage(const QStringList &keys, const QString &image)
{
    const QString host = image.section(u'/', 0, 0);
    qsizetype longest = -1;
    Finding best = findingAbout(Finding::Kind::OtherRegistry, {}, host);
    for (const QString &text : keys) {
        const PullKey key = parsePullKey(text);
        const qsizetype cover = pullKeyCover(key, image);
        if (cover > longest) {
            longest = cover;
            best = findingAbout(Finding::Kind::UsedKey, text, image);
        }
        if (longest >= 0)
            continue;
        if (isAboutHost(key, host))
            best = findingAbout(Finding::Kind::OtherPath, text, image);
        else if (key.host.section(u':', 0, 0) == host.section(u':', 0, 0) && best.kind == Finding::Kind::OtherRegistry)
            best = findingAbout(Finding::Kind::OtherPort, text, host);
    }
    return best;
}

bool looksLikeRegistries(const QJsonObject &document)
{
    for (auto member = document.begin(); member != document.end(); ++member) {
        const QJsonObject entry = member.value().toObject();
        if (entry.contains("auth"_L1) || entry.contains("username"_L1) || entry.contains("password"_L1))
            return true;
    }
    return false;
}

} // namespace

bool PullSecretFinding::isGrave() const
{
    switch (kind) {
    case Finding::Kind::NotJson:
    case Finding::Kind::NoContent:
    case Finding::Kind::NoAuths:
    case Finding::Kind::OldInNew:
    case Finding::Kind::NewInOld:
    case Finding::Kind::NoRegistries:
    case Finding::Kind::NoEntry:
    case Finding::Kind::AuthUnreadable:
    case Finding::Kind::NoCredential:
    case Finding::Kind::OnlyToken:
    case Finding::Kind::EmptyPassword:
    case Finding::Kind::Expired:
    case Finding::Kind::KeyUnreadable:
    case Finding::Kind::OtherRegistry:
    case Finding::Kind::OtherPort:
    case Finding::Kind::OtherPath:
        return true;
    case Finding::Kind::AuthOtherUser:
    case Finding::Kind::AuthOtherPassword:
    case Finding::Kind::OnlyAuth:
    case Finding::Kind::Helper:
    case Finding::Kind::EmptyUser:
    case Finding::Kind::ExpiresSoon:
    case Finding::Kind::KeyScheme:
    case Finding::Kind::KeyPlainHttp:
    case Finding::Kind::KeyVersion:
    case Finding::Kind::KeyCase:
    case Finding::Kind::KeyHub:
    case Finding::Kind::UsedKey:
        return false;
    }
    Q_UNREACHABLE();
}

QList<PullSecretFinding> checkPullSecret(const PullSecretContent &content, const QString &image, const QDateTime &now)
{
    if (content.document.trimmed().isEmpty())
        return {findingAbout(Finding::Kind::NoContent)};
    const Result<QJsonObject> document = Json::object(content.document);
    if (!document)
        return {findingAbout(Finding::Kind::NotJson)};
    QList<Finding> findings;
    QJsonObject auths = *document;
    if (content.form == PullSecretForm::ConfigJson) {
        if (const QString store = (*document)["credsStore"_L1].toString(); !store.isEmpty())
            findings += findingAbout(Finding::Kind::Helper, {}, store);
        const QJsonObject helpers = (*document)["credHelpers"_L1].toObject();
        for (auto helper = helpers.begin(); helper != helpers.end(); ++helper)
            findings += findingAbout(Finding::Kind::Helper, helper.key(), helper.value().toString());
        if (!(*document)["auths"_L1].isObject())
            return QList<Finding>{
                       findingAbout(looksLikeRegistries(*document) ? Finding::Kind::OldInNew : Finding::Kind::NoAuths)}
            + findings;
        auths = (*document)["auths"_L1].toObject();
    } else if (looksLikeRegistries(auths.value("auths"_L1).toObject())) {
        return {findingAbout(Finding::Kind::NewInOld)};
    }
    if (auths.isEmpty())
        return QList<Finding>{findingAbout(Finding::Kind::NoRegistries)} + findings;
    if (!image.isEmpty())
        findings.prepend(findingOfImage(auths.keys(), image));
    int checked = 0;
    for (auto auth = auths.begin(); auth != auths.end() && checked < MaxCheckedRegistries; ++auth, ++checked) {
        findings += findingsOfKey(auth.key());
        if (auth.value().isObject())
            findings += findingsOfEntry(auth.key(), auth.value().toObject(), now);
        else
            findings += findingAbout(Finding::Kind::NoEntry, auth.key());
    }
    return findings;
}

} // namespace Tagwright
