// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/dockerconfigwriter.h"

#include "configfiles/dockerconfig.h"
#include "values/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QJsonObject entryFor(const Credential &credential)
{
    const QString secret = QString::fromUtf8(credential.secret.bytes());
    switch (credential.kind) {
    case Credential::Kind::IdentityToken:
        return {{u"identitytoken"_s, secret}};
    case Credential::Kind::RegistryToken:
        return {{u"registrytoken"_s, secret}};
    case Credential::Kind::Password:
        break;
    }
    QByteArray pair = credential.userName.toUtf8() + ':';
    pair += credential.secret.bytes();
    const QJsonObject entry{{u"auth"_s, QString::fromLatin1(pair.toBase64())}};
    wipe(pair);
    return entry;
}

QString userIn(const QJsonObject &entry)
{
    const QByteArray pair = QByteArray::fromBase64(entry["auth"_L1].toString().toLatin1());
    return QString::fromUtf8(pair.first(std::max<qsizetype>(pair.indexOf(':'), 0)));
}

// The file may hold the same registry under another of its names.
QString keyIn(const QJsonObject &auths, const QString &host, const QString &path)
{
    const QString usual = authKeyFor(host, path);
    if (auths.contains(usual))
        return usual;
    for (auto auth = auths.begin(); auth != auths.end(); ++auth) {
        const AuthKey key = parseAuthKey(auth.key());
        if (key.host == host && key.path == path)
            return auth.key();
    }
    return usual;
}

AuthChange changeOf(const QJsonObject &config, const QJsonObject &auths, const QString &key, const QJsonObject &entry)
{
    AuthChange change{.key = key};
    const QJsonValue own = config["credHelpers"_L1].toObject()[key];
    change.helper = own.isString() ? own.toString() : config["credsStore"_L1].toString();
    if (!change.helper.isEmpty())
        change.kind = AuthChange::Kind::Overruled;
    else if (!auths.contains(key))
        change.kind = AuthChange::Kind::Added;
    else if (const QJsonObject before = auths[key].toObject(); before != entry)
        change = {.key = key, .kind = AuthChange::Kind::Replaced, .userBefore = userIn(before)};
    else
        change.kind = AuthChange::Kind::Unchanged;
    return change;
}

} // namespace

Result<ConfigChange> withCredentials(const QByteArray &before, const std::vector<ExportedCredential> &credentials)
{
    QJsonObject config;
    if (!before.trimmed().isEmpty()) {
        const Result<QJsonObject> read = Json::object(before);
        if (!read || (read->contains("auths"_L1) && !(*read)["auths"_L1].isObject()))
            return Error{.kind = Error::Kind::Malformed, .message = u"this is no file with credentials"_s};
        config = *read;
    }
    QJsonObject auths = config["auths"_L1].toObject();
    ConfigChange change;
    for (const ExportedCredential &exported : credentials) {
        const QString key = keyIn(auths, exported.host, exported.credential.path);
        const QJsonObject entry = entryFor(exported.credential);
        change.changes += changeOf(config, auths, key, entry);
        auths[key] = entry;
    }
    config[u"auths"_s] = auths;
    change.document = QJsonDocument(config).toJson();
    return change;
}

} // namespace Tagwright
