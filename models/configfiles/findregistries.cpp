// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/findregistries.h"

#include "configfiles/dockerconfig.h"
#include "configfiles/kubernetessecret.h"
#include "configfiles/registriesconf.h"
#include "jobs/whenfinished.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxFileBytes = 4 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Rejected, .message = file.errorString()};
    return file.read(MaxFileBytes + 1); // one more, so that the parsers see that it is too large
}

void append(std::vector<FoundRegistry> found, FoundRegistries &into)
{
    std::move(found.begin(), found.end(), std::back_inserter(into.registries));
}

// The first file that knows a host wins, as it does for podman.
void appendNew(std::vector<FoundRegistry> found, FoundRegistries &into)
{
    const auto isKnown = [&into](const FoundRegistry &registry) {
        return std::any_of(into.registries.begin(), into.registries.end(), [&registry](const FoundRegistry &known) {
            return known.host == registry.host && known.credential.path == registry.credential.path;
        });
    };
    std::vector<FoundRegistry> fresh;
    for (FoundRegistry &registry : found) {
        if (!isKnown(registry))
            fresh.push_back(std::move(registry));
    }
    append(std::move(fresh), into);
}

void apply(const RegistriesConf &conf, const QString &source, FoundRegistries &found)
{
    for (FoundRegistry &registry : found.registries) {
        if (const RegistriesConf::Registry *said = registryFor(conf, registry.host)) {
            registry.insecure = said->insecure;
            registry.blocked = said->blocked;
        }
    }
    QStringList hosts;
    for (const RegistriesConf::Registry &registry : conf.registries) {
        hosts += hostOfLocation(registry.location);
        for (const QString &mirror : registry.mirrors)
            hosts += hostOfLocation(mirror);
    }
    for (const QString &searched : conf.searched)
        hosts += hostOfLocation(searched);
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    std::vector<FoundRegistry> mentioned;
    for (const QString &host : std::as_const(hosts)) {
        const RegistriesConf::Registry *said = registryFor(conf, host);
        mentioned.push_back(
            {.host = host, .source = source, .insecure = said && said->insecure, .blocked = said && said->blocked});
    }
    appendNew(std::move(mentioned), found);
}

FoundRegistries readPlaces(const ConfigPlaces &places)
{
    FoundRegistries found;
    const auto isRead = [&found](const QString &path, const auto &result) {
        if (result)
            found.sources += path;
        else
            found.faults += {path, result.error()};
        return bool(result);
    };
    for (const QString &path : places.credentials) {
        if (!QFile::exists(path))
            continue;
        Result<QByteArray> content = contentOf(path);
        Result<std::vector<FoundRegistry>> registries = content
            ? parseDockerConfig(*content, QDir::toNativeSeparators(path))
            : Result<std::vector<FoundRegistry>>(content.error());
        if (content)
            wipe(*content);
        if (isRead(path, registries))
            appendNew(*std::move(registries), found);
    }
    for (const QString &path : places.registries) {
        if (!QFile::exists(path))
            continue;
        const Result<QByteArray> content = contentOf(path);
        const Result<RegistriesConf> conf =
            content ? parseRegistriesConf(*content) : Result<RegistriesConf>(content.error());
        if (isRead(path, conf))
            apply(*conf, QDir::toNativeSeparators(path), found);
    }
    return found;
}

} // namespace

FoundRegistries registriesInText(QByteArrayView text, const QString &source)
{
    FoundRegistries found;
    // Both are maps, and JSON is YAML: a manifest is told by its secrets.
    Result<std::vector<FoundRegistry>> registries = parseKubernetesSecrets(text, source);
    if (!registries)
        registries = parseDockerConfig(text, source);
    if (registries && !registries->empty()) {
        found.sources += source;
        append(*std::move(registries), found);
        return found;
    }
    if (const Result<RegistriesConf> conf = parseRegistriesConf(text); conf && !registries) {
        apply(*conf, source, found);
        if (!found.registries.empty())
            found.sources += source;
    }
    if (found.registries.empty())
        found.faults += {source,
            registries ? Error{.kind = Error::Kind::NotFound, .message = u"there is no credential in it"_s}
                       : registries.error()};
    return found;
}

FoundRegistries registriesInFile(const QString &path)
{
    const QString source = QDir::toNativeSeparators(path);
    Result<QByteArray> content = contentOf(path);
    if (!content) {
        FoundRegistries found;
        found.faults += {source, content.error()};
        return found;
    }
    FoundRegistries found = registriesInText(*content, source);
    wipe(*content);
    return found;
}

FindRegistries::FindRegistries(const ConfigPlaces &places, QObject *parent)
    : Job(parent)
    , m_places(places)
    , m_found(std::make_shared<FoundRegistries>())
{
}

FoundRegistries FindRegistries::takeFound()
{
    return std::move(*m_found);
}

void FindRegistries::run()
{
    // Into memory that both own: the job may be gone when the thread is done.
    const auto read = QtConcurrent::run([places = m_places, found = m_found] { *found = readPlaces(places); });
    whenFinished(read, this, [this] {
        if (!hasEnded())
            succeed();
    });
}

} // namespace Tagwright
