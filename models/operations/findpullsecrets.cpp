// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/findpullsecrets.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "values/pullkey.h"
#include "values/reference.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxPullSecretBytes = 1024 * 1024; // as etcd keeps at most

/*! The map from registries to credentials, whichever of the two types of pull secret it is. */
QJsonObject registriesIn(const QJsonObject &secret)
{
    const QJsonObject content = secret["data"_L1].toObject();
    const bool isOld = secret["type"_L1] == "kubernetes.io/dockercfg"_L1;
    if (!isOld && secret["type"_L1] != "kubernetes.io/dockerconfigjson"_L1)
        return {};
    const QString text = content[isOld ? ".dockercfg"_L1 : ".dockerconfigjson"_L1].toString();
    if (text.size() > MaxPullSecretBytes)
        return {};
    const QJsonObject file = QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1())).object();
    return isOld ? file : file["auths"_L1].toObject();
}

} // namespace

QStringList pullSecretsFor(const QString &image, const QJsonArray &secrets)
{
    QList<std::pair<qsizetype, QString>> found;
    for (const QJsonValue secret : secrets) {
        const QJsonValue annotations = secret["metadata"_L1]["annotations"_L1];
        if (annotations["openshift.io/image.excludeSecret"_L1] == "true"_L1)
            continue;
        qsizetype cover = -1;
        const QStringList keys = registriesIn(secret.toObject()).keys();
        for (const QString &key : keys)
            cover = std::max(cover, pullKeyCover(parsePullKey(key), image));
        if (cover > 0)
            found.emplaceBack(-cover, secret["metadata"_L1]["name"_L1].toString());
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &secret : std::as_const(found))
        names += secret.second;
    names.removeDuplicates();
    return names;
}

FindPullSecrets::FindPullSecrets(
    ClusterClient &client, const QString &project, const QString &stream, const QString &from, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_project(project)
    , m_stream(stream)
{
    if (const Result<ImageReference> image = parseImageReference(from))
        m_image = image->host + u'/' + image->repository;
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void FindPullSecrets::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectJob *job = m_client->get({.group = u"image.openshift.io"_s,
        .resource = u"imagestreams"_s,
        .nameSpace = m_project,
        .name = m_stream,
        .subresource = u"secrets"_s});
    m_job = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result && result.error().kind == Error::Kind::NotFound)
            return askOfProject(); // there is no such stream yet
        if (!result)
            return fail(result.error());
        m_names = pullSecretsFor(m_image, job->object()["items"_L1].toArray());
        succeed();
    });
    job->start();
}

void FindPullSecrets::askOfProject()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectListJob *job = m_client->list(
        {.group = {}, .resource = u"secrets"_s, .nameSpace = m_project}, {}, u"type=kubernetes.io/dockerconfigjson"_s);
    m_job = job;
    connect(job, &ObjectListJob::restarted, this, [this] { m_names.clear(); });
    connect(job, &ObjectListJob::pageArrived, this,
        [this](const QJsonArray &items) { m_names += pullSecretsFor(m_image, items); });
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            succeed();
        else
            fail(result.error());
    });
    job->start();
}

void FindPullSecrets::release()
{
    if (m_job)
        m_job->cancel();
}

} // namespace Tagwright
