// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/serviceaccounts.h"

#include "sandbox/openshift/builtinroles.h"
#include "sandbox/openshift/oauthserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto Accounts = "serviceaccounts"_L1;
constexpr auto Secrets = "secrets"_L1;
constexpr auto PullSecretRef = "openshift.io/internal-registry-pull-secret-ref"_L1;
constexpr auto AccountOfToken = "kubernetes.io/service-account.name"_L1;

// A certificate's form is enough: nothing here is served over TLS.
constexpr auto AuthorityOfPractice = "-----BEGIN CERTIFICATE-----\nc2FuZGJveA==\n-----END CERTIFICATE-----\n";

QByteArray urlSafe(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomBytes()
{
    std::array<quint32, 16> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject namedOnly(const QString &name)
{
    return {{u"name"_s, name}};
}

} // namespace

ApiUser serviceAccountUser(const QJsonObject &account)
{
    const QString project = nameSpaceOf(account);
    ApiUser user;
    user.name = u"system:serviceaccount:%1:%2"_s.arg(project, nameOf(account));
    user.uid = metadataText(account, "uid"_L1);
    user.groups = {u"system:serviceaccounts"_s, u"system:serviceaccounts:"_s + project, u"system:authenticated"_s};
    return user;
}

QByteArray issueAccountToken(OAuthServer &oauth, const QJsonObject &account)
{
    const ApiUser user = serviceAccountUser(account);
    const QJsonObject claims{{u"iss"_s, u"https://kubernetes.default.svc"_s}, {u"sub"_s, user.name},
        {u"iat"_s, QDateTime::currentSecsSinceEpoch()}};
    const QByteArray token = urlSafe(R"({"alg":"RS256","kid":"sandbox"})") + '.'
        + urlSafe(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + urlSafe(randomBytes());
    oauth.registerToken(token, user);
    return token;
}

QJsonObject furnishAccount(ObjectStore &objects, const QJsonObject &account)
{
    const QJsonObject annotations = valueAt(account, u"metadata.annotations").toObject();
    if (annotations.contains(PullSecretRef))
        return account;

    const QString secretName = u"%1-dockercfg-%2"_s.arg(nameOf(account), randomSuffix());
    const QJsonObject owner{{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"ServiceAccount"_s}, {u"name"_s, nameOf(account)},
        {u"uid"_s, metadataText(account, "uid"_L1)}};
    const QJsonObject secretMetadata{{u"name"_s, secretName}, {u"namespace"_s, nameSpaceOf(account)},
        {u"annotations"_s,
            QJsonObject{{u"openshift.io/internal-registry-auth-token.service-account"_s, nameOf(account)}}},
        {u"ownerReferences"_s, QJsonArray{owner}}};
    objects.create(QString(Secrets),
        {{u"metadata"_s, secretMetadata}, {u"data"_s, QJsonObject{{u".dockercfg"_s, encoded("{}")}}},
            {u"type"_s, u"kubernetes.io/dockercfg"_s}});

    QJsonObject furnished = account;
    QJsonObject newAnnotations = annotations;
    newAnnotations.insert(PullSecretRef, secretName);
    setMetadata(furnished, "annotations"_L1, newAnnotations);
    for (const QString &list : {u"secrets"_s, u"imagePullSecrets"_s}) {
        QJsonArray entries = furnished.value(list).toArray();
        entries += namedOnly(secretName);
        furnished.insert(list, entries);
    }
    return objects.replace(QString(Accounts), furnished).value_or(furnished);
}

void furnishProject(ObjectStore &objects, const QString &project, const QString &requester)
{
    const auto lock = objects.writing();
    for (const QString &name : {u"builder"_s, u"default"_s, u"deployer"_s}) {
        const QJsonObject account{{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, project}}}};
        if (const auto stored = objects.create(QString(Accounts), account))
            furnishAccount(objects, *stored);
    }
    for (QJsonObject binding : projectRoleBindings(project, requester)) {
        binding.remove("kind"_L1);
        binding.remove("apiVersion"_L1);
        objects.create(u"rolebindings.rbac.authorization.k8s.io"_s, binding);
    }
}

void fillAccountToken(ObjectStore &objects, OAuthServer &oauth, const QJsonObject &secret)
{
    const QString project = nameSpaceOf(secret);
    const QJsonObject annotations = valueAt(secret, u"metadata.annotations").toObject();
    const auto account = objects.find(QString(Accounts), project, annotations.value(AccountOfToken).toString());
    if (!account) {
        objects.remove(QString(Secrets), project, nameOf(secret));
        return;
    }
    QJsonObject data = secret.value("data"_L1).toObject();
    if (data.contains("token"_L1))
        return;
    data.insert(u"ca.crt"_s, encoded(AuthorityOfPractice));
    data.insert(u"namespace"_s, encoded(project.toUtf8()));
    data.insert(u"token"_s, encoded(issueAccountToken(oauth, *account)));

    QJsonObject filled = secret;
    filled.insert(u"data"_s, data);
    QJsonObject newAnnotations = annotations;
    newAnnotations.insert(u"kubernetes.io/service-account.uid"_s, metadataText(*account, "uid"_L1));
    setMetadata(filled, "annotations"_L1, newAnnotations);
    objects.replace(QString(Secrets), filled);
}

} // namespace Tagwright::Practice
