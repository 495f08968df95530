// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Secrets = u"secrets"_s;
const QString Streams = u"imagestreams.image.openshift.io"_s;

void haveAlphaSecret(Stage &stage, const QString &name, const QJsonObject &data, const QJsonObject &rest = {})
{
    haveRights(stage);
    QJsonObject secret = rest;
    secret.insert(u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"alpha"_s}});
    secret.insert(u"data"_s, data);
    secret.insert(u"type"_s, u"Opaque"_s);
    stage.plant(Secrets, secret);
}

void haveOpaque(Stage &stage)
{
    haveAlphaSecret(stage, u"s-opaque"_s, {{u"user"_s, u"dQ=="_s}, {u"pass"_s, u"cA=="_s}});
}

void haveOpaqueToPut(Stage &stage)
{
    haveRights(stage);
    plantSent(stage, Secrets, {{u"type"_s, u"Opaque"_s}});
}

void haveImmutable(Stage &stage)
{
    haveRights(stage);
    plantSent(stage, Secrets, {{u"data"_s, QJsonObject{{u"a"_s, u"MQ=="_s}}}});
}

void haveThose(Stage &stage)
{
    haveRights(stage);
    for (const QJsonObject &secret : stage.objects().list(Secrets, u"alpha"_s))
        stage.objects().remove(Secrets, u"alpha"_s, Practice::nameOf(secret));
    stage.plantAnswer(Secrets);
}

void haveRobot(Stage &stage)
{
    haveRights(stage);
    serviceAccount(stage, u"alpha"_s, u"robot"_s);
}

void beRobot(Stage &stage)
{
    haveRights(stage);
    actAs(stage, u"alpha"_s, u"robot"_s);
}

void setPullSecrets(Stage &stage, const QStringList &names)
{
    QJsonObject account = serviceAccount(stage, u"alpha"_s, u"default"_s);
    QJsonArray list;
    for (const QString &name : names)
        list += QJsonObject{{u"name"_s, name}};
    account.insert(u"imagePullSecrets"_s, list);
    if (names.isEmpty())
        account.remove("imagePullSecrets"_L1);
    stage.objects().replace(u"serviceaccounts"_s, account);
}

void haveUnlinked(Stage &stage)
{
    haveRights(stage);
    setPullSecrets(stage, {});
}

void haveLinked(Stage &stage)
{
    haveRights(stage);
    const QJsonObject account = serviceAccount(stage, u"alpha"_s, u"default"_s);
    const QString own = account.value("secrets"_L1).toArray().first().toObject().value("name"_L1).toString();
    setPullSecrets(stage, {u"s-dcj"_s, own});
}

// --- quota

QJsonObject inBeta(const QString &name, const QJsonObject &spec)
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"beta"_s}}}, {u"spec"_s, spec}};
}

void haveQuota(Stage &stage, int streams)
{
    haveRights(stage);
    for (int i = 0; i < streams; ++i)
        stage.plant(Streams, inBeta(u"there-%1"_s.arg(i), {}));
    stage.plant(
        u"resourcequotas"_s, inBeta(u"isq"_s, {{u"hard"_s, QJsonObject{{u"openshift.io/imagestreams"_s, u"3"_s}}}}));
}

void haveRoomForOne(Stage &stage)
{
    haveQuota(stage, 2);
}

void haveUsedUp(Stage &stage)
{
    haveQuota(stage, 3);
}

void haveQuotaAsAdmin(Stage &stage)
{
    haveQuota(stage, 2);
    stage.user = u"admin"_s;
}

void haveLimits(Stage &stage)
{
    haveRights(stage);
    const QJsonObject most{{u"openshift.io/image-tags"_s, u"1"_s}, {u"openshift.io/images"_s, u"5"_s}};
    const QJsonObject limit{{u"type"_s, u"openshift.io/ImageStream"_s}, {u"max"_s, most}};
    stage.plant(u"limitranges"_s, inBeta(u"isl"_s, {{u"limits"_s, QJsonArray{limit}}}));
}

Scenes scenes()
{
    return {
        {u"11-sa-link-secret"_s, haveUnlinked},
        {u"11-sa-list-imagestreams"_s, beRobot},
        {u"11-sa-whoami"_s, beRobot},
        {u"11-secret-change-immutable"_s, haveImmutable},
        {u"11-secret-change-type"_s, haveOpaqueToPut},
        {u"11-secret-delete"_s, haveOpaque},
        {u"11-secret-exists"_s, haveOpaque},
        {u"11-secret-list"_s, haveThose},
        {u"11-secret-list-fieldselector-type"_s, haveThose},
        {u"11-secret-list-limit5"_s, haveThose},
        {u"11-secret-patch"_s, haveOpaque},
        {u"11-secret-sa-token"_s, haveRobot},
        {u"11-secret-sa-token-get"_s, haveThose},
        {u"11-serviceaccount-get"_s, haveLinked},
        {u"11-tokenrequest"_s, haveRobot},
        {u"13-limitrange-create"_s, haveRightsAsAdmin},
        {u"13-limitrange-is-too-many-tags"_s, haveLimits},
        {u"13-quota-is-create-0"_s, haveRoomForOne},
        {u"13-quota-is-create-1"_s, haveUsedUp},
        {u"13-quota-is-create-2"_s, haveUsedUp},
        {u"13-quota-status-patch"_s, haveQuotaAsAdmin},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes(
        {{.name = u"secrets"_s, .scenes = scenes(), .otherwise = haveRights}, {.name = u"quota"_s, .scenes = scenes()}},
        argc, argv);
}
