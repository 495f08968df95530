// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandbox.h"

#include "sandbox/distributionapi.h"
#include "sandbox/httpserver.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/samplecontent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <condition_variable>
#include <list>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString nameOf(SandboxOptions::Access access)
{
    switch (access) {
    case SandboxOptions::Access::Open:
        return u"open"_s;
    case SandboxOptions::Access::Basic:
        return u"basic"_s;
    case SandboxOptions::Access::Token:
        return u"token"_s;
    }
    Q_UNREACHABLE();
}

QUrl urlOf(const HttpServer &server)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.port());
    return url;
}

QJsonObject descriptionOf(const Practice::PracticeCluster &cluster)
{
    QJsonArray accounts;
    for (const Practice::ClusterAccount &account : cluster.accounts())
        accounts += QJsonObject{{u"user"_s, account.userName}, {u"password"_s, account.password}};
    return {{u"api"_s, cluster.apiUrl().toString()}, {u"oauth"_s, cluster.oauthUrl().toString()},
        {u"registry"_s, cluster.registryUrl().toString()}, {u"accounts"_s, accounts}};
}

// A delay that a stopping server does not wait for.
class Pause {
public:
    void wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_ending.wait_for(lock, time, [this] { return m_ended; });
    }

    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_ending.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_ended = false;
};

} // namespace

class Sandbox::Server {
public:
    explicit Server(const SandboxOptions &chosen)
        : options(chosen)
        , api(store, options)
    {
        if (options.content == SandboxOptions::Content::Samples)
            declareSamples(store);
    }

    ~Server()
    {
        pause.end();
        cluster.reset();
        for (Listener &listener : listeners)
            listener.http.reset(); // joins its threads, which use everything here
    }

    struct Listener {
        Listener(Access kind, const SandboxOptions &chosen)
            : access(kind)
            , gate(kind, chosen)
        {
        }

        Access access;
        Gatekeeper gate;
        std::unique_ptr<HttpServer> http;
    };

    Result<void> listen(Access access, quint16 port)
    {
        Listener &listener = listeners.emplace_back(access, options);
        const bool takesBodies = options.writes == SandboxOptions::Writes::Allowed || access == Access::Token;
        const auto answerer = [this, &listener](ServerRequest &request) { return answer(listener, request); };
        auto http = HttpServer::start(
            port, [this, access, answerer](ServerRequest &&request) { return serve(access, request, answerer); },
            takesBodies ? HttpServer::Bodies::Kept : HttpServer::Bodies::Dropped);
        if (!http)
            return http.error();
        listener.http = std::move(*http);
        return {};
    }

    /*! Imports come from the first listener's address. */
    Result<void> startCluster()
    {
        using Plan = Practice::PracticeCluster::Plan;
        const bool isBare = options.content == SandboxOptions::Content::None;
        const Plan plan{.registry = store,
            .registryHost = listeners.empty() ? u"registry.sandbox.test"_s : urlOf(*listeners.front().http).authority(),
            .content = isBare ? Plan::Content::None : Plan::Content::Samples};
        auto started = Practice::PracticeCluster::start(
            plan, [this](ServerRequest &request, const Practice::OpenShift::Answerer &answerer) {
                return serve(Access::Token, request, answerer);
            });
        if (!started)
            return started.error();
        cluster = std::move(*started);
        for (Listener &listener : listeners) {
            if (listener.access != Access::Open && !options.accounts.isEmpty())
                cluster->addPrivateRegistry(urlOf(*listener.http).authority(), options.accounts.constFirst().userName,
                    options.accounts.constFirst().password);
        }
        return {};
    }

    void expireTokens()
    {
        for (Listener &listener : listeners)
            listener.gate.expireTokens();
        if (cluster)
            cluster->expireTokens();
    }

    const SandboxOptions options;
    SandboxStore store;
    Faults faults;
    RequestLog log;
    DistributionApi api;
    std::list<Listener> listeners; // a list, because their threads hold references to them
    std::unique_ptr<Practice::PracticeCluster> cluster;
    Pause pause;

private:
    using Answerer = std::function<ServerAnswer(ServerRequest &)>;

    ServerAnswer serve(Access access, ServerRequest &request, const Answerer &answerer)
    {
        const quint64 id = log.asked(access, request);
        const QList<Fault> met = faults.take(request);
        ServerAnswer answer = answerWith(met, request, answerer);
        for (const Fault &fault : met)
            distort(fault, request, answer);
        log.answered(id, answer.status);
        return answer;
    }

    ServerAnswer answerWith(const QList<Fault> &met, ServerRequest &request, const Answerer &answerer)
    {
        for (const Fault &fault : met) {
            if (fault.kind == Fault::Kind::ExpireTokens)
                expireTokens();
            else if (fault.kind == Fault::Kind::Delay)
                pause.wait(fault.delay);
            else if (auto answer = interfere(fault, request))
                return *answer;
        }
        return answerer(request);
    }

    ServerAnswer answer(Listener &listener, ServerRequest &request)
    {
        if (listener.gate.isTokenEndpoint(request))
            return listener.gate.issueToken(request);

        const Route route = routeOf(request.path);
        auto refusal = listener.gate.refuse(route, request);
        ServerAnswer given = refusal ? *refusal : api.answer(route, request);
        given.setHeader("Docker-Distribution-Api-Version", "registry/2.0");
        return given;
    }
};

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxOptions &options)
{
    auto server = std::make_unique<Server>(options);
    quint16 port = options.port;
    for (const Access access : options.listeners) {
        const Result<void> listening = server->listen(access, std::exchange(port, 0));
        if (!listening)
            return listening.error();
    }
    if (options.cluster == SandboxOptions::Cluster::OpenShift) {
        const Result<void> started = server->startCluster();
        if (!started)
            return started.error();
    }
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(server)));
}

Sandbox::Sandbox(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

Sandbox::~Sandbox() = default;

QUrl Sandbox::url(Access access) const
{
    for (const Server::Listener &listener : m_server->listeners) {
        if (listener.access == access)
            return urlOf(*listener.http);
    }
    return {};
}

Practice::PracticeCluster *Sandbox::cluster()
{
    return m_server->cluster.get();
}

QByteArray Sandbox::describe() const
{
    QJsonObject listeners;
    for (const Server::Listener &listener : m_server->listeners)
        listeners.insert(nameOf(listener.access), urlOf(*listener.http).toString());
    QJsonArray accounts;
    for (const SandboxAccount &account : m_server->options.accounts) {
        accounts += QJsonObject{{u"user"_s, account.userName}, {u"password"_s, account.password},
            {u"rights"_s, account.rights == SandboxAccount::Rights::Write ? u"write"_s : u"read"_s}};
    }
    QJsonObject description{{u"registries"_s, listeners}, {u"accounts"_s, accounts}};
    if (m_server->cluster)
        description.insert(u"cluster"_s, descriptionOf(*m_server->cluster));
    return QJsonDocument(description).toJson(QJsonDocument::Compact);
}

SandboxStore &Sandbox::store()
{
    return m_server->store;
}

Faults &Sandbox::faults()
{
    return m_server->faults;
}

RequestLog &Sandbox::requests()
{
    return m_server->log;
}

void Sandbox::expireTokens()
{
    m_server->expireTokens();
}

} // namespace Tagwright
