// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/consoleaddress.h"

#include "values/inputerror.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Found = std::optional<Result<Pasted>>;

/*! A page's address in pieces, each decoded: a "/" inside a segment was written as %2F. */
struct Page {
    QString host;
    QStringList segments;
    QUrlQuery query;

    QString at(qsizetype index) const { return segments.value(index); }
    bool starts(std::initializer_list<QLatin1StringView> words) const
    {
        return std::equal(words.begin(), words.end(), segments.begin(),
            segments.begin() + std::min<qsizetype>(segments.size(), qsizetype(words.size())));
    }
};

QString decoded(const QString &segment)
{
    const QString once = QUrl::fromPercentEncoding(segment.toLatin1());
    // Google's console encodes twice.
    return once.contains(u'%') ? QUrl::fromPercentEncoding(once.toLatin1()) : once;
}

Page pageOf(const QUrl &url)
{
    Page page{.host = url.host(), .query = QUrlQuery(url)};
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        page.segments.append(decoded(segment));
    return page;
}

Result<Pasted> image(
    const QString &host, const QString &repository, const QString &tag = {}, const QString &digest = {})
{
    QString text = host + u'/' + repository;
    if (!tag.isEmpty())
        text += u':' + tag;
    if (!digest.isEmpty())
        text += u'@' + digest;
    return parseImageReference(text);
}

Result<Pasted> registry(const QString &host)
{
    return parseRegistryAddress(QString(u"https://"_s + host));
}

Result<Pasted> stream(const QString &project, QString name)
{
    if (!name.contains(u':') && !name.contains(u'@'))
        name += ":latest"_L1;
    return parseStreamReference(QString(project + u'/' + name));
}

// /r/ns/app, /_/nginx, /repository/docker/ns/app, /layers/ns/app/tag/images/sha256-…
Found dockerHub(const Page &page)
{
    if (page.host != "hub.docker.com"_L1)
        return std::nullopt;
    const auto hub = [](const QString &repository, const QString &tag = {}, const QString &digest = {}) {
        return image(u"docker.io"_s, repository, tag, digest);
    };
    if (page.segments.isEmpty())
        return registry(u"docker.io"_s);
    if (page.at(0) == "_"_L1 && page.segments.size() > 1)
        return hub(u"library/"_s + page.at(1));
    if (page.at(0) == "r"_L1 && page.segments.size() > 2)
        return hub(page.at(1) + u'/' + page.at(2));
    if (page.starts({"repository"_L1, "docker"_L1}) && page.segments.size() > 3)
        return hub(page.at(2) + u'/' + page.at(3));
    if (page.at(0) == "layers"_L1 && page.segments.size() > 3) {
        const QString digest = page.at(4) == "images"_L1 ? page.at(5) : QString();
        return hub(page.at(1) + u'/' + page.at(2), page.at(3), QString(digest).replace(u'-', u':'));
    }
    return brokenRule(ReferenceRule::Unrecognised);
}

// /repository/ns/app with ?tag=, /tag/x or /manifest/sha256:… behind it
Found quay(const Page &page)
{
    const bool quayHost = page.host.startsWith("quay."_L1) || page.host.endsWith(".quay.io"_L1);
    if (!quayHost || page.at(0) != "repository"_L1 || page.segments.size() < 3)
        return std::nullopt;
    const QString repository = page.at(1) + u'/' + page.at(2);
    if (page.at(3) == "manifest"_L1)
        return image(page.host, repository, {}, page.at(4));
    if (page.at(3) == "tag"_L1)
        return image(page.host, repository, page.at(4));
    return image(page.host, repository, page.query.queryItemValue(u"tag"_s, QUrl::FullyDecoded));
}

// /OWNER/REPO/pkgs/container/NAME and /orgs|users/OWNER/packages/container/[package/]NAME
Found gitHub(const Page &page)
{
    if (page.host != "github.com"_L1)
        return std::nullopt;
    QString owner;
    QString name;
    if (page.at(2) == "pkgs"_L1 && page.at(3) == "container"_L1) {
        owner = page.at(0);
        name = page.at(4);
    } else if ((page.at(0) == "orgs"_L1 || page.at(0) == "users"_L1) && page.at(2) == "packages"_L1
        && page.at(3) == "container"_L1) {
        owner = page.at(1);
        name = page.at(4) == "package"_L1 ? page.at(5) : page.at(4);
    }
    if (name.isEmpty())
        return std::nullopt;
    return image(
        u"ghcr.io"_s, QString(owner + u'/' + name).toLower(), page.query.queryItemValue(u"tag"_s, QUrl::FullyDecoded));
}

