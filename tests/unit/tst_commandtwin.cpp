// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/commandtwin.h"

#include "values/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString H = u"0123456789abcdef"_s.repeated(4);
const QString D = u"sha256:"_s + H;

ImageReference image(const QString &text)
{
    return *parseImageReference(text);
}

Connection connection(const QString &address)
{
    return connectionTo(*parseRegistryAddress(address));
}

QString twin(const ReadTarget &target, const QString &program)
{
    const QList<CommandLine> lines = commandTwins(target);
    for (const CommandLine &line : lines) {
        if (line.program == program)
            return line.text;
    }
    return u"none"_s;
}

} // namespace

class TestCommandTwin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pulls_data();
    void pulls();
    void pullsByDigest();
    void transportIsChosen();
    void twins_data();
    void twins();
    void twinsOverPlainHttp_data();
    void twinsOverPlainHttp();
    void twinsBelowAPath();
    void curlSignsIn();
    void hostileNamesStayOneWord();
    void requests_data();
    void requests();
    void requestsHideCredentials();
};

void TestCommandTwin::pulls_data()
{
    QTest::addColumn<Tool>("tool");
    QTest::addColumn<QString>("secure");
    QTest::addColumn<QString>("loopback");

    QTest::newRow("docker") << Tool::Docker << u"docker pull quay.io/ns/app:1"_s
                            << u"docker pull localhost:5000/app:latest"_s;
    QTest::newRow("podman") << Tool::Podman << u"podman pull quay.io/ns/app:1"_s
                            << u"podman pull --tls-verify=false localhost:5000/app:latest"_s;
    QTest::newRow("skopeo")
        << Tool::Skopeo << u"skopeo copy --all docker://quay.io/ns/app:1 dir:app-1"_s
        << u"skopeo copy --all --src-tls-verify=false docker://localhost:5000/app:latest dir:app-latest"_s;
    QTest::newRow("crane") << Tool::Crane << u"crane pull quay.io/ns/app:1 app-1.tar"_s
                           << u"crane pull --insecure localhost:5000/app:latest app-latest.tar"_s;
    QTest::newRow("regctl") << Tool::Regctl << u"regctl image copy quay.io/ns/app:1 ocidir://app:1"_s
                            << u"regctl image copy --host=reg=localhost:5000,tls=disabled localhost:5000/app:latest "
                               "ocidir://app:latest"_s;
    QTest::newRow("oras") << Tool::Oras << u"oras copy --to-oci-layout quay.io/ns/app:1 app:1"_s
                          << u"oras copy --from-plain-http --to-oci-layout localhost:5000/app:latest app:latest"_s;
    QTest::newRow("oc") << Tool::Oc << u"oc image mirror --keep-manifest-list=true quay.io/ns/app:1 file://ns/app:1"_s
                        << u"oc image mirror --keep-manifest-list=true --insecure localhost:5000/app:latest "
                           "file://app:latest"_s;
}

void TestCommandTwin::pulls()
{
    QFETCH(Tool, tool);
    QTEST(pullCommand(tool, image(u"quay.io/ns/app:1"_s)), "secure");
    QTEST(pullCommand(tool, image(u"localhost:5000/app"_s)), "loopback");
    QCOMPARE(programName(tool), QString::fromLatin1(QTest::currentDataTag()));
}

void TestCommandTwin::pullsByDigest()
{
    const ImageReference reference = image(u"quay.io/ns/app:1@"_s + D);
    QCOMPARE(pullCommand(Tool::Docker, reference), u"docker pull quay.io/ns/app@"_s + D);
    QCOMPARE(pullCommand(Tool::Skopeo, reference),
        u"skopeo copy --all docker://quay.io/ns/app@"_s + D + u" dir:app-0123456789ab"_s);
    QCOMPARE(pullCommand(Tool::Oc, reference),
        u"oc image mirror --keep-manifest-list=true quay.io/ns/app@"_s + D + u" file://ns/app"_s);
}

