// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/runplugin.h"

#include "values/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxPluginBytes = 1024 * 1024;
constexpr qsizetype MaxPluginWords = 500;

Error pluginError(Error::Kind kind, const char *code, const QString &message)
{
    return {.kind = kind, .code = QLatin1StringView(code), .message = message};
}

} // namespace

Result<PluginCredential> parsePluginCredential(QByteArrayView document, const QString &apiVersion)
{
    const auto malformed = [](const QString &message) {
        return Error{
            .kind = Error::Kind::Malformed, .code = QLatin1StringView(PluginCode::Strange), .message = message};
    };
    if (document.size() > MaxPluginBytes)
        return malformed(u"the answer is too large"_s);
    QByteArray bytes = document.toByteArray();
    const Result<QJsonObject> answer = Json::object(bytes);
    wipe(bytes);
    if (!answer || (*answer)["kind"_L1].toString() != "ExecCredential"_L1)
        return malformed(u"the answer is no ExecCredential"_s);
    if ((*answer)["apiVersion"_L1].toString() != apiVersion)
        return malformed(u"the answer is not of version %1"_s.arg(apiVersion));
    const QJsonObject status = (*answer)["status"_L1].toObject();
    PluginCredential credential{
        .token = Secret(status["token"_L1].toString()),
        .certificate = status["clientCertificateData"_L1].toString().toLatin1(),
        .key = Secret(status["clientKeyData"_L1].toString()),
        .expiry = QDateTime::fromString(status["expirationTimestamp"_L1].toString(), Qt::ISODateWithMs),
    };
    if (credential.certificate.isEmpty() != credential.key.isEmpty())
        return malformed(u"the answer has a certificate or a key without the other"_s);
    if (credential.token.isEmpty() && credential.certificate.isEmpty())
        return malformed(u"the answer has no credential"_s);
    return credential;
}

RunPlugin::RunPlugin(
    const ExecPlugin &plugin, const Connection &cluster, QObject *parent, std::chrono::milliseconds patience)
    : Job(parent)
    , m_plugin(plugin)
    , m_cluster(cluster)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(
        this, [this] { fail(pluginError(Error::Kind::Timeout, PluginCode::Late, m_plugin.command)); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RunPlugin::read);
    connect(&m_process, &QProcess::finished, this, &RunPlugin::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(pluginError(Error::Kind::Rejected, PluginCode::Failed, m_process.errorString()));
    });
}

RunPlugin::~RunPlugin()
{
    m_process.disconnect(this);
    wipe(m_output);
}

PluginCredential RunPlugin::takeCredential()
{
    return std::move(m_credential);
}

void RunPlugin::run()
{
    const QString program = m_plugin.program();
    if (program.isEmpty())
        return fail(pluginError(Error::Kind::NotFound, PluginCode::Missing, m_plugin.command));
    if (m_plugin.wantsTerminal)
        return fail(pluginError(Error::Kind::Unsupported, PluginCode::Terminal, m_plugin.command));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : std::as_const(m_plugin.environment))
        environment.insert(name, value);
    environment.insert(u"KUBERNETES_EXEC_INFO"_s, QString::fromUtf8(question()));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_timer.start(m_patience);
    m_process.start(program, m_plugin.arguments);
}

// client.authentication.k8s.io: ExecCredential, "spec"
QByteArray RunPlugin::question() const
{
    QJsonObject spec{{u"interactive"_s, false}};
    if (m_plugin.wantsCluster) {
        QJsonObject cluster{{u"server"_s, m_cluster.url.toString()}};
        if (!m_cluster.trust.authorities.isEmpty())
            cluster.insert(
                u"certificate-authority-data"_s, QString::fromLatin1(m_cluster.trust.authorities.toBase64()));
        if (!m_cluster.trust.serverName.isEmpty())
            cluster.insert(u"tls-server-name"_s, m_cluster.trust.serverName);
        if (!m_cluster.trust.verify)
            cluster.insert(u"insecure-skip-tls-verify"_s, true);
        if (m_cluster.proxy.mode == ProxySettings::Mode::Own)
            cluster.insert(u"proxy-url"_s, m_cluster.proxy.url.toString());
        spec.insert(u"cluster"_s, cluster);
    }
    return QJsonDocument(
        QJsonObject{{u"apiVersion"_s, m_plugin.apiVersion}, {u"kind"_s, u"ExecCredential"_s}, {u"spec"_s, spec}})
        .toJson(QJsonDocument::Compact);
}

void RunPlugin::release()
{
    m_timer.stop();
    m_process.disconnect(this);
    m_process.kill();
}

void RunPlugin::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > MaxPluginBytes)
        fail(pluginError(Error::Kind::TooLarge, PluginCode::Strange, m_plugin.command));
}

void RunPlugin::ended(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (hasEnded())
        return;
    if (status != QProcess::NormalExit || exitCode != 0) {
        const QByteArray words = m_process.readAllStandardError(); // never its output, which may be a credential
        return fail(pluginError(Error::Kind::Rejected, PluginCode::Failed,
            QString::fromUtf8(words.first(std::min(words.size(), MaxPluginWords))).trimmed()));
    }
    Result<PluginCredential> credential = parsePluginCredential(m_output, m_plugin.apiVersion);
    if (!credential)
        return fail(credential.error());
    m_credential = *std::move(credential);
    succeed();
}

} // namespace Tagwright
