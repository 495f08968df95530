// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/kubeconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxKubeconfigBytes = 4 * 1024 * 1024;
constexpr std::size_t MaxKubeEntries = 1000; // of each kind
constexpr std::size_t MaxPluginWordCount = 200;
constexpr qint64 MaxTokenBytes = 64 * 1024;
constexpr int HttpProxyPort = 80;
constexpr int SocksPort = 1080;

QString kubeText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

YAML::Node kubeMember(const YAML::Node &object, const char *name)
{
    return object.IsDefined() && object.IsMap() ? object[name] : YAML::Node(YAML::NodeType::Undefined);
}

QString kubeText(const YAML::Node &object, const char *name)
{
    return kubeText(kubeMember(object, name));
}

Secret kubeSecret(const YAML::Node &object, const char *name)
{
    QByteArray bytes = kubeText(object, name).toUtf8();
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

bool kubeFlag(const YAML::Node &object, const char *name)
{
    return kubeText(object, name) == "true"_L1;
}

QByteArray kubeBytes(const YAML::Node &object, const char *name)
{
    return QByteArray::fromBase64(kubeText(object, name).toLatin1());
}

// Every entry of a list: the object below key, with its name.
template <typename Read>
void readEntries(const YAML::Node &document, const char *list, const char *key, const Read &read)
{
    const YAML::Node entries = kubeMember(document, list);
    if (!entries.IsDefined() || !entries.IsSequence())
        return;
    QSet<QString> names;
    for (std::size_t i = 0; i < std::min(entries.size(), MaxKubeEntries); ++i) {
        const YAML::Node entry = entries[i];
        const QString name = kubeText(entry, "name");
        if (name.isEmpty() || names.contains(name))
            continue;
        names.insert(name);
        read(name, kubeMember(entry, key));
    }
}

QString besideFile(const QString &file, const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(path));
}

KubeFile::Cluster clusterIn(const QString &name, const YAML::Node &cluster, const QString &file)
{
    return {
        .name = name,
        .server = kubeText(cluster, "server"),
        .serverName = kubeText(cluster, "tls-server-name"),
        .proxy = kubeText(cluster, "proxy-url"),
        .authorityFile = besideFile(file, kubeText(cluster, "certificate-authority")),
        .authority = kubeBytes(cluster, "certificate-authority-data"),
        .verify = !kubeFlag(cluster, "insecure-skip-tls-verify"),
    };
}

std::optional<ExecPlugin> pluginIn(const YAML::Node &exec, const QString &file)
{
    ExecPlugin plugin{.command = kubeText(exec, "command"),
        .apiVersion = kubeText(exec, "apiVersion"),
        .installHint = kubeText(exec, "installHint"),
        .wantsCluster = kubeFlag(exec, "provideClusterInfo"),
        .wantsTerminal = kubeText(exec, "interactiveMode") == "Always"_L1};
    if (plugin.command.isEmpty())
        return {};
    if (plugin.command.contains(u'/')) // without one it is looked for in the PATH
        plugin.command = besideFile(file, plugin.command);
    if (const YAML::Node args = kubeMember(exec, "args"); args.IsDefined() && args.IsSequence()) {
        for (std::size_t i = 0; i < std::min(args.size(), MaxPluginWordCount); ++i)
            plugin.arguments += kubeText(args[i]);
    }
    if (const YAML::Node env = kubeMember(exec, "env"); env.IsDefined() && env.IsSequence()) {
        for (std::size_t i = 0; i < std::min(env.size(), MaxPluginWordCount); ++i)
            plugin.environment += {kubeText(env[i], "name"), kubeText(env[i], "value")};
    }
    return plugin;
}

KubeFile::User userIn(const QString &name, const YAML::Node &user, const QString &file)
{
    QByteArray key = kubeBytes(user, "client-key-data");
    Secret keyPem{QByteArrayView(key)};
    wipe(key);
    return {
        .name = name,
        .userName = kubeText(user, "username"),
        .password = kubeSecret(user, "password"),
        .token = kubeSecret(user, "token"),
        .tokenFile = besideFile(file, kubeText(user, "tokenFile")),
        .certificateFile = besideFile(file, kubeText(user, "client-certificate")),
        .certificate = kubeBytes(user, "client-certificate-data"),
        .keyFile = besideFile(file, kubeText(user, "client-key")),
        .key = std::move(keyPem),
        .plugin = pluginIn(kubeMember(user, "exec"), file),
        .provider = kubeText(kubeMember(user, "auth-provider"), "name"),
        .impersonated = kubeText(user, "as"),
    };
}

