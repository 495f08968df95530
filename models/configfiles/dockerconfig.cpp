// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/dockerconfig.h"

#include "values/json.h"
#include "values/reference.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxConfigBytes = 4 * 1024 * 1024;
constexpr qsizetype MaxEntries = 10'000;
constexpr auto HubKey = "https://index.docker.io/v1/"_L1;

Error notAConfig()
{
    return {.kind = Error::Kind::Malformed, .message = u"this is no file with credentials"_s};
}

// "user:password" in base64; some tools pad the password with NULs.
std::optional<Credential> fromAuth(const QString &auth)
{
    QByteArray base64 = auth.toLatin1();
    QByteArray pair = QByteArray::fromBase64(base64);
    wipe(base64);
    const qsizetype colon = pair.indexOf(':');
    qsizetype end = pair.size();
    while (end > colon + 1 && pair.at(end - 1) == '\0')
        --end;
    std::optional<Credential> credential;
    if (colon > 0)
        credential = Credential{.userName = QString::fromUtf8(pair.first(colon)),
            .secret = Secret(QByteArrayView(pair).sliced(colon + 1, end - colon - 1))};
    wipe(pair);
    return credential;
}

Credential credentialIn(const QJsonObject &entry)
{
    if (const QString token = entry["identitytoken"_L1].toString(); !token.isEmpty())
        return {.userName = {}, .secret = Secret(token), .kind = Credential::Kind::IdentityToken};
    if (const QString token = entry["registrytoken"_L1].toString(); !token.isEmpty())
        return {.userName = {}, .secret = Secret(token), .kind = Credential::Kind::RegistryToken};
    std::optional<Credential> credential = fromAuth(entry["auth"_L1].toString());
    if (!credential)
        credential = Credential{entry["username"_L1].toString(), Secret(entry["password"_L1].toString())};
    if (credential->userName == TokenUserName) { // as helpers write it
        credential->userName.clear();
        credential->kind = Credential::Kind::IdentityToken;
    }
    return *std::move(credential);
}

} // namespace

AuthKey parseAuthKey(const QString &key)
{
    QString rest = key;
    bool isUrl = false;
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive)) {
            rest = rest.mid(scheme.size());
            isUrl = true;
        }
    }
    const qsizetype slash = rest.indexOf(u'/');
    const Result<RegistryAddress> address = parseRegistryAddress(rest.left(slash));
    if (!address || rest.left(slash).isEmpty())
        return {};
    // The path of a web address is that of an API, such as "/v1/"; otherwise it is that of repositories.
    QString path = isUrl || slash < 0 ? QString() : rest.mid(slash + 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path == "v1"_L1 || path == "v2"_L1)
        path.clear();
    return path.isEmpty() || isValidRepository(path) ? AuthKey{address->host, path} : AuthKey{};
}

QString authKeyFor(const QString &host, const QString &path)
{
    if (host == "docker.io"_L1 && path.isEmpty())
        return HubKey;
    return path.isEmpty() ? host : host + u'/' + path;
}

Result<std::vector<FoundRegistry>> parseDockerConfig(QByteArrayView document, const QString &source)
{
    if (document.size() > MaxConfigBytes)
        return notAConfig();
    QByteArray bytes = document.toByteArray();
    const Result<QJsonObject> config = Json::object(bytes);
    wipe(bytes);
    if (!config)
        return notAConfig();

    const bool isBare =
        !config->contains("auths"_L1) && !config->contains("credHelpers"_L1) && !config->contains("credsStore"_L1);
    const QJsonObject auths = isBare ? *config : (*config)["auths"_L1].toObject();
    const QJsonObject helpers = (*config)["credHelpers"_L1].toObject();
    const QString store = (*config)["credsStore"_L1].toString();
    if (auths.size() + helpers.size() > MaxEntries)
        return notAConfig();

    std::vector<FoundRegistry> found;
    for (auto helper = helpers.begin(); helper != helpers.end(); ++helper) {
        const AuthKey key = parseAuthKey(helper.key());
        const QString program = helper.value().toString();
        if (!key.host.isEmpty() && !program.isEmpty())
            found.push_back({.host = key.host, .helper = program, .serverUrl = helper.key(), .source = source});
    }
    for (auto auth = auths.begin(); auth != auths.end(); ++auth) {
        const AuthKey key = parseAuthKey(auth.key());
        const QJsonValue helper = helpers[auth.key()];
        if (key.host.isEmpty() || !auth.value().isObject() || !helper.toString().isEmpty())
            continue;
        FoundRegistry registry{.host = key.host, .source = source};
        // An empty helper takes one registry out of the store.
        if (store.isEmpty() || helper.isString() || !key.path.isEmpty()) {
            registry.credential = credentialIn(auth.value().toObject());
        } else {
            registry.helper = store;
            registry.serverUrl = auth.key();
        }
        registry.credential.path = key.path;
        if (registry.hasCredential() || !registry.helper.isEmpty())
            found.push_back(std::move(registry));
    }
    return found;
}

} // namespace Tagwright