void TestCommandTwin::transportIsChosen()
{
    QCOMPARE(pullCommand(Tool::Podman, image(u"reg.example/app:1"_s), Transport::PlainHttp),
        u"podman pull --tls-verify=false reg.example/app:1"_s);
    QCOMPARE(pullCommand(Tool::Podman, image(u"localhost/app:1"_s), Transport::Tls), u"podman pull localhost/app:1"_s);
}

void TestCommandTwin::twins_data()
{
    QTest::addColumn<ReadTarget>("target");
    QTest::addColumn<QStringList>("expected");

    ReadTarget target{.connection = connection(u"quay.io"_s), .reference = image(u"quay.io/ns/app:1"_s)};
    QTest::newRow("repositories") << target
                                  << QStringList{u"curl https://quay.io/v2/_catalog"_s, u"crane catalog quay.io"_s,
                                         u"regctl repo ls quay.io"_s, u"oras repo ls quay.io"_s};
    target.what = ReadTarget::What::Tags;
    QTest::newRow("tags") << target
                          << QStringList{u"curl https://quay.io/v2/ns/app/tags/list"_s,
                                 u"skopeo list-tags docker://quay.io/ns/app"_s, u"crane ls quay.io/ns/app"_s,
                                 u"regctl tag ls quay.io/ns/app"_s, u"oras repo tags quay.io/ns/app"_s};
    target.what = ReadTarget::What::Manifest;
    QTest::newRow("manifest") << target
                              << QStringList{u"curl --header 'Accept: application/vnd.oci.image.index.v1+json, "
                                             "application/vnd.oci.image.manifest.v1+json, "
                                             "application/vnd.docker.distribution.manifest.list.v2+json, "
                                             "application/vnd.docker.distribution.manifest.v2+json, "
                                             "application/vnd.oci.artifact.manifest.v1+json, "
                                             "application/vnd.docker.distribution.manifest.v1+prettyjws;q=0.2, "
                                             "application/vnd.docker.distribution.manifest.v1+json;q=0.1' "
                                             "https://quay.io/v2/ns/app/manifests/1"_s,
                                     u"skopeo inspect --raw docker://quay.io/ns/app:1"_s,
                                     u"crane manifest quay.io/ns/app:1"_s,
                                     u"regctl manifest get --format=raw-body quay.io/ns/app:1"_s,
                                     u"oras manifest fetch quay.io/ns/app:1"_s,
                                     u"docker manifest inspect quay.io/ns/app:1"_s,
                                     u"podman manifest inspect quay.io/ns/app:1"_s,
                                     u"oc image info --show-multiarch quay.io/ns/app:1"_s};
    target.what = ReadTarget::What::Config;
    const QStringList config{u"skopeo inspect --config --raw docker://quay.io/ns/app:1"_s,
        u"crane config quay.io/ns/app:1"_s, u"regctl image inspect quay.io/ns/app:1"_s,
        u"oras manifest fetch-config quay.io/ns/app:1"_s, u"oc image info --output=json quay.io/ns/app:1"_s};
    QTest::newRow("config, digest unknown") << target << config;
    target.config = *Digest::parse(D);
    QTest::newRow("config") << target
                            << QStringList(u"curl --location https://quay.io/v2/ns/app/blobs/"_s + D) + config;
    target.what = ReadTarget::What::Referrers;
    QTest::newRow("referrers, digest unknown")
        << target << QStringList{u"oras discover quay.io/ns/app:1"_s, u"regctl artifact list quay.io/ns/app:1"_s};
    target.reference.digest = target.config;
    QTest::newRow("referrers") << target
                               << QStringList{u"curl --header 'Accept: application/vnd.oci.image.index.v1+json' "
                                              "https://quay.io/v2/ns/app/referrers/"_s
                                          + D,
                                      u"oras discover quay.io/ns/app@"_s + D,
                                      u"regctl artifact list quay.io/ns/app@"_s + D};

    QTest::newRow("Docker Hub") << ReadTarget{.what = ReadTarget::What::Tags,
        .connection = connection(u"docker.io"_s),
        .reference = image(u"nginx"_s)}
                                << QStringList{u"curl https://registry-1.docker.io/v2/library/nginx/tags/list"_s,
                                       u"skopeo list-tags docker://docker.io/library/nginx"_s,
                                       u"crane ls docker.io/library/nginx"_s,
                                       u"regctl tag ls docker.io/library/nginx"_s,
                                       u"oras repo tags docker.io/library/nginx"_s};
}