// /group/project/-/container_registry: of the images below a project the page tells only numbers.
Found gitLab(const Page &page)
{
    qsizetype end = page.segments.indexOf("container_registry"_L1);
    if (end < 2)
        return std::nullopt;
    if (page.host != "gitlab.com"_L1)
        return brokenRule(ReferenceRule::Unrecognised); // where its registry is, the address does not tell
    if (end + 1 < page.segments.size())
        return registry(u"registry.gitlab.com"_s);
    if (page.at(end - 1) == "-"_L1)
        --end;
    return image(u"registry.gitlab.com"_s, page.segments.first(end).join(u'/').toLower());
}

// /harbor/projects/7/repositories/…: the project, which begins the repository's name, is only a number.
Found harbor(const Page &page, const QUrl &url)
{
    if (!page.starts({"harbor"_L1, "projects"_L1}))
        return std::nullopt;
    return parseRegistryAddress(
        url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
}

// The old registry's hosts, which now are repositories of the new one.
QString googleHost(const QString &location)
{
    const QString region = location.toLower();
    return region == "global"_L1 ? u"gcr.io"_s : region + ".gcr.io"_L1;
}

// /artifacts/docker/PROJECT/LOCATION/REPOSITORY/IMAGE[/sha256:…] and /gcr/images/PROJECT/LOCATION/IMAGE[@sha256:…]
Found google(const Page &page)
{
    if (page.host != "console.cloud.google.com"_L1)
        return std::nullopt;
    const auto projectPath = [](QString project) { return project.replace(u':', u'/'); }; // "example.com:name"
    if (page.starts({"gcr"_L1, "images"_L1}) && page.segments.size() > 4) {
        QString path = page.at(4);
        const qsizetype at = path.indexOf(u'@');
        const QString digest = at < 0 ? QString() : path.sliced(at + 1);
        path.truncate(at < 0 ? path.size() : at);
        return image(googleHost(page.at(3)), projectPath(page.at(2)) + u'/' + path, {}, digest);
    }
    if (!page.starts({"artifacts"_L1, "docker"_L1}) || page.segments.size() < 5)
        return brokenRule(ReferenceRule::Unrecognised);

    const QString repository = page.at(4);
    const bool old = repository == "gcr.io"_L1 || repository.endsWith(".gcr.io"_L1);
    const QString host = old ? repository : page.at(3) + "-docker.pkg.dev"_L1;
    if (page.segments.size() == 5)
        return registry(host);
    const QString project = projectPath(page.at(2));
    const QString digest = page.at(6).startsWith("sha256:"_L1) ? page.at(6) : QString();
    return image(host, (old ? project : project + u'/' + repository) + u'/' + page.at(5), {}, digest);
}

// /k8s/ns/PROJECT/imagestreams/NAME and /k8s/ns/PROJECT/image.openshift.io~v1~ImageStream/NAME
Found openShift(const Page &page)
{
    if (!page.starts({"k8s"_L1, "ns"_L1}) || page.segments.size() < 5)
        return std::nullopt;
    const QString kind = page.at(3);
    if (kind == "imagestreams"_L1 || kind == "image.openshift.io~v1~ImageStream"_L1 || kind == "imagestreamtags"_L1
        || kind == "image.openshift.io~v1~ImageStreamTag"_L1)
        return stream(page.at(2), page.at(4));
    return brokenRule(ReferenceRule::Unrecognised);
}

} // namespace

std::optional<Result<Pasted>> parseConsoleAddress(const QUrl &url)
{
    const Page page = pageOf(url);
    for (const auto read : {dockerHub, quay, gitHub, gitLab, google, openShift}) {
        if (Found found = read(page))
            return found;
    }
    return harbor(page, url);
}

} // namespace Tagwright
