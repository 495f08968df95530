// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/pastedcommand.h"

#include "values/ascii.h"
#include "values/inputerror.h"
#include "values/pastedword.h"

#include <QMap>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// A command without its operand names nothing.
Result<Pasted> ofOperand(const QString &word)
{
    if (word.isEmpty())
        return brokenRule(ReferenceRule::Unrecognised);
    return parseWord(word);
}

bool isAnyOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Options that take no value, of all these programs: whatever else has no "=" swallows the word behind it.
bool isSwitch(const QString &name)
{
    return isAnyOf(name,
        {"all"_L1, "all-namespaces"_L1, "all-tags"_L1, "amend"_L1, "confirm"_L1, "debug"_L1, "delete"_L1, "detach"_L1,
            "digests"_L1, "disable-content-trust"_L1, "force"_L1, "full-ref"_L1, "help"_L1, "init"_L1, "insecure"_L1,
            "insecure-registry"_L1, "interactive"_L1, "load"_L1, "manifests"_L1, "no-cache"_L1, "no-creds"_L1,
            "no-healthcheck"_L1, "no-tags"_L1, "no-trunc"_L1, "oom-kill-disable"_L1, "password-stdin"_L1,
            "plain-http"_L1, "privileged"_L1, "publish-all"_L1, "purge"_L1, "push"_L1, "quiet"_L1, "raw"_L1,
            "read-only"_L1, "recursive"_L1, "reference"_L1, "remove-signatures"_L1, "replace"_L1, "rm"_L1,
            "scheduled"_L1, "show-labels"_L1, "show-multiarch"_L1, "squash"_L1, "tls"_L1, "tls-verify"_L1,
            "tlsverify"_L1, "tty"_L1, "verbose"_L1, "watch"_L1});
}

/*! A command's words, sorted into operands and options. */
class Arguments {
public:
    /*! switches: the one-letter options that take no value, which differ from program to program. */
    Arguments(const QStringList &words, const QString &switches)
        : m_switches(switches)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i];
            const QString next = words.value(i + 1);
            if (word == "--"_L1 || word == "-"_L1)
                continue;
            if (!word.startsWith(u'-'))
                m_operands.append(word);
            else if (word.startsWith("--"_L1) ? readLong(word.sliced(2), next) : readShort(word.sliced(1), next))
                ++i;
        }
    }

    qsizetype count() const { return m_operands.size(); }
    QString operand(qsizetype index) const { return m_operands.value(index); }
    QString option(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            if (const auto found = m_options.find(name); found != m_options.end())
                return found.value();
        }
        return {};
    }

private:
    // Both return whether the next word was this option's value.
    bool readLong(const QString &option, const QString &next)
    {
        const qsizetype equals = option.indexOf(u'=');
        if (equals >= 0) {
            m_options.insert(option.first(equals), option.sliced(equals + 1));
            return false;
        }
        if (isSwitch(option) || next.isEmpty() || next.startsWith(u'-'))
            return false;
        m_options.insert(option, next);
        return true;
    }

    bool readShort(const QString &letters, const QString &next)
    {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (m_switches.contains(letters[i]))
                continue;
            const QString attached = letters.sliced(i + 1);
            m_options.insert(letters[i],
                attached.startsWith(u'=') ? attached.sliced(1)
                    : attached.isEmpty()  ? next
                                          : attached);
            return attached.isEmpty();
        }
        return false;
    }

    QString m_switches;
    QStringList m_operands;
    QMap<QString, QString> m_options;
};