bool isKubeconfig(const YAML::Node &document)
{
    if (document.IsNull())
        return true; // an empty file is one, too
    const QString kind = kubeText(document, "kind");
    if (!document.IsMap() || (!kind.isEmpty() && kind != "Config"_L1))
        return false;
    for (const char *name : {"clusters", "users", "contexts", "current-context"}) {
        if (kubeMember(document, name).IsDefined())
            return true;
    }
    return false;
}

template <typename Entry>
const Entry *entryNamed(const std::vector<KubeFile> &files, std::vector<Entry> KubeFile::*list, const QString &name)
{
    for (const KubeFile &file : files) {
        const std::vector<Entry> &entries = file.*list;
        const auto found =
            std::find_if(entries.begin(), entries.end(), [&name](const Entry &entry) { return entry.name == name; });
        if (found != entries.end())
            return &*found;
    }
    return nullptr;
}

class ContextReader {
public:
    ContextReader(KubeContext &context, const ReadAuthority &read)
        : m_context(context)
        , m_read(read)
    {
    }

    void takeCluster(const KubeFile::Cluster *cluster)
    {
        const QUrl server(cluster ? cluster->server : QString(), QUrl::StrictMode);
        const bool isWeb = server.scheme() == "https"_L1 || server.scheme() == "http"_L1;
        if (!server.isValid() || !isWeb || server.host().isEmpty() || !server.userInfo().isEmpty())
            return blame(KubeContext::Fault::NoCluster);
        Connection &connection = m_context.connection;
        connection.url = server.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
        if (connection.url.path() == "/"_L1)
            connection.url.setPath({});
        connection.trust.serverName = cluster->serverName;
        connection.trust.verify = cluster->verify;
        if (!cluster->verify && (!cluster->authority.isEmpty() || !cluster->authorityFile.isEmpty()))
            blame(KubeContext::Fault::InsecureWithAuthority);
        takeAuthority(*cluster);
        takeProxy(cluster->proxy);
    }

    void takeUser(const KubeFile::User *user)
    {
        if (!user)
            return blame(KubeContext::Fault::NoUser);
        takeCertificate(*user);
        m_context.provider = user->provider;
        m_context.impersonated = user->impersonated;
        // In client-go's order: what is ready goes before what has to be fetched.
        if (!user->tokenFile.isEmpty()) {
            m_context.signIn = KubeContext::SignIn::TokenFile;
            m_context.connection.cluster.tokenFile = user->tokenFile;
        } else if (!user->token.isEmpty()) {
            m_context.signIn = KubeContext::SignIn::Token;
            m_context.secret = user->token.clone();
        } else if (!user->userName.isEmpty()) {
            m_context.signIn = KubeContext::SignIn::Password;
            m_context.connection.userName = user->userName;
            m_context.secret = user->password.clone();
        } else if (user->plugin) {
            m_context.signIn = KubeContext::SignIn::Plugin;
            m_context.plugin = *user->plugin;
        } else if (!m_context.connection.trust.client.isNone()) {
            m_context.signIn = KubeContext::SignIn::ClientCertificate;
        }
        if (m_context.connection.isPlainHttp() && m_context.signIn != KubeContext::SignIn::None
            && !isLoopbackHost(m_context.connection.url.host()))
            blame(KubeContext::Fault::PlainHttp);
    }

private:
    void takeAuthority(const KubeFile::Cluster &cluster)
    {
        QByteArray &pem = m_context.connection.trust.authorities;
        if (!cluster.authority.isEmpty())
            pem = cluster.authority;
        else if (!cluster.authorityFile.isEmpty())
            pem = m_read(cluster.authorityFile);
        else
            return;
        if (!pem.contains("-----BEGIN CERTIFICATE-----"))
            blame(KubeContext::Fault::AuthorityUnreadable);
    }

