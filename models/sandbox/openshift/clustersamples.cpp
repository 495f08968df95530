// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/clustersamples.h"

#include "crypto/sha.h"
#include "sandbox/openshift/builtinroles.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/projectquotas.h"
#include "sandbox/openshift/serviceaccounts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

using Import = SampleStream::Import;
using Architectures = SampleStream::Architectures;

constexpr auto TriggersAnnotation = "image.openshift.io/triggers"_L1;

QJsonObject inProject(const QString &project, const QString &name, const QJsonObject &annotations = {})
{
    QJsonObject metadata{
        {u"name"_s, name}, {u"namespace"_s, project}, {u"labels"_s, QJsonObject{{u"app.kubernetes.io/name"_s, name}}}};
    if (!annotations.isEmpty())
        metadata.insert(u"annotations"_s, annotations);
    return metadata;
}

/*! Stores what controllers and users would have made. */
class Furnisher {
public:
    explicit Furnisher(const SampleSource &source)
        : m_source(source)
        , m_objects(source.cluster.objects())
    {
    }

    void put(const QString &resource, const QJsonObject &object) { m_objects.create(resource, object); }

    void project(const QString &name, const QString &displayName, const QString &description)
    {
        m_source.cluster.createProject(name, u"admin"_s, displayName, description);
    }

    void bind(const QString &project, const QString &role, const QList<QJsonObject> &subjects)
    {
        QString name = role;
        while (m_objects.find(u"rolebindings.rbac.authorization.k8s.io"_s, project, name))
            name += u"-0"_s;
        QJsonObject binding = bindingTo(name, project, role, subjects);
        binding.remove("kind"_L1);
        binding.remove("apiVersion"_L1);
        put(u"rolebindings.rbac.authorization.k8s.io"_s, binding);
    }

    SampleStream stream(const QString &project, const QString &name) const { return {m_source, project, name}; }

    QString pullSpec(const QString &project, const QString &stream, const QString &tag) const
    {
        const QString path = m_source.cluster.options().internalRegistry + u'/' + project + u'/' + stream;
        const auto object = m_objects.find(u"imagestreams.image.openshift.io"_s, project, stream);
        for (const QJsonValue entry : object ? valueAt(*object, u"status.tags").toArray() : QJsonArray()) {
            if (entry.toObject().value("tag"_L1).toString() == tag) {
                return path + u'@'
                    + entry.toObject().value("items"_L1).toArray().first().toObject().value("image"_L1).toString();
            }
        }
        return path + u':' + tag;
    }

    const SampleSource &source() const { return m_source; }

private:
    SampleSource m_source;
    ObjectStore &m_objects;
};

QJsonObject podSpec(const QString &container, const QString &image, const QString &pullSecret = {})
{
    QJsonObject spec{{u"containers"_s,
        QJsonArray{
            QJsonObject{{u"name"_s, container}, {u"image"_s, image}, {u"imagePullPolicy"_s, u"IfNotPresent"_s}}}}};
    if (!pullSecret.isEmpty())
        spec.insert(u"imagePullSecrets"_s, QJsonArray{QJsonObject{{u"name"_s, pullSecret}}});
    return spec;
}

QJsonObject podTemplate(const QString &app, const QJsonObject &spec)
{
    return {{u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject{{u"app"_s, app}}}}}, {u"spec"_s, spec}};
}

QJsonObject selector(const QString &app)
{
    return {{u"matchLabels"_s, QJsonObject{{u"app"_s, app}}}};
}

// What the trigger controller reads: a new image on the tag is written to the path.
QJsonObject triggers(const QString &project, const QString &tag, const QString &container)
{
    const QJsonObject trigger{
        {u"from"_s, QJsonObject{{u"kind"_s, u"ImageStreamTag"_s}, {u"name"_s, tag}, {u"namespace"_s, project}}},
        {u"fieldPath"_s, u"spec.template.spec.containers[?(@.name==\"%1\")].image"_s.arg(container)}};
    return {{TriggersAnnotation, QString::fromUtf8(QJsonDocument(QJsonArray{trigger}).toJson(QJsonDocument::Compact))}};
}