void TestCommandTwin::twins()
{
    QFETCH(ReadTarget, target);
    QFETCH(QStringList, expected);
    QStringList texts;
    const QList<CommandLine> lines = commandTwins(target);
    for (const CommandLine &line : lines) {
        QCOMPARE(shellWords(line.text).first(), line.program);
        texts.append(line.text);
    }
    QCOMPARE(texts, expected);
}

void TestCommandTwin::twinsOverPlainHttp_data()
{
    QTest::addColumn<ReadTarget::What>("what");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("expected");

    using What = ReadTarget::What;
    QTest::newRow("curl") << What::Tags << u"curl"_s << u"curl http://10.0.0.5:5000/v2/ns/app/tags/list"_s;
    QTest::newRow("skopeo") << What::Tags << u"skopeo"_s
                            << u"skopeo list-tags --tls-verify=false docker://10.0.0.5:5000/ns/app"_s;
    QTest::newRow("crane") << What::Repositories << u"crane"_s << u"crane catalog --insecure 10.0.0.5:5000"_s;
    QTest::newRow("regctl") << What::Tags << u"regctl"_s
                            << u"regctl tag ls --host=reg=10.0.0.5:5000,tls=disabled 10.0.0.5:5000/ns/app"_s;
    QTest::newRow("oras") << What::Referrers << u"oras"_s << u"oras discover --plain-http 10.0.0.5:5000/ns/app:1"_s;
    QTest::newRow("docker") << What::Manifest << u"docker"_s
                            << u"docker manifest inspect --insecure 10.0.0.5:5000/ns/app:1"_s;
    QTest::newRow("podman") << What::Manifest << u"podman"_s
                            << u"podman manifest inspect --tls-verify=false 10.0.0.5:5000/ns/app:1"_s;
    QTest::newRow("oc") << What::Manifest << u"oc"_s
                        << u"oc image info --show-multiarch --insecure 10.0.0.5:5000/ns/app:1"_s;
}

void TestCommandTwin::twinsOverPlainHttp()
{
    QFETCH(ReadTarget::What, what);
    QFETCH(QString, program);
    const ReadTarget target{.what = what,
        .connection = connection(u"http://10.0.0.5:5000"_s),
        .reference = image(u"10.0.0.5:5000/ns/app:1"_s)};
    QTEST(twin(target, program), "expected");
}

void TestCommandTwin::twinsBelowAPath()
{
    const ReadTarget target{.what = ReadTarget::What::Tags,
        .connection = connection(u"https://nexus.example/repository/docker"_s),
        .reference = image(u"nexus.example/app"_s)};
    const QList<CommandLine> lines = commandTwins(target);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().text, u"curl https://nexus.example/repository/docker/v2/app/tags/list"_s);
}

void TestCommandTwin::curlSignsIn()
{
    ReadTarget target{.connection = connection(u"reg.example"_s)};
    target.connection.userName = u"it's me"_s;
    target.signIn = Capabilities::SignIn::Basic;
    QCOMPARE(twin(target, u"curl"_s), u"curl --user 'it'\\''s me' https://reg.example/v2/_catalog"_s);
    target.signIn = Capabilities::SignIn::Bearer;
    QCOMPARE(
        twin(target, u"curl"_s), u"curl --header \"Authorization: Bearer $TOKEN\" https://reg.example/v2/_catalog"_s);
    target.signIn = Capabilities::SignIn::None;
    target.connection.url.setUserInfo(u"me:secret"_s);
    QCOMPARE(twin(target, u"curl"_s), u"curl https://reg.example/v2/_catalog"_s);
}