// docker, and those that take its command line
Result<Pasted> ofDocker(const QStringList &words)
{
    constexpr qsizetype MostGroups = 2; // "docker buildx imagetools inspect"
    const Arguments globals(words, u"D"_s);
    qsizetype at = 0;
    while (at < MostGroups
        && isAnyOf(globals.operand(at),
            {"image"_L1, "images"_L1, "manifest"_L1, "buildx"_L1, "imagetools"_L1, "container"_L1, "builder"_L1,
                "trust"_L1, "scout"_L1}))
        ++at;
    QString verb = globals.operand(at);
    if (at > 0 && globals.operand(at - 1) == "images"_L1 && !isAnyOf(verb, {"pull"_L1, "push"_L1, "tag"_L1, "rm"_L1}))
        verb = globals.operand(--at); // "docker images ns/app", not "ctr images pull"

    const QStringList rest = words.sliced(words.indexOf(verb) + 1);
    if (isAnyOf(verb, {"run"_L1, "create"_L1}))
        return ofOperand(Arguments(rest, u"ditPq"_s).operand(0));
    if (isAnyOf(verb, {"build"_L1, "bud"_L1}))
        return ofOperand(Arguments(rest, u"q"_s).option({"t"_L1, "tag"_L1}));
    if (isAnyOf(verb, {"login"_L1, "logout"_L1})) {
        const Arguments arguments(rest, u"v"_s);
        return ofOperand(arguments.count() > 0 ? arguments.operand(0) : u"docker.io"_s);
    }
    if (verb == "tag"_L1) // the second is where it is going to be
        return ofOperand(Arguments(rest, {}).operand(1));
    if (isAnyOf(verb, {"pull"_L1, "push"_L1, "images"_L1, "from"_L1, "history"_L1, "rmi"_L1})
        || (verb == "rm"_L1 && at > 0))
        return ofOperand(Arguments(rest, u"aqf"_s).operand(0));
    if (isAnyOf(verb, {"inspect"_L1, "save"_L1, "cves"_L1, "quickview"_L1, "sbom"_L1}))
        return ofOperand(Arguments(rest, u"qsv"_s).operand(0));
    return brokenRule(ReferenceRule::Unrecognised);
}

// "skopeo copy docker://a dir:b", "helm pull oci://a": whatever the verb, the scheme tells.
Result<Pasted> ofScheme(const QStringList &words, QLatin1StringView scheme)
{
    for (const QString &word : words) {
        if (word.startsWith(scheme))
            return ofOperand(word);
    }
    const Arguments arguments(words, u"v"_s);
    const qsizetype at = arguments.operand(0) == "registry"_L1 ? 1 : 0; // "helm registry login"
    if (isAnyOf(arguments.operand(at), {"login"_L1, "logout"_L1}))
        return ofOperand(arguments.operand(at + 1));
    return brokenRule(ReferenceRule::Unrecognised);
}

// Programs of which every command is about the reference or host behind it.
Result<Pasted> ofRegistryTool(
    const QStringList &words, std::initializer_list<QLatin1StringView> groups, const QString &switches)
{
    const Arguments arguments(words, switches);
    return ofOperand(arguments.operand(isAnyOf(arguments.operand(0), groups) ? 2 : 1));
}

Result<Pasted> ofStream(QString name, const QString &project)
{
    if (!name.contains(u'/') && !project.isEmpty())
        name = project + u'/' + name;
    if (!name.contains(u':') && !name.contains(u'@'))
        name += ":latest"_L1; // as oc does
    return parseStreamReference(name);
}

bool isStreamResource(const QString &resource)
{
    const QString kind = resource.section(u'.', 0, 0); // without ".image.openshift.io"
    return isAnyOf(kind,
        {"is"_L1, "imagestream"_L1, "imagestreams"_L1, "istag"_L1, "istags"_L1, "imagestreamtag"_L1,
            "imagestreamtags"_L1, "isimage"_L1, "isimages"_L1, "imagestreamimage"_L1, "imagestreamimages"_L1, "itag"_L1,
            "imagetag"_L1, "imagetags"_L1});
}

Result<Pasted> ofTagSource(const Arguments &arguments, const QString &project)
{
    const QString source = arguments.operand(1);
    const QString kind = arguments.option({"source"_L1});
    if (isAnyOf(kind, {"docker"_L1, "dockerimage"_L1}))
        return ofOperand(source);
    const Result<OpenShiftImage> image = parseOpenShiftImage(source);
    const bool external = image && !image->registry.isEmpty() && !image->name.isEmpty();
    return kind.isEmpty() && external ? ofOperand(source) : ofStream(source, project);
}