QJsonObject ownedBy(const QString &kind, const QString &apiVersion, const QString &name)
{
    return {{u"apiVersion"_s, apiVersion}, {u"kind"_s, kind}, {u"name"_s, name}, {u"controller"_s, true},
        {u"uid"_s, randomUid()}};
}

void addPod(
    Furnisher &furnisher, const QString &project, const QString &name, const QString &image, const QJsonObject &owner)
{
    QJsonObject metadata = inProject(project, name);
    metadata.insert(u"ownerReferences"_s, QJsonArray{owner});
    QJsonObject spec = podSpec(u"app"_s, image);
    spec.insert(u"nodeName"_s, u"worker-1"_s);
    spec.insert(u"serviceAccountName"_s, u"default"_s);
    const QJsonObject container{
        {u"name"_s, u"app"_s}, {u"image"_s, image}, {u"imageID"_s, image}, {u"ready"_s, true}, {u"restartCount"_s, 0}};
    furnisher.put(u"pods"_s,
        {{u"metadata"_s, metadata}, {u"spec"_s, spec},
            {u"status"_s, QJsonObject{{u"phase"_s, u"Running"_s}, {u"containerStatuses"_s, QJsonArray{container}}}}});
}

void addPullSecret(Furnisher &furnisher, const QString &project, const QString &name, const QString &registry)
{
    const QJsonObject login{{u"username"_s, u"tagwright"_s}, {u"password"_s, u"sandbox"_s},
        {u"auth"_s, QString::fromLatin1(QByteArray("tagwright:sandbox").toBase64())}};
    const QJsonObject config{{u"auths"_s, QJsonObject{{registry, login}}}};
    const QByteArray json = QJsonDocument(config).toJson(QJsonDocument::Compact);
    furnisher.put(u"secrets"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, project}}},
            {u"data"_s, QJsonObject{{u".dockerconfigjson"_s, QString::fromLatin1(json.toBase64())}}},
            {u"type"_s, u"kubernetes.io/dockerconfigjson"_s}});
}

// --- openshift: what every project may use

void addSharedStreams(Furnisher &furnisher)
{
    SampleStream mysql = furnisher.stream(u"openshift"_s, u"mysql"_s);
    mysql.imported(u"8.0-el8"_s, u"openshift/mysql:8.0-el8"_s);
    mysql.imported(u"8.4-el9"_s, u"openshift/mysql:8.4-el9"_s, Import::Scheduled);
    mysql.alias(u"latest"_s, u"8.4-el9"_s);
    mysql.annotate(u"openshift.io/display-name"_s, u"MySQL"_s);
    mysql.store();

    SampleStream node = furnisher.stream(u"openshift"_s, u"nodejs"_s);
    node.imported(u"v1.2-centos7"_s, u"openshift/nodejs:v1.2-centos7"_s);
    node.imported(u"v2.0.1"_s, u"openshift/nodejs:v2.0.1"_s, Import::Scheduled);
    node.olderImages(u"v2.0.1"_s, {u"openshift/nodejs:v2.0.0"_s});
    node.alias(u"latest"_s, u"v2.0.1"_s);
    node.annotate(u"openshift.io/display-name"_s, u"Node.js"_s);
    node.store();

    const QJsonArray read{u"get"_s, u"list"_s, u"watch"_s};
    const QJsonArray group{u""_s, u"image.openshift.io"_s};
    furnisher.put(u"roles.rbac.authorization.k8s.io"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"shared-resource-viewer"_s}, {u"namespace"_s, u"openshift"_s}}},
            {u"rules"_s,
                QJsonArray{QJsonObject{{u"verbs"_s, read}, {u"apiGroups"_s, group},
                               {u"resources"_s,
                                   QJsonArray{u"imagestreamimages"_s, u"imagestreams"_s, u"imagestreamtags"_s,
                                       u"imagetags"_s}}},
                    QJsonObject{{u"verbs"_s, QJsonArray{u"get"_s}}, {u"apiGroups"_s, group},
                        {u"resources"_s, QJsonArray{u"imagestreams/layers"_s}}}}}});
    QJsonObject binding = bindingTo(u"shared-resource-viewers"_s, u"openshift"_s, u"shared-resource-viewer"_s,
        {groupSubject(u"system:authenticated"_s)});
    setValueAt(binding, u"roleRef.kind", u"Role"_s);
    binding.remove("kind"_L1);
    binding.remove("apiVersion"_L1);
    furnisher.put(u"rolebindings.rbac.authorization.k8s.io"_s, binding);
}

