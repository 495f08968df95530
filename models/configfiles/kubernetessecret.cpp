// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/kubernetessecret.h"

#include "configfiles/dockerconfig.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxManifestBytes = 4 * 1024 * 1024;
constexpr std::size_t MaxSecrets = 1000;

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

YAML::Node memberOf(const YAML::Node &object, const char *name)
{
    return object.IsDefined() && object.IsMap() ? object[name] : YAML::Node(YAML::NodeType::Undefined);
}

// The library's own way through several documents does not always come to an end. A line that
// begins with "---" cannot be anything else (YAML 1.2.2, 9.1.2).
std::vector<std::string> documentsIn(QByteArrayView text)
{
    std::vector<std::string> documents(1);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.sliced(begin).indexOf('\n');
        const QByteArrayView line = text.sliced(begin, newline < 0 ? text.size() - begin : newline + 1);
        const bool isMarker =
            line.startsWith("---") && (line.size() == 3 || QByteArrayView(" \t\r\n").contains(line[3]));
        if (isMarker && documents.size() < MaxSecrets)
            documents.emplace_back();
        else
            documents.back().append(line.data(), std::size_t(line.size()));
        begin += line.size();
    }
    return documents;
}

// The lists may be nested by whoever wants to be a nuisance: one level is what kubectl writes.
std::vector<YAML::Node> objectsIn(const std::vector<std::string> &documents)
{
    std::vector<YAML::Node> objects;
    for (const std::string &text : documents) {
        const YAML::Node document = YAML::Load(text);
        const YAML::Node items = memberOf(document, "items");
        if (items.IsDefined() && items.IsSequence())
            std::copy_n(items.begin(), std::min(items.size(), MaxSecrets), std::back_inserter(objects));
        else
            objects.push_back(document);
    }
    return objects;
}

QByteArray dockerConfigIn(const YAML::Node &secret)
{
    const QString type = textOf(memberOf(secret, "type"));
    const char *key = type == "kubernetes.io/dockerconfigjson"_L1 ? ".dockerconfigjson"
        : type == "kubernetes.io/dockercfg"_L1                    ? ".dockercfg"
                                                                  : nullptr;
    if (!key || textOf(memberOf(secret, "kind")) != "Secret"_L1)
        return {};
    const QString plain = textOf(memberOf(memberOf(secret, "stringData"), key)); // which goes before data
    return plain.isEmpty() ? QByteArray::fromBase64(textOf(memberOf(memberOf(secret, "data"), key)).toLatin1())
                           : plain.toUtf8();
}

} // namespace

Result<std::vector<FoundRegistry>> parseKubernetesSecrets(QByteArrayView document, const QString &source)
{
    const Error malformed{.kind = Error::Kind::Malformed, .message = u"there is no pull secret in it"_s};
    if (document.size() > MaxManifestBytes)
        return malformed;
    std::vector<FoundRegistry> found;
    bool isSecret = false;
    try {
        for (const YAML::Node &object : objectsIn(documentsIn(document))) {
            QByteArray config = dockerConfigIn(object);
            if (config.isEmpty())
                continue;
            isSecret = true;
            const QString name = textOf(memberOf(memberOf(object, "metadata"), "name"));
            auto registries = parseDockerConfig(config, name.isEmpty() ? source : u"%1 (%2)"_s.arg(source, name));
            wipe(config);
            if (registries)
                std::move(registries->begin(), registries->end(), std::back_inserter(found));
        }
    } catch (const YAML::Exception &) {
        return malformed; // its words may quote a secret
    }
    if (!isSecret)
        return malformed;
    return found;
}

} // namespace Tagwright
