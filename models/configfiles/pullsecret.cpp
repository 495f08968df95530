// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/pullsecret.h"

#include "configfiles/dockerconfig.h"
#include "values/json.h"
#include "values/pullkey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxPullDocument = 1024 * 1024; // as the server keeps at most

Error noPullSecret()
{
    return {.kind = Error::Kind::Malformed, .message = u"this is no pull secret"_s};
}

Result<QJsonObject> pullDocument(const PullSecretContent &content)
{
    if (content.document.size() > MaxPullDocument)
        return noPullSecret();
    const Result<QJsonObject> read = Json::object(content.document);
    if (!read)
        return noPullSecret(); // the parser's words may quote it
    if (content.form == PullSecretForm::ConfigJson && read->contains("auths"_L1) && !(*read)["auths"_L1].isObject())
        return noPullSecret();
    return *read;
}

QJsonObject pullAuths(const QJsonObject &document, PullSecretForm form)
{
    return form == PullSecretForm::Cfg ? document : document["auths"_L1].toObject();
}

QByteArray writtenAuths(const QJsonObject &auths, QJsonObject document, PullSecretForm form)
{
    if (form == PullSecretForm::Cfg)
        return QJsonDocument(auths).toJson(QJsonDocument::Compact);
    document.insert(u"auths"_s, auths);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

PullSecretEntry pullEntryIn(const QString &key, const QJsonObject &entry)
{
    PullSecretEntry read{
        .key = key, .userName = entry["username"_L1].toString(), .password = {}, .email = entry["email"_L1].toString()};
    if (const QString auth = entry["auth"_L1].toString(); !auth.isEmpty()) {
        QByteArray pair = QByteArray::fromBase64(auth.toLatin1());
        const qsizetype colon = pair.indexOf(':');
        if (colon >= 0) {
            read.userName = QString::fromUtf8(pair.first(colon));
            read.password = Secret(QByteArrayView(pair).sliced(colon + 1));
        }
        wipe(pair);
    } else {
        read.password = Secret(entry["password"_L1].toString());
    }
    return read;
}

QJsonObject pullEntryOf(const Credential &credential, const QJsonObject &before)
{
    QByteArray pair = credential.userName.toUtf8() + ':';
    pair += credential.secret.bytes();
    QJsonObject entry{{u"username"_s, credential.userName},
        {u"password"_s, QString::fromUtf8(credential.secret.bytes())},
        {u"auth"_s, QString::fromLatin1(pair.toBase64())}};
    wipe(pair);
    if (before.contains("email"_L1))
        entry.insert(u"email"_s, before["email"_L1]);
    return entry;
}

// What is there may name the same place in another way.
QString pullKeyFor(const QJsonObject &auths, const QString &host, const QString &path)
{
    const QString usual = authKeyFor(host, path);
    if (auths.contains(usual))
        return usual;
    for (auto auth = auths.begin(); auth != auths.end(); ++auth) {
        const PullKey key = parsePullKey(auth.key());
        if (key.host == host && key.path == path)
            return auth.key();
    }
    return usual;
}

AuthChange pullChange(const QJsonObject &auths, const QString &key, const QJsonObject &entry)
{
    if (!auths.contains(key))
        return {.key = key, .kind = AuthChange::Kind::Added};
    const PullSecretEntry before = pullEntryIn(key, auths[key].toObject());
    const PullSecretEntry after = pullEntryIn(key, entry);
    const bool isSame = before.userName == after.userName && before.password.bytes() == after.password.bytes();
    return {.key = key,
        .kind = isSame ? AuthChange::Kind::Unchanged : AuthChange::Kind::Replaced,
        .userBefore = isSame ? QString() : before.userName};
}

} // namespace

QString pullSecretType(PullSecretForm form)
{
    return form == PullSecretForm::Cfg ? u"kubernetes.io/dockercfg"_s : u"kubernetes.io/dockerconfigjson"_s;
}

QString pullSecretKey(PullSecretForm form)
{
    return form == PullSecretForm::Cfg ? u".dockercfg"_s : u".dockerconfigjson"_s;
}

Result<PullSecretContent> pullSecretContent(const QJsonObject &secret)
{
    const QString type = secret["type"_L1].toString();
    PullSecretContent content;
    if (type == pullSecretType(PullSecretForm::Cfg))
        content.form = PullSecretForm::Cfg;
    else if (type != pullSecretType(PullSecretForm::ConfigJson))
        return Error{.kind = Error::Kind::Unsupported, .message = type};
    const QString text = secret["data"_L1][pullSecretKey(content.form)].toString();
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return noPullSecret();
    content.document = *decoded;
    return content;
}

Result<std::vector<PullSecretEntry>> pullSecretEntries(const PullSecretContent &content)
{
    const Result<QJsonObject> document = pullDocument(content);
    if (!document)
        return document.error();
    std::vector<PullSecretEntry> entries;
    const QJsonObject auths = pullAuths(*document, content.form);
    for (auto auth = auths.begin(); auth != auths.end(); ++auth) {
        if (auth.value().isObject())
            entries.push_back(pullEntryIn(auth.key(), auth.value().toObject()));
    }
    return entries;
}

Result<ConfigChange> withPullCredentials(
    const PullSecretContent &before, const std::vector<ExportedCredential> &credentials)
{
    QJsonObject document;
    if (!before.document.trimmed().isEmpty()) {
        const Result<QJsonObject> read = pullDocument(before);
        if (!read)
            return read.error();
        document = *read;
    }
    QJsonObject auths = pullAuths(document, before.form);
    ConfigChange change;
    for (const ExportedCredential &exported : credentials) {
        if (exported.credential.kind != Credential::Kind::Password)
            return Error{.kind = Error::Kind::Unsupported, .message = exported.host};
        const QString key = pullKeyFor(auths, exported.host, exported.credential.path);
        const QJsonObject entry = pullEntryOf(exported.credential, auths.value(key).toObject());
        change.changes += pullChange(auths, key, entry);
        auths.insert(key, entry);
    }
    change.document = writtenAuths(auths, document, before.form);
    return change;
}

Result<PullSecretContent> convertedPullSecret(const PullSecretContent &content)
{
    const Result<QJsonObject> document = pullDocument(content);
    if (!document)
        return document.error();
    const PullSecretForm form = content.form == PullSecretForm::Cfg ? PullSecretForm::ConfigJson : PullSecretForm::Cfg;
    return PullSecretContent{.form = form, .document = writtenAuths(pullAuths(*document, content.form), {}, form)};
}

} // namespace Tagwright