// --- web: every kind of tag, and every kind of workload that uses one

void addWebStreams(Furnisher &furnisher, const LendContent &lend)
{
    const QString host = furnisher.source().host;
    SampleStream mysql = furnisher.stream(u"web"_s, u"mysql"_s);
    mysql.imported(u"8.0"_s, u"openshift/mysql:8.0"_s);
    mysql.imported(u"8.4"_s, u"openshift/mysql:8.4"_s, Import::Scheduled);
    mysql.olderImages(u"8.4"_s, {u"openshift/mysql:8.0"_s, u"openshift/mysql:5.7"_s});
    mysql.alias(u"latest"_s, u"8.4"_s);
    mysql.permanent(u"proven"_s, u"8.0"_s);
    mysql.reference(u"5.7"_s, u"openshift/mysql:5.7"_s);
    mysql.failed(u"9.0"_s, host + u"/openshift/mysql:9.0"_s, u"NotFound"_s,
        u"dockerimage.image.openshift.io \"%1/openshift/mysql:9.0\" not found"_s.arg(host));
    mysql.enableLookup();
    mysql.annotate(u"openshift.io/display-name"_s, u"The shop's database"_s);
    mysql.store();

    SampleStream httpd = furnisher.stream(u"web"_s, u"httpd"_s);
    httpd.imported(u"2.4.67"_s, u"fedora/httpd:2.4.67"_s, Import::Once, Architectures::All);
    httpd.imported(u"alpine"_s, u"fedora/httpd:alpine"_s, Import::Scheduled, Architectures::All);
    httpd.imported(u"trixie"_s, u"fedora/httpd:trixie"_s);
    httpd.alias(u"latest"_s, u"2.4.67"_s);
    httpd.olderImages(u"latest"_s, {u"fedora/httpd:trixie"_s});
    httpd.store();

    SampleStream shop = furnisher.stream(u"web"_s, u"shop"_s);
    shop.pushed(u"3.1.0"_s, {u"platform/web:3.1.0"_s});
    shop.pushed(u"3.2.0"_s, {u"platform/web:3.2.0"_s});
    shop.pushed(u"3.2.1"_s, {u"platform/web:3.2.1"_s});
    shop.pushed(u"latest"_s, {u"platform/web:3.2.1"_s, u"platform/web:3.2.0"_s, u"platform/web:3.1.0"_s});
    shop.store();
    lend("web/shop", "platform/web");
}

