// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/discoverjob.h"

#include "openshift/clusterendpoint.h"
#include "openshift/imageapi.h"
#include "openshift/resourcepath.h"
#include "values/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxFact = 500; // shown to a person

QString factOf(const QJsonValue &value)
{
    return value.toString().left(MaxFact);
}

// "host:port/project/stream"
QString hostOf(const QJsonValue &repository)
{
    return factOf(repository).section(u'/', 0, 0);
}

// A name that is better known stays.
void setIfEmpty(QString &fact, const QString &value)
{
    if (fact.isEmpty())
        fact = value;
}

} // namespace

DiscoverJob::DiscoverJob(ClusterEndpoint &endpoint, QObject *parent)
    : ClusterJob(endpoint, parent)
{
}

void DiscoverJob::run()
{
    // Both answer everybody, and would refuse a token that has expired.
    ++m_open;
    send(getRequest(endpoint().url(u"/version"_s)), Who::Anybody,
        [this](const Result<void> &result, const HttpAnswer &answer) { versionArrived(result, answer); });
    ask(u"/.well-known/oauth-authorization-server"_s, Who::Anybody, &DiscoverJob::readOAuth);
    ask(u"/apis"_s, Who::WeAre, &DiscoverJob::readGroups);
}

void DiscoverJob::ask(const QString &path, Who who, Reader read, const QUrlQuery &query)
{
    ++m_open;
    send(getRequest(endpoint().url(path, query)), who,
        [this, read](const Result<void> &result, const HttpAnswer &answer) {
            if (result) {
                if (const Result<QJsonObject> object = Json::object(answer.body))
                    (this->*read)(*object);
            }
            answered();
        });
}

void DiscoverJob::answered()
{
    if (--m_open == 0 && !hasEnded())
        succeed();
}

void DiscoverJob::versionArrived(const Result<void> &result, const HttpAnswer &answer)
{
    const bool isClosed = answer.status == 401 || answer.status == 403; // to everybody, but something is there
    if (!result && !isClosed && (answer.status < 400 || answer.status >= 500 || answer.status == 429))
        return fail(result.error());
    if (!isClosed) {
        const Result<QJsonObject> object = Json::object(answer.body);
        m_facts.kubernetesVersion = object ? factOf((*object)["gitVersion"_L1]) : QString();
        if (m_facts.kubernetesVersion.isEmpty())
            return fail({.kind = Error::Kind::NotARegistry,
                .httpStatus = answer.status,
                .code = QLatin1StringView(ClusterCode::NotACluster)});
    }
    answered();
}

void DiscoverJob::readGroups(const QJsonObject &object)
{
    if (!object["groups"_L1].isArray())
        return;
    const QJsonArray groups = object["groups"_L1].toArray();
    const auto answerTo = [&groups](QLatin1StringView name) {
        const bool exists = std::any_of(groups.begin(), groups.end(),
            [name](const QJsonValue &group) { return group["name"_L1].toString() == name; });
        return exists ? ClusterFacts::Answer::Yes : ClusterFacts::Answer::No;
    };
    m_facts.imageApi = answerTo("image.openshift.io"_L1);
    m_facts.projectApi = answerTo("project.openshift.io"_L1);
    if (m_facts.imageApi == ClusterFacts::Answer::Yes)
        askOpenShift();
}

void DiscoverJob::askOpenShift()
{
    const auto config = [](const QString &resource, const QString &name) {
        return ResourcePath{.group = u"config.openshift.io"_s, .resource = resource, .name = name}.toString();
    };
    ask(config(u"clusterversions"_s, u"version"_s), Who::WeAre, &DiscoverJob::readClusterVersion);
    ask(config(u"images"_s, u"cluster"_s), Who::WeAre, &DiscoverJob::readImageSettings);
    ask(
        ResourcePath{
            .resource = u"configmaps"_s, .nameSpace = u"openshift-config-managed"_s, .name = u"console-public"_s}
            .toString(),
        Who::WeAre, &DiscoverJob::readConsole);
    ask(ResourcePath{.resource = u"configmaps"_s, .nameSpace = u"openshift-controller-manager"_s, .name = u"config"_s}
            .toString(),
        Who::WeAre, &DiscoverJob::readControllers);
    ask(ResourcePath{.group = u"route.openshift.io"_s,
            .resource = u"routes"_s,
            .nameSpace = u"openshift-image-registry"_s,
            .name = u"default-route"_s}
            .toString(),
        Who::WeAre, &DiscoverJob::readRoute);
    ask(ResourcePath{.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = u"openshift"_s}
            .toString(),
        Who::WeAre, &DiscoverJob::readStreams, QUrlQuery(u"limit=1"_s));
}

void DiscoverJob::readOAuth(const QJsonObject &object)
{
    if (const Result<OAuthServer> server = parseOAuthServer(object))
        m_facts.oauth = *server;
}

void DiscoverJob::readClusterVersion(const QJsonObject &object)
{
    const QJsonObject status = object["status"_L1].toObject();
    m_facts.openshiftVersion = factOf(status["desired"_L1]["version"_L1]);
    setIfEmpty(m_facts.openshiftVersion, factOf(status["history"_L1].toArray().at(0)["version"_L1]));
}

void DiscoverJob::readConsole(const QJsonObject &object)
{
    m_facts.consoleUrl = factOf(object["data"_L1]["consoleURL"_L1]);
}

void DiscoverJob::readImageSettings(const QJsonObject &object)
{
    const QJsonObject status = object["status"_L1].toObject();
    setIfEmpty(m_facts.registryHost, factOf(status["externalRegistryHostnames"_L1].toArray().at(0)));
    setIfEmpty(m_facts.internalRegistryHost, factOf(status["internalRegistryHostname"_L1]));
}

void DiscoverJob::readRoute(const QJsonObject &object)
{
    setIfEmpty(m_facts.registryHost, factOf(object["spec"_L1]["host"_L1]));
}

// The operator writes JSON into it, whatever its name; what it does not set is as the controller has it.
void DiscoverJob::readControllers(const QJsonObject &object)
{
    const Result<QJsonObject> config = Json::object(object["data"_L1]["config.yaml"_L1].toString().toUtf8());
    if (!config || (*config)["kind"_L1] != "OpenShiftControllerManagerConfig"_L1)
        return;
    const QJsonObject imports = (*config)["imageImport"_L1].toObject();
    ScheduledImports facts;
    if (const int seconds = imports["scheduledImageImportMinimumIntervalSeconds"_L1].toInt(); seconds > 0)
        facts.minimumSeconds = seconds;
    if (const int most = imports["maxScheduledImageImportsPerMinute"_L1].toInt(); most != 0)
        facts.mostPerMinute = most;
    facts.isDisabled = imports["disableScheduledImport"_L1].toBool();
    m_facts.scheduledImports = facts;
}

void DiscoverJob::readStreams(const QJsonObject &object)
{
    const QJsonObject status = object["items"_L1].toArray().at(0)["status"_L1].toObject();
    if (const QString host = hostOf(status["publicDockerImageRepository"_L1]); !host.isEmpty())
        m_facts.registryHost = host; // what the server itself hands out
    setIfEmpty(m_facts.internalRegistryHost, hostOf(status["dockerImageRepository"_L1]));
}

} // namespace Tagwright
