// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/execplugin.h"

#include "values/json.h"
#include "values/shell.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tagwright {

QString ExecPlugin::commandLine() const
{
    const QString found = program();
    QStringList words{shellQuoted(found.isEmpty() ? command : found)};
    for (const QString &argument : arguments)
        words += shellQuoted(argument);
    return words.join(u' ');
}

QString ExecPlugin::program() const
{
    if (!command.contains(u'/') && !command.contains(QDir::separator()))
        return QStandardPaths::findExecutable(command);
    const QFileInfo file(command);
    return file.isAbsolute() && file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
}

Secret pluginDocument(const ExecPlugin &plugin)
{
    QJsonArray environment;
    for (const auto &[name, value] : plugin.environment)
        environment.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    const QJsonObject document{
        {u"command"_s, plugin.command},
        {u"args"_s, QJsonArray::fromStringList(plugin.arguments)},
        {u"env"_s, environment},
        {u"apiVersion"_s, plugin.apiVersion},
        {u"installHint"_s, plugin.installHint},
        {u"provideClusterInfo"_s, plugin.wantsCluster},
        {u"wantsTerminal"_s, plugin.wantsTerminal},
    };
    QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
    Secret result{QByteArrayView(bytes)};
    wipe(bytes);
    return result;
}

Result<ExecPlugin> parsePluginDocument(QByteArrayView document)
{
    QByteArray bytes = document.toByteArray();
    const Result<QJsonObject> object = Json::object(bytes);
    wipe(bytes);
    const QString command = object ? (*object)["command"_L1].toString() : QString();
    if (command.isEmpty())
        return Error{.kind = Error::Kind::Malformed, .message = u"this names no program"_s};
    ExecPlugin plugin{.command = command,
        .apiVersion = (*object)["apiVersion"_L1].toString(),
        .installHint = (*object)["installHint"_L1].toString(),
        .wantsCluster = (*object)["provideClusterInfo"_L1].toBool(),
        .wantsTerminal = (*object)["wantsTerminal"_L1].toBool()};
    const QJsonArray arguments = (*object)["args"_L1].toArray();
    for (const QJsonValue argument : arguments)
        plugin.arguments += argument.toString();
    const QJsonArray environment = (*object)["env"_L1].toArray();
    for (const QJsonValue variable : environment)
        plugin.environment += {variable["name"_L1].toString(), variable["value"_L1].toString()};
    return plugin;
}

} // namespace Tagwright