void addWebWorkloads(Furnisher &furnisher)
{
    const QString shop = furnisher.pullSpec(u"web"_s, u"shop"_s, u"latest"_s);
    furnisher.put(u"deployments.apps"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"shop"_s, triggers(u"web"_s, u"shop:latest"_s, u"shop"_s))},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 2}, {u"selector"_s, selector(u"shop"_s)},
                    {u"template"_s, podTemplate(u"shop"_s, podSpec(u"shop"_s, shop))}}},
            {u"status"_s, QJsonObject{{u"replicas"_s, 2}, {u"readyReplicas"_s, 2}}}});
    QJsonObject replicaMetadata = inProject(u"web"_s, u"shop-7c9d5"_s);
    replicaMetadata.insert(u"ownerReferences"_s, QJsonArray{ownedBy(u"Deployment"_s, u"apps/v1"_s, u"shop"_s)});
    furnisher.put(u"replicasets.apps"_s,
        {{u"metadata"_s, replicaMetadata},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 2}, {u"selector"_s, selector(u"shop"_s)},
                    {u"template"_s, podTemplate(u"shop"_s, podSpec(u"shop"_s, shop))}}}});
    for (const QString &pod : {u"shop-7c9d5-4kx2p"_s, u"shop-7c9d5-zq8wn"_s})
        addPod(furnisher, u"web"_s, pod, shop, ownedBy(u"ReplicaSet"_s, u"apps/v1"_s, u"shop-7c9d5"_s));

    furnisher.put(u"deployments.apps"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"front"_s)},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 1}, {u"selector"_s, selector(u"front"_s)},
                    {u"template"_s,
                        podTemplate(u"front"_s,
                            podSpec(u"httpd"_s, furnisher.source().host + u"/fedora/httpd:2.4.67"_s,
                                u"registry-pull"_s))}}}});
    furnisher.put(u"statefulsets.apps"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"mysql"_s)},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 1}, {u"serviceName"_s, u"mysql"_s}, {u"selector"_s, selector(u"mysql"_s)},
                    {u"template"_s, podTemplate(u"mysql"_s, podSpec(u"mysql"_s, u"mysql:8.4"_s))}}}});
    furnisher.put(u"daemonsets.apps"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"cache-warmer"_s)},
            {u"spec"_s,
                QJsonObject{{u"selector"_s, selector(u"cache-warmer"_s)},
                    {u"template"_s,
                        podTemplate(u"cache-warmer"_s,
                            podSpec(u"warm"_s, furnisher.pullSpec(u"web"_s, u"httpd"_s, u"alpine"_s)))}}}});

    const QString database = furnisher.pullSpec(u"web"_s, u"mysql"_s, u"8.0"_s);
    QJsonObject backup = podSpec(u"dump"_s, database);
    backup.insert(u"restartPolicy"_s, u"OnFailure"_s);
    const QJsonObject backupJob{{u"template"_s, podTemplate(u"backup"_s, backup)}};
    furnisher.put(u"cronjobs.batch"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"backup"_s)},
            {u"spec"_s,
                QJsonObject{
                    {u"schedule"_s, u"15 2 * * *"_s}, {u"jobTemplate"_s, QJsonObject{{u"spec"_s, backupJob}}}}}});
    furnisher.put(u"jobs.batch"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"backup-29401575"_s)}, {u"spec"_s, backupJob},
            {u"status"_s, QJsonObject{{u"succeeded"_s, 1}}}});

    const QJsonObject change{{u"type"_s, u"ImageChange"_s},
        {u"imageChangeParams"_s,
            QJsonObject{{u"automatic"_s, true}, {u"containerNames"_s, QJsonArray{u"admin"_s}},
                {u"from"_s,
                    QJsonObject{{u"kind"_s, u"ImageStreamTag"_s}, {u"namespace"_s, u"web"_s},
                        {u"name"_s, u"httpd:latest"_s}}}}}};
    furnisher.put(u"deploymentconfigs.apps.openshift.io"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"admin-console"_s)},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 1}, {u"selector"_s, QJsonObject{{u"app"_s, u"admin-console"_s}}},
                    {u"triggers"_s, QJsonArray{QJsonObject{{u"type"_s, u"ConfigChange"_s}}, change}},
                    {u"template"_s,
                        podTemplate(u"admin-console"_s,
                            podSpec(u"admin"_s, furnisher.pullSpec(u"web"_s, u"httpd"_s, u"latest"_s)))}}}});

    furnisher.put(u"routes.route.openshift.io"_s,
        {{u"metadata"_s, inProject(u"web"_s, u"shop"_s)},
            {u"spec"_s,
                QJsonObject{{u"host"_s, u"shop.apps.sandbox.test"_s},
                    {u"to"_s, QJsonObject{{u"kind"_s, u"Service"_s}, {u"name"_s, u"shop"_s}}}}}});
}