void TestCommandTwin::hostileNamesStayOneWord()
{
    ReadTarget target{.what = ReadTarget::What::Tags, .connection = connection(u"reg.example"_s)};
    target.reference = {.host = u"reg.example"_s, .repository = u"a;rm -rf ~/'$(id)`id`"_s, .tag = u"x y"_s};
    const QList<CommandLine> lines = commandTwins(target);
    QCOMPARE(lines.size(), 5);
    for (const CommandLine &line : lines) {
        const QString word = shellWords(line.text).constLast();
        const QString expected = line.program == "curl"_L1 ? u"https://reg.example/v2/"_s
            : line.program == "skopeo"_L1                  ? u"docker://reg.example/a;rm -rf ~/'$(id)`id`"_s
                                                           : u"reg.example/a;rm -rf ~/'$(id)`id`"_s;
        QVERIFY2(word.startsWith(expected), qPrintable(line.text));
    }
    for (const Tool tool : PullTools)
        QVERIFY(shellWords(pullCommand(tool, target.reference)).join(u' ').contains("a;rm -rf ~/'$(id)`id`"_L1));
}

void TestCommandTwin::requests_data()
{
    QTest::addColumn<RequestRecord>("request");
    QTest::addColumn<QString>("expected");

    RequestRecord request;
    request.method = "GET";
    request.url = QUrl(u"https://reg.example/v2/_catalog?n=100&last=a%2Fb"_s);
    request.headers = {{"Accept", "application/json"}, {"Host", "reg.example"}};
    QTest::newRow("GET") << request
                         << u"curl --include --header 'Accept: application/json' "
                            "'https://reg.example/v2/_catalog?n=100&last=a%2Fb'"_s;
    request.method = "HEAD";
    request.headers.clear();
    QTest::newRow("HEAD") << request << u"curl --head 'https://reg.example/v2/_catalog?n=100&last=a%2Fb'"_s;
    request.method = "DELETE";
    request.url = QUrl(u"http://[::1]:5000/v2/a"_s);
    QTest::newRow("DELETE, IPv6") << request << u"curl --include --request DELETE --globoff 'http://[::1]:5000/v2/a'"_s;
    request.method = "GET";
    request.url = QUrl(u"http://user:secret@localhost/v2/"_s);
    request.headers = {{"Accept-Encoding", "gzip, deflate"}, {"X-Empty", ""}, {"X-Quote", "it's"}};
    QTest::newRow("odd headers") << request
                                 << u"curl --include --compressed --header 'X-Empty;' --header 'X-Quote: it'\\''s' "
                                    "http://localhost/v2/"_s;
    request.headers = {{"Accept-Encoding", "identity"}};
    QTest::newRow("identity") << request
                              << u"curl --include --header 'Accept-Encoding: identity' http://localhost/v2/"_s;
}

void TestCommandTwin::requests()
{
    QFETCH(RequestRecord, request);
    QTEST(curlCommand(request), "expected");
}

void TestCommandTwin::requestsHideCredentials()
{
    RequestRecord request;
    request.method = "GET";
    request.url = QUrl(u"https://reg.example/v2/"_s);
    request.headers = {{"Authorization", "Bearer secret"}, {"authorization", "secret"}, {"Cookie", "secret"},
        {"Proxy-Authorization", "Basic c2VjcmV0"}};
    QCOMPARE(curlCommand(request),
        u"curl --include --header 'Authorization: Bearer ***' --header 'authorization: ***' "
        "--header 'Cookie: ***' --header 'Proxy-Authorization: Basic ***' https://reg.example/v2/"_s);
}

QTEST_GUILESS_MAIN(TestCommandTwin)
#include "tst_commandtwin.moc"
