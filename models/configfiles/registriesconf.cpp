// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/registriesconf.h"

#include "values/reference.h"

#include <toml++/toml.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxConfBytes = 1024 * 1024;
constexpr qsizetype MaxRegistries = 10'000;

QString textIn(const toml::node_view<const toml::node> &node)
{
    return QString::fromStdString(std::string(node.value_or(std::string_view())));
}

QStringList textsIn(const toml::node_view<const toml::node> &node)
{
    QStringList texts;
    if (const toml::array *array = node.as_array()) {
        for (const toml::node &item : *array) {
            if (const QString text = textIn(toml::node_view<const toml::node>(item)); !text.isEmpty())
                texts += text;
        }
    }
    return texts.first(std::min(texts.size(), MaxRegistries));
}

RegistriesConf::Registry registryIn(const toml::table &table)
{
    RegistriesConf::Registry registry{.prefix = textIn(table["prefix"]),
        .location = textIn(table["location"]),
        .mirrors = {},
        .insecure = table["insecure"].value_or(false),
        .blocked = table["blocked"].value_or(false)};
    if (registry.prefix.isEmpty())
        registry.prefix = registry.location;
    if (registry.location.isEmpty())
        registry.location = registry.prefix;
    if (const toml::array *mirrors = table["mirror"].as_array()) {
        for (const toml::node &mirror : *mirrors) {
            if (const toml::table *entry = mirror.as_table())
                registry.mirrors += textIn((*entry)["location"]);
        }
    }
    registry.mirrors.removeAll(QString());
    return registry;
}

// Version 1 named hosts only, in lists.
void readVersion1(const toml::table &root, RegistriesConf &conf)
{
    conf.searched += textsIn(root["registries"]["search"]["registries"]);
    const QStringList insecure = textsIn(root["registries"]["insecure"]["registries"]);
    for (const QString &host : insecure)
        conf.registries += {.prefix = host, .location = host, .mirrors = {}, .insecure = true};
    const QStringList blocked = textsIn(root["registries"]["block"]["registries"]);
    for (const QString &host : blocked)
        conf.registries += {.prefix = host, .location = host, .mirrors = {}, .blocked = true};
}

} // namespace

Result<RegistriesConf> parseRegistriesConf(QByteArrayView document)
{
    const auto malformed = [](const QString &why) { return Error{.kind = Error::Kind::Malformed, .message = why}; };
    if (document.size() > MaxConfBytes)
        return malformed(u"the file is too large"_s);
    RegistriesConf conf;
    try {
        const toml::table root = toml::parse(std::string_view(document.data(), std::size_t(document.size())));
        conf.searched = textsIn(root["unqualified-search-registries"]);
        if (const toml::array *registries = root["registry"].as_array()) {
            for (const toml::node &registry : *registries) {
                if (const toml::table *table = registry.as_table(); table && conf.registries.size() < MaxRegistries)
                    conf.registries += registryIn(*table);
            }
        }
        readVersion1(root, conf);
    } catch (const toml::parse_error &error) {
        return malformed(
            u"line %1: %2"_s.arg(error.source().begin.line)
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
    conf.registries.removeIf([](const RegistriesConf::Registry &registry) { return registry.prefix.isEmpty(); });
    return conf;
}

const RegistriesConf::Registry *registryFor(const RegistriesConf &conf, const QString &host)
{
    const RegistriesConf::Registry *best = nullptr;
    qsizetype most = -1;
    for (const RegistriesConf::Registry &registry : conf.registries) {
        const bool isPattern = registry.prefix.startsWith("*."_L1);
        const QStringView fixed = QStringView(registry.prefix).sliced(isPattern ? 1 : 0);
        const bool covers = isPattern ? host.endsWith(fixed) : host == fixed;
        if (covers && fixed.size() > most) {
            best = &registry;
            most = fixed.size();
        }
    }
    return best;
}

QString hostOfLocation(const QString &location)
{
    const Result<RegistryAddress> address = parseRegistryAddress(location.section(u'/', 0, 0));
    return address && !location.contains(u'*') ? address->host : QString();
}

} // namespace Tagwright