// --- payments: a stream of another team's images, limits, and secrets of most types

void addPayments(Furnisher &furnisher, const LendContent &lend)
{
    SampleStream api = furnisher.stream(u"payments"_s, u"api"_s);
    api.imported(u"1.10.0"_s, u"platform/api:1.10.0"_s, Import::Once, Architectures::All);
    api.imported(u"2.0.0"_s, u"platform/api:2.0.0"_s, Import::Once, Architectures::All);
    api.imported(u"main"_s, u"platform/api:main"_s, Import::Scheduled);
    api.olderImages(u"main"_s, {u"platform/api:2.0.0"_s, u"platform/api:1.10.0"_s, u"platform/api:1.9.0"_s});
    api.alias(u"production"_s, u"1.10.0"_s);
    api.alias(u"latest"_s, u"2.0.0"_s);
    api.store();

    SampleStream ledger = furnisher.stream(u"payments"_s, u"ledger"_s);
    ledger.pushed(u"v1.0.34"_s, {u"team-a/worker:v1.0.34"_s});
    ledger.pushed(u"latest"_s, {u"team-a/worker:v1.0.35"_s, u"team-a/worker:v1.0.34"_s});
    ledger.store();
    lend("payments/ledger", "team-a/worker");

    furnisher.put(u"deployments.apps"_s,
        {{u"metadata"_s, inProject(u"payments"_s, u"api"_s, triggers(u"payments"_s, u"api:production"_s, u"api"_s))},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 3}, {u"selector"_s, selector(u"api"_s)},
                    {u"template"_s,
                        podTemplate(u"api"_s,
                            podSpec(u"api"_s, furnisher.pullSpec(u"payments"_s, u"api"_s, u"production"_s)))}}}});
    furnisher.put(u"replicationcontrollers"_s,
        {{u"metadata"_s, inProject(u"payments"_s, u"ledger-1"_s)},
            {u"spec"_s,
                QJsonObject{{u"replicas"_s, 1}, {u"selector"_s, QJsonObject{{u"app"_s, u"ledger"_s}}},
                    {u"template"_s,
                        podTemplate(u"ledger"_s,
                            podSpec(u"ledger"_s, furnisher.pullSpec(u"payments"_s, u"ledger"_s, u"latest"_s)))}}}});

    furnisher.put(u"secrets"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"bank"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"data"_s, QJsonObject{{u"username"_s, u"c2hvcA=="_s}, {u"password"_s, u"bm90LXNlY3JldA=="_s}}},
            {u"type"_s, u"kubernetes.io/basic-auth"_s}});
    furnisher.put(u"configmaps"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"ledger"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"data"_s, QJsonObject{{u"currency"_s, u"EUR"_s}}}});
    const QJsonObject limit{{u"type"_s, u"openshift.io/ImageStream"_s},
        {u"max"_s, QJsonObject{{u"openshift.io/image-tags"_s, u"20"_s}, {u"openshift.io/images"_s, u"30"_s}}}};
    furnisher.put(u"limitranges"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"images"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"spec"_s, QJsonObject{{u"limits"_s, QJsonArray{limit}}}}});
    furnisher.put(u"resourcequotas"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"streams"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"spec"_s, QJsonObject{{u"hard"_s, QJsonObject{{u"openshift.io/imagestreams"_s, u"5"_s}}}}}});
    refreshQuotas(furnisher.source().cluster.objects(), u"payments"_s);
}

// --- ci: builds that use and make images

