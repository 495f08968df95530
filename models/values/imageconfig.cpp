// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/imageconfig.h"

#include "values/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxSteps = 10'000; // as for manifests

struct Moment {
    QDateTime time; // invalid when it says nothing
    bool reproducible = false;
};

// Go's zero time, the Unix epoch, and the constant of Cloud Native Buildpacks.
bool isPlaceholder(const QDateTime &time)
{
    return time.date() == QDate(1, 1, 1) || time.date() == QDate(1970, 1, 1)
        || time == QDateTime({1980, 1, 1}, {0, 0, 1}, Qt::UTC);
}

Moment parseMoment(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    if (time.isValid() && isPlaceholder(time))
        return {.reproducible = true};
    return {.time = time};
}

// ExposedPorts and Volumes are objects used as sets.
QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

ImageConfig parseFacts(const QJsonObject &body)
{
    const QJsonObject run = body["config"_L1].toObject();
    const Moment created = parseMoment(body["created"_L1]);

    ImageConfig config;
    config.platform = {.os = body["os"_L1].toString(),
        .architecture = body["architecture"_L1].toString(),
        .variant = body["variant"_L1].toString(),
        .osVersion = body["os.version"_L1].toString()};
    config.created = created.time;
    config.reproducible = created.reproducible;
    config.author = body["author"_L1].toString();
    config.user = run["User"_L1].toString();
    config.exposedPorts = keysOf(run["ExposedPorts"_L1]);
    config.environment = Json::strings(run["Env"_L1]);
    config.entrypoint = Json::strings(run["Entrypoint"_L1]);
    config.command = Json::strings(run["Cmd"_L1]);
    config.volumes = keysOf(run["Volumes"_L1]);
    config.workingDirectory = run["WorkingDir"_L1].toString();
    config.stopSignal = run["StopSignal"_L1].toString();
    config.healthcheck = Json::strings(run["Healthcheck"_L1]["Test"_L1]);
    config.labels = Json::stringMap(run["Labels"_L1]);
    config.diffIds = Json::strings(body["rootfs"_L1]["diff_ids"_L1]);
    return config;
}

HistoryEntry parseHistoryEntry(const QJsonValue &value)
{
    return {.created = parseMoment(value["created"_L1]).time,
        .createdBy = value["created_by"_L1].toString(),
        .comment = value["comment"_L1].toString(),
        .author = value["author"_L1].toString(),
        .emptyLayer = value["empty_layer"_L1].toBool()};
}

HistoryEntry parseLegacyEntry(const QJsonObject &body)
{
    return {.created = parseMoment(body["created"_L1]).time,
        .createdBy = Json::strings(body["container_config"_L1]["Cmd"_L1]).join(u' '),
        .comment = body["comment"_L1].toString(),
        .author = body["author"_L1].toString(),
        .emptyLayer = body["throwaway"_L1].toBool()};
}

void assignLayers(QList<HistoryEntry> &history, qsizetype layerCount)
{
    const auto full = [](const HistoryEntry &entry) { return !entry.emptyLayer; };
    if (std::count_if(history.begin(), history.end(), full) != layerCount)
        return;
    int layer = 0;
    for (HistoryEntry &entry : history) {
        if (full(entry))
            entry.layer = layer++;
    }
}

} // namespace

Result<ImageConfig> parseImageConfig(const QByteArray &body, qsizetype layerCount)
{
    const Result<QJsonObject> json = Json::object(body);
    if (!json)
        return json.error();

    const QJsonArray history = (*json)["history"_L1].toArray();
    if (history.size() > MaxSteps)
        return Error{.kind = Error::Kind::TooLarge, .message = u"%1 history"_s.arg(history.size())};

    ImageConfig config = parseFacts(*json);
    config.history.reserve(history.size());
    for (const QJsonValue entry : history)
        config.history.append(parseHistoryEntry(entry));
    assignLayers(config.history, layerCount);
    return config;
}

Result<ImageConfig> parseLegacyConfig(const Manifest &schema1)
{
    const Result<QJsonObject> newest = Json::object(schema1.legacyConfig);
    if (!newest)
        return newest.error();

    ImageConfig config = parseFacts(*newest);
    for (const QString &document : schema1.legacyHistory) {
        const Result<QJsonObject> json = Json::object(document.toUtf8());
        if (!json)
            return json.error();
        config.history.append(parseLegacyEntry(*json));
    }

    // Here even an empty step has its own (empty) layer, so that the two lists run in parallel.
    if (config.history.size() == schema1.layers.size()) {
        for (qsizetype i = 0; i < config.history.size(); ++i)
            config.history[i].layer = config.history.at(i).emptyLayer ? -1 : static_cast<int>(i);
    }
    return config;
}

} // namespace Tagwright
