// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/runplugin.h"

#include "values/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

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
    if (document.size() > ProgramJob::MaxOutputBytes)
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
    : ProgramJob(patience, parent)
    , m_plugin(plugin)
    , m_cluster(cluster)
{
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
    process().setProcessEnvironment(environment);
    process().setStandardInputFile(QProcess::nullDevice());
    runProgram(program, m_plugin.arguments);
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

void RunPlugin::gave(const QByteArray &output)
{
    Result<PluginCredential> credential = parsePluginCredential(output, m_plugin.apiVersion);
    if (!credential)
        return fail(credential.error());
    m_credential = *std::move(credential);
    succeed();
}

// Never in the words of its output, which may be a credential.
void RunPlugin::refused(const QByteArray &, const QByteArray &errorOutput)
{
    fail(pluginError(Error::Kind::Rejected, PluginCode::Failed, wordsIn(errorOutput)));
}

Error RunPlugin::described(Error error) const
{
    if (error.kind == Error::Kind::Timeout)
        return pluginError(error.kind, PluginCode::Late, m_plugin.command);
    if (error.kind == Error::Kind::TooLarge)
        return pluginError(error.kind, PluginCode::Strange, m_plugin.command);
    return pluginError(error.kind, PluginCode::Failed, error.message);
}

} // namespace Tagwright