void addBuilds(Furnisher &furnisher, const LendContent &lend)
{
    SampleStream worker = furnisher.stream(u"ci"_s, u"worker"_s);
    worker.pushed(u"latest"_s,
        {u"team-a/worker:v1.0.35"_s, u"team-a/worker:v1.0.34"_s, u"team-a/worker:v1.0.33"_s, u"team-a/worker:v1.0.32"_s,
            u"team-a/worker:v1.0.31"_s});
    worker.pushed(u"production"_s, {u"team-a/worker:v1.0.33"_s});
    worker.alias(u"staging"_s, u"latest"_s);
    worker.store();
    lend("ci/worker", "team-a/worker");

    const QJsonObject from{
        {u"kind"_s, u"ImageStreamTag"_s}, {u"namespace"_s, u"openshift"_s}, {u"name"_s, u"nodejs:latest"_s}};
    const QJsonObject output{{u"to"_s,
        QJsonObject{{u"kind"_s, u"ImageStreamTag"_s}, {u"namespace"_s, u"web"_s}, {u"name"_s, u"shop:latest"_s}}}};
    const QJsonObject source{
        {u"type"_s, u"Git"_s}, {u"git"_s, QJsonObject{{u"uri"_s, u"https://git.example.com/web/shop.git"_s}}}};
    const QJsonObject strategy{{u"type"_s, u"Source"_s}, {u"sourceStrategy"_s, QJsonObject{{u"from"_s, from}}}};
    const QString base = furnisher.pullSpec(u"openshift"_s, u"nodejs"_s, u"latest"_s);
    const QJsonObject change{
        {u"type"_s, u"ImageChange"_s}, {u"imageChange"_s, QJsonObject{{u"lastTriggeredImageID"_s, base}}}};
    furnisher.put(u"buildconfigs.build.openshift.io"_s,
        {{u"metadata"_s, inProject(u"ci"_s, u"shop"_s)},
            {u"spec"_s,
                QJsonObject{{u"source"_s, source}, {u"strategy"_s, strategy}, {u"output"_s, output},
                    {u"triggers"_s, QJsonArray{QJsonObject{{u"type"_s, u"ConfigChange"_s}}, change}}}},
            {u"status"_s, QJsonObject{{u"lastVersion"_s, 7}}}});
    furnisher.put(u"builds.build.openshift.io"_s,
        {{u"metadata"_s, inProject(u"ci"_s, u"shop-7"_s, {{u"openshift.io/build.number"_s, u"7"_s}})},
            {u"spec"_s, QJsonObject{{u"source"_s, source}, {u"strategy"_s, strategy}, {u"output"_s, output}}},
            {u"status"_s,
                QJsonObject{{u"phase"_s, u"Complete"_s},
                    {u"output"_s,
                        QJsonObject{{u"to"_s,
                            QJsonObject{{u"imageDigest"_s,
                                furnisher.pullSpec(u"web"_s, u"shop"_s, u"latest"_s).section(u'@', 1)}}}}}}}});
}

// --- attic: what goes wrong

void addTroubles(Furnisher &furnisher)
{
    const QString host = furnisher.source().host;
    SampleStream legacy = furnisher.stream(u"attic"_s, u"legacy"_s);
    legacy.imported(u"1.0"_s, u"legacy/app:1.0"_s);
    legacy.imported(u"multi"_s, u"legacy/app:multi"_s, Import::Once, Architectures::All);
    legacy.failed(u"gone"_s, host + u"/legacy/app:3.0"_s, u"NotFound"_s,
        u"dockerimage.image.openshift.io \"%1/legacy/app:3.0\" not found"_s.arg(host));
    legacy.failed(u"private"_s, u"registry.example.com/secret/app:1.0"_s, u"Unauthorized"_s,
        u"you may not have access to the container image \"registry.example.com/secret/app:1.0\""_s);
    legacy.failed(u"unreachable"_s, u"nowhere.example.com/app:1.0"_s, u"InternalError"_s,
        u"Internal error occurred: nowhere.example.com/app:1.0: Get \"https://nowhere.example.com/v2/\": dial tcp: lookup nowhere.example.com: no such host"_s);
    legacy.alias(u"dangling"_s, u"nothing"_s);
    legacy.store();
    furnisher.stream(u"attic"_s, u"unused"_s).store();
}