    void takeProxy(const QString &text)
    {
        if (text.isEmpty())
            return;
        QUrl url(text, QUrl::StrictMode);
        if (url.port() < 0)
            url.setPort(url.scheme() == "socks5"_L1 ? SocksPort : HttpProxyPort);
        m_context.proxyPassword = Secret(url.password(QUrl::FullyDecoded));
        url.setPassword({});
        url.setPath({});
        if (!isProxyAddress(url))
            return blame(KubeContext::Fault::ProxyUnusable);
        m_context.connection.proxy = {ProxySettings::Mode::Own, url};
    }

    void takeCertificate(const KubeFile::User &user)
    {
        const bool isInline = !user.certificate.isEmpty();
        if (!isInline && user.certificateFile.isEmpty())
            return;
        ClientCertificate &client = m_context.connection.trust.client;
        // The two may come in either way each; a certificate and a key of different kinds cannot be kept.
        if (isInline != !user.key.isEmpty() || (!isInline && user.keyFile.isEmpty()))
            return blame(KubeContext::Fault::CertificateWithoutKey);
        if (isInline) {
            client.pem = user.certificate;
            m_context.clientKey = user.key.clone();
        } else {
            client.file = user.certificateFile;
            client.keyFile = user.keyFile;
        }
    }

    void blame(KubeContext::Fault fault)
    {
        if (m_context.fault == KubeContext::Fault::None)
            m_context.fault = fault;
    }

    KubeContext &m_context;
    const ReadAuthority &m_read;
};

} // namespace

Result<KubeFile> parseKubeFile(QByteArrayView document, const QString &path)
{
    const Error malformed{.kind = Error::Kind::Malformed, .message = u"this is no kubeconfig"_s};
    if (document.size() > MaxKubeconfigBytes)
        return malformed;
    try {
        const YAML::Node root = YAML::Load(std::string(document.data(), std::size_t(document.size())));
        if (!isKubeconfig(root))
            return malformed;
        KubeFile file;
        file.current = kubeText(root, "current-context");
        readEntries(root, "clusters", "cluster", [&](const QString &name, const YAML::Node &cluster) {
            file.clusters.push_back(clusterIn(name, cluster, path));
        });
        readEntries(root, "users", "user",
            [&](const QString &name, const YAML::Node &user) { file.users.push_back(userIn(name, user, path)); });
        readEntries(root, "contexts", "context", [&](const QString &name, const YAML::Node &context) {
            file.contexts.push_back({.name = name,
                .cluster = kubeText(context, "cluster"),
                .user = kubeText(context, "user"),
                .project = kubeText(context, "namespace")});
        });
        return file;
    } catch (const YAML::Exception &) {
        return malformed; // its words may quote a secret
    }
}

KubeContexts mergedContexts(const std::vector<KubeFile> &files, const ReadAuthority &read)
{
    KubeContexts merged;
    QSet<QString> names;
    for (const KubeFile &file : files) {
        if (merged.current.isEmpty())
            merged.current = file.current;
        for (const KubeFile::Context &entry : file.contexts) {
            if (names.contains(entry.name))
                continue;
            names.insert(entry.name);
            KubeContext context;
            context.name = entry.name;
            context.user = entry.user;
            context.connection = connectionToCluster({});
            context.connection.cluster.context = entry.name;
            if (!entry.project.isEmpty())
                context.connection.pinned = {entry.project};
            ContextReader reader(context, read);
            reader.takeCluster(entryNamed(files, &KubeFile::clusters, entry.cluster));
            if (!entry.user.isEmpty())
                reader.takeUser(entryNamed(files, &KubeFile::users, entry.user));
            context.connection.name = context.connection.host();
            merged.contexts.push_back(std::move(context));
        }
    }
    return merged;
}

Result<Secret> tokenInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Disk, .message = path + ": "_L1 + file.errorString()};
    QByteArray bytes = file.read(MaxTokenBytes);
    Secret token{QByteArrayView(bytes).trimmed()};
    wipe(bytes);
    if (token.isEmpty())
        return Error{.kind = Error::Kind::Disk, .message = path + ": there is no token in it"_L1};
    return token;
}

} // namespace Tagwright
