// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secretsdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Qt's JSON keeps copies of its own that nobody can reach; they go with these functions.
constexpr std::array KindNames{"password"_L1, "identity-token"_L1, "registry-token"_L1};

QString encoded(const Secret &secret)
{
    QByteArray bytes = secret.bytes().toByteArray();
    QByteArray base64 = bytes.toBase64();
    wipe(bytes);
    const QString text = QString::fromLatin1(base64);
    wipe(base64);
    return text;
}

void writeSecret(QJsonObject &object, const QString &name, const Secret &secret)
{
    if (secret.isEmpty())
        return;
    if (secret.bytes().isValidUtf8())
        object.insert(name, QString::fromUtf8(secret.bytes()));
    else
        object.insert(name + "64"_L1, encoded(secret));
}

Secret readSecret(const QJsonObject &object, const QString &name)
{
    if (const QJsonValue text = object.value(name); text.isString())
        return Secret(text.toString());
    QByteArray bytes = QByteArray::fromBase64(object.value(name + "64"_L1).toString().toLatin1());
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

} // namespace

Secret secretsDocument(const Secrets &secrets)
{
    QJsonArray credentials;
    for (const Credential &credential : secrets.credentials) {
        QJsonObject object{{u"kind"_s, KindNames.at(std::size_t(credential.kind))}};
        if (!credential.userName.isEmpty())
            object.insert(u"user"_s, credential.userName);
        if (!credential.path.isEmpty())
            object.insert(u"path"_s, credential.path);
        writeSecret(object, u"secret"_s, credential.secret);
        credentials.append(object);
    }
    QJsonObject document{{u"credentials"_s, credentials}};
    writeSecret(document, u"keyPassphrase"_s, secrets.keyPassphrase);
    writeSecret(document, u"clientKey"_s, secrets.clientKey);
    writeSecret(document, u"plugin"_s, secrets.plugin);
    writeSecret(document, u"proxyPassword"_s, secrets.proxyPassword);
    QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
    Secret result{QByteArrayView(bytes)};
    wipe(bytes);
    return result;
}

Result<Secrets> parseSecretsDocument(QByteArrayView document)
{
    const auto malformed = [] {
        return Error{.kind = Error::Kind::Malformed, .message = u"this is no entry of Tagwright"_s};
    };
    if (document.size() > MaxSecretsDocument)
        return malformed();
    QByteArray bytes = document.toByteArray();
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    wipe(bytes);
    const QJsonValue list = json.object().value("credentials"_L1);
    if (!list.isArray() || list.toArray().size() > MaxStoredCredentials)
        return malformed();

    Secrets secrets;
    const QJsonArray credentials = list.toArray();
    for (const QJsonValue &value : credentials) {
        const QJsonObject object = value.toObject();
        const QString kind = object.value("kind"_L1).toString();
        const auto known = std::find(KindNames.begin(), KindNames.end(), kind);
        if (known == KindNames.end())
            continue; // of a later version
        secrets.setCredential({.userName = object.value("user"_L1).toString(),
            .secret = readSecret(object, u"secret"_s),
            .kind = Credential::Kind(known - KindNames.begin()),
            .path = object.value("path"_L1).toString()});
    }
    secrets.keyPassphrase = readSecret(json.object(), u"keyPassphrase"_s);
    secrets.clientKey = readSecret(json.object(), u"clientKey"_s);
    secrets.plugin = readSecret(json.object(), u"plugin"_s);
    secrets.proxyPassword = readSecret(json.object(), u"proxyPassword"_s);
    return secrets;
}

} // namespace Tagwright