void addRegistryRoute(Furnisher &furnisher)
{
    const QString publicRegistry = furnisher.source().cluster.options().publicRegistry;
    if (publicRegistry.isEmpty())
        return;
    furnisher.put(u"routes.route.openshift.io"_s,
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"default-route"_s}, {u"namespace"_s, u"openshift-image-registry"_s}}},
            {u"spec"_s,
                QJsonObject{{u"host"_s, publicRegistry},
                    {u"to"_s, QJsonObject{{u"kind"_s, u"Service"_s}, {u"name"_s, u"image-registry"_s}}}}}});
}

} // namespace

void addClusterSamples(const SampleSource &source, const LendContent &lend)
{
    Furnisher furnisher(source);
    for (const QString &project : {u"default"_s, u"openshift"_s})
        furnishProject(source.cluster.objects(), project, {});
    furnisher.project(u"web"_s, u"Web shop"_s, u"The shop, its database and what serves them"_s);
    furnisher.project(u"payments"_s, u"Payments"_s, u"What money goes through"_s);
    furnisher.project(u"ci"_s, u"Builds"_s, u"Builds images for the other projects"_s);
    furnisher.project(u"attic"_s, u"Attic"_s, u"Imports that fail"_s);
    furnisher.project(u"empty"_s, u"Nothing yet"_s, {});

    const QJsonObject developer = userSubject(u"developer"_s);
    furnisher.bind(u"web"_s, u"edit"_s, {developer});
    furnisher.bind(u"web"_s, u"view"_s, {userSubject(u"viewer"_s)});
    furnisher.bind(u"web"_s, u"system:image-puller"_s, {accountSubject(u"payments"_s, u"default"_s)});
    furnisher.bind(u"web"_s, u"system:image-pusher"_s, {accountSubject(u"ci"_s, u"builder"_s)});
    furnisher.bind(u"ci"_s, u"edit"_s, {developer});
    furnisher.bind(u"attic"_s, u"edit"_s, {developer});
    furnisher.bind(u"empty"_s, u"admin"_s, {developer});
    furnisher.bind(u"payments"_s, u"registry-viewer"_s, {developer});

    addSharedStreams(furnisher);
    addWebStreams(furnisher, lend);
    addWebWorkloads(furnisher);
    addPayments(furnisher, lend);
    addBuilds(furnisher, lend);
    addTroubles(furnisher);
    addRegistryRoute(furnisher);
    addPullSecret(furnisher, u"web"_s, u"registry-pull"_s, source.host);
    addPullSecret(furnisher, u"payments"_s, u"partner-registry"_s, u"registry.example.com"_s);
}

void addProjects(OpenShift &cluster, int count, const QString &administrator, const QString &prefix)
{
    for (int i = 0; i < count; ++i)
        cluster.createProject(prefix + u"%1"_s.arg(i, 3, 10, QLatin1Char('0')), administrator);
}

void addStreams(OpenShift &cluster, const QString &project, int count, const QString &prefix)
{
    const QString image = sha256Of("bulk").toString();
    for (int i = 0; i < count; ++i) {
        const QString name = prefix + u"%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        const QString repository = cluster.options().internalRegistry + u'/' + project + u'/' + name;
        const QJsonObject event{{u"created"_s, u"2026-11-02T08:00:00Z"_s},
            {u"dockerImageReference"_s, QString(repository + u'@' + image)}, {u"image"_s, image}, {u"generation"_s, 1}};
        const QJsonObject tag{{u"tag"_s, u"latest"_s}, {u"items"_s, QJsonArray{event}}};
        cluster.objects().create(u"imagestreams.image.openshift.io"_s,
            {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, project}, {u"generation"_s, 1}}},
                {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, false}}}}},
                {u"status"_s, QJsonObject{{u"dockerImageRepository"_s, repository}, {u"tags"_s, QJsonArray{tag}}}}});
    }
}

} // namespace Tagwright::Practice