Result<Pasted> ofOpenShift(const QStringList &words)
{
    const Arguments arguments(words, u"Awdit"_s);
    const QString project = arguments.option({"n"_L1, "namespace"_L1});
    const QString verb = arguments.operand(0);
    if (words.constFirst() == "login"_L1) {
        const Result<ClusterAddress> login = parseLogin(words.sliced(1));
        if (!login || login->api.isEmpty())
            return brokenRule(ReferenceRule::Unrecognised);
        return login;
    }
    if (verb == "tag"_L1)
        return ofTagSource(arguments, project);
    if (verb == "import-image"_L1) {
        const QString from = arguments.option({"from"_L1});
        return from.isEmpty() ? ofStream(arguments.operand(1), project) : ofOperand(from);
    }
    if (verb == "image"_L1) // "oc image mirror SOURCE=DESTINATION"
        return ofOperand(arguments.operand(2).section(u'=', 0, 0));
    if (verb == "set"_L1 && arguments.operand(1) == "image"_L1) // "oc set image deployment/app container=IMAGE"
        return ofOperand(arguments.operand(3).section(u'=', 1));
    if (const QString stream = arguments.option({"image-stream"_L1}); !stream.isEmpty())
        return ofStream(stream, project);
    if (const QString image = arguments.option({"image"_L1, "docker-image"_L1}); !image.isEmpty())
        return ofOperand(image);

    const QString resource = arguments.operand(1); // "is/app" or "is app"
    const qsizetype slash = resource.indexOf(u'/');
    const QString name = slash < 0 ? arguments.operand(2) : resource.sliced(slash + 1);
    if (!name.isEmpty() && isStreamResource(resource.first(slash < 0 ? resource.size() : slash)))
        return ofStream(name, project);
    return brokenRule(ReferenceRule::Unrecognised);
}

bool isAssignment(const QString &word)
{
    const QStringView name = QStringView(word).first(std::max<qsizetype>(word.indexOf(u'='), 0));
    return Ascii::consistsOf(name, [](QChar c) { return Ascii::isAlphanumeric(c) || c == u'_'; });
}

// A prompt, or sudo and variables, before the command.
QStringList withoutPreamble(QStringList words)
{
    const auto precedes = [](const QString &word) {
        return isAnyOf(word, {"$"_L1, "#"_L1, ">"_L1, "%"_L1, "sudo"_L1}) || word.startsWith(u'-')
            || isAssignment(word);
    };
    words.erase(words.begin(), std::find_if_not(words.begin(), words.end(), precedes));
    return words;
}

} // namespace

std::optional<Result<Pasted>> parseCommand(const QStringList &words)
{
    const QStringList command = withoutPreamble(words);
    if (command.size() < 2)
        return std::nullopt;

    QString program = command.first().section(u'/', -1).toLower();
    if (program.endsWith(".exe"_L1))
        program.chop(4);
    const QStringList rest = command.sliced(1);
    if (isAnyOf(program, {"docker"_L1, "podman"_L1, "nerdctl"_L1, "buildah"_L1, "finch"_L1, "ctr"_L1, "crictl"_L1}))
        return ofDocker(rest);
    if (program == "skopeo"_L1)
        return ofScheme(rest, "docker://"_L1);
    if (program == "helm"_L1)
        return ofScheme(rest, "oci://"_L1);
    if (program == "crane"_L1 && rest.first() == "push"_L1) // "crane push FILE IMAGE"
        return ofOperand(Arguments(rest, u"v"_s).operand(2));
    if (program == "crane"_L1)
        return ofRegistryTool(rest, {"auth"_L1}, u"v"_s);
    if (program == "regctl"_L1)
        return ofRegistryTool(rest,
            {"artifact"_L1, "blob"_L1, "image"_L1, "index"_L1, "manifest"_L1, "registry"_L1, "repo"_L1, "tag"_L1}, {});
    if (program == "oras"_L1)
        return ofRegistryTool(rest, {"blob"_L1, "manifest"_L1, "repo"_L1}, u"drv"_s);
    if (program == "cosign"_L1)
        return ofRegistryTool(rest, {"download"_L1}, u"rdy"_s);
    if (isAnyOf(program, {"oc"_L1, "kubectl"_L1}))
        return ofOpenShift(rest);
    return std::nullopt;
}

} // namespace Tagwright
