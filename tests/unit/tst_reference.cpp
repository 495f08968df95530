// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString H = u"0123456789abcdef"_s.repeated(4);
const QString HU = H.toUpper();

QString a(int count)
{
    return QString(count, u'a');
}

// "domain | path | tag | digest" with "-" for what was not written, "(latest)" for the default, or "error: rule".
QString printed(const Result<ImageReference> &result)
{
    if (!result)
        return u"error: "_s + result.error().code;
    const ImageReference &reference = *result;
    const QString tag = !reference.tag.isEmpty() ? reference.tag
        : reference.effectiveTag().isEmpty()     ? u"-"_s
                                                 : u'(' + reference.effectiveTag() + u')';
    QStringList parts{reference.host, reference.repository, tag};
    if (!reference.digest.isNull())
        parts.append(reference.digest.toString());
    return parts.join(u" | ");
}

// "R=registry NS=namespace N=name T=tag ID=digest", or "error: rule".
QString printed(const Result<OpenShiftImage> &result)
{
    if (!result)
        return u"error: "_s + result.error().code;
    QStringList parts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            parts.append(label + u'=' + value);
    };
    add(u"R"_s, result->registry);
    add(u"NS"_s, result->namespaceName);
    add(u"N"_s, result->name);
    add(u"T"_s, result->tag);
    add(u"ID"_s, result->id);
    return parts.join(u' ');
}

QString printed(const Result<StreamReference> &result)
{
    return result ? result->toString() : u"error: "_s + result.error().code;
}

QString printed(const Result<RegistryAddress> &result)
{
    if (!result)
        return u"error: "_s + result.error().code;
    QString text = result->host;
    if (result->scheme != RegistryAddress::Scheme::Unspecified)
        text.prepend(result->scheme == RegistryAddress::Scheme::Http ? "http://"_L1 : "https://"_L1);
    if (!result->pathPrefix.isEmpty())
        text += u'/' + result->pathPrefix;
    return text;
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void images_data();
    void images();
    void printedImageIsReadTheSame_data() { images_data(); }
    void printedImageIsReadTheSame();
    void imageTexts_data();
    void imageTexts();
    void longHostileTextIsRefusedAtOnce();
    void streams_data();
    void streams();
    void registryAddresses_data();
    void registryAddresses();
    void streamsOfTheIntegratedRegistry();
    void imagesOfStreams();
    void loopbackHosts_data();
    void loopbackHosts();
    void repositories_data();
    void repositories();
};

void TestReference::images_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("docker");
    QTest::addColumn<QString>("openShift");

    const auto row = [](const char *number, const QString &text, const QString &docker, const QString &openShift) {
        QTest::newRow(number) << text << docker << openShift;
    };
    row("1", u"busybox"_s, u"docker.io | library/busybox | (latest)"_s, u"N=busybox"_s);
    row("2", u"busybox:1.36"_s, u"docker.io | library/busybox | 1.36"_s, u"N=busybox T=1.36"_s);
    row("3", u"user/app"_s, u"docker.io | user/app | (latest)"_s, u"NS=user N=app"_s);
    row("4", u"docker.io/busybox"_s, u"docker.io | library/busybox | (latest)"_s, u"R=docker.io N=busybox"_s);
    row("5", u"index.docker.io/library/nginx:1"_s, u"docker.io | library/nginx | 1"_s,
        u"R=index.docker.io NS=library N=nginx T=1"_s);
    row("6", u"index.docker.io/nginx"_s, u"docker.io | library/nginx | (latest)"_s, u"R=index.docker.io N=nginx"_s);
    row("7", u"docker.io/user/project/myapp"_s, u"docker.io | user/project/myapp | (latest)"_s,
        u"R=docker.io NS=user N=project/myapp"_s);
    row("8", u"registry-1.docker.io/library/alpine"_s, u"registry-1.docker.io | library/alpine | (latest)"_s,
        u"R=registry-1.docker.io NS=library N=alpine"_s);
    row("9", u"docker.io:443/user/app"_s, u"docker.io:443 | user/app | (latest)"_s, u"R=docker.io:443 NS=user N=app"_s);
    row("10", u"docker.io"_s, u"docker.io | library/docker.io | (latest)"_s, u"R=docker.io"_s);
    row("11", u"localhost/app"_s, u"localhost | app | (latest)"_s, u"R=localhost N=app"_s);
    row("12", u"localhost:5000/app:dev"_s, u"localhost:5000 | app | dev"_s, u"R=localhost:5000 N=app T=dev"_s);
    row("13", u"localhost:5000"_s, u"docker.io | library/localhost | 5000"_s, u"R=localhost:5000"_s);
    row("14", u"localhost"_s, u"docker.io | library/localhost | (latest)"_s, u"R=localhost"_s);
    row("15", u"localhostess"_s, u"docker.io | library/localhostess | (latest)"_s, u"R=localhostess"_s);
    row("16", u"localhostess/app"_s, u"docker.io | localhostess/app | (latest)"_s, u"NS=localhostess N=app"_s);
    row("17", u"Localhost/app"_s, u"Localhost | app | (latest)"_s, u"NS=Localhost N=app"_s);
    row("18", u"foo.local"_s, u"docker.io | library/foo.local | (latest)"_s, u"R=foo.local"_s);
    row("19", u"foo.local:5000"_s, u"docker.io | library/foo.local | 5000"_s, u"R=foo.local:5000"_s);
    row("20", u"myhost:5000"_s, u"docker.io | library/myhost | 5000"_s, u"N=myhost T=5000"_s);
    row("21", u"myhost/app"_s, u"docker.io | myhost/app | (latest)"_s, u"NS=myhost N=app"_s);
    row("22", u"myhost:5000/app"_s, u"myhost:5000 | app | (latest)"_s, u"R=myhost:5000 N=app"_s);
    row("23", u"MYHOST/app"_s, u"MYHOST | app | (latest)"_s, u"NS=MYHOST N=app"_s);
    row("24", u"Foo/bar:1"_s, u"Foo | bar | 1"_s, u"NS=Foo N=bar T=1"_s);
    row("25", u"foo/Bar"_s, u"error: uppercase"_s, u"error: uppercase"_s);
    row("26", u"a.b/c"_s, u"a.b | c | (latest)"_s, u"R=a.b N=c"_s);
    row("27", u"a:5000/b:6"_s, u"a:5000 | b | 6"_s, u"R=a:5000 N=b T=6"_s);
    row("28", u"reg.example.com:443/app:443"_s, u"reg.example.com:443 | app | 443"_s,
        u"R=reg.example.com:443 N=app T=443"_s);
    row("29", u"10.0.0.5:5000/x/y"_s, u"10.0.0.5:5000 | x/y | (latest)"_s, u"R=10.0.0.5:5000 NS=x N=y"_s);
    row("30", u"[::1]:5000/app"_s, u"[::1]:5000 | app | (latest)"_s, u"error: path"_s);
    row("31", u"[2001:db8::1]/a:b"_s, u"[2001:db8::1] | a | b"_s, u"error: path"_s);
    row("32", u"[fe80::1%25eth0]/app"_s, u"error: host"_s, u"error: path"_s);
    row("33", u"xn--n3h.com/app"_s, u"xn--n3h.com | app | (latest)"_s, u"R=xn--n3h.com N=app"_s);
    row("34", u"reg.example.com./app"_s, u"error: host"_s, u"error: path"_s);
    row("35", u"reg_host/app"_s, u"docker.io | reg_host/app | (latest)"_s, u"NS=reg_host N=app"_s);
    row("36", u"reg_host:5000/app"_s, u"error: host"_s, u"error: tag"_s);
    row("37", u"reg_host.example/app"_s, u"error: host"_s, u"R=reg_host.example N=app"_s);
    row("38", u"reg:port/app"_s, u"error: host"_s, u"error: tag"_s);
    row("39", u"UPPER.example.com/app"_s, u"UPPER.example.com | app | (latest)"_s, u"R=UPPER.example.com N=app"_s);
    row("40", u"quay.io"_s, u"docker.io | library/quay.io | (latest)"_s, u"R=quay.io"_s);
    row("41", u"quay.io/ns/app@sha256:"_s + H, u"quay.io | ns/app | - | sha256:"_s + H,
        u"R=quay.io NS=ns N=app ID=sha256:"_s + H);
    row("42", u"quay.io/ns/app:v1@sha256:"_s + H, u"quay.io | ns/app | v1 | sha256:"_s + H,
        u"R=quay.io NS=ns N=app T=v1 ID=sha256:"_s + H);
    row("43", u"ghcr.io/a/b/c/d:x"_s, u"ghcr.io | a/b/c/d | x"_s, u"R=ghcr.io NS=a N=b/c/d T=x"_s);
    row("44", u"ns/is:tag"_s, u"docker.io | ns/is | tag"_s, u"NS=ns N=is T=tag"_s);
    row("45", u"my.stream:v1"_s, u"docker.io | library/my.stream | v1"_s, u"R=my.stream:v1"_s);
    row("46", u"ns/my.stream:v1"_s, u"docker.io | ns/my.stream | v1"_s, u"NS=ns N=my.stream T=v1"_s);
    row("47", u"image-registry.openshift-image-registry.svc:5000/ns/app:v1"_s,
        u"image-registry.openshift-image-registry.svc:5000 | ns/app | v1"_s,
        u"R=image-registry.openshift-image-registry.svc:5000 NS=ns N=app T=v1"_s);
    row("48", u"a__b/c--d.e"_s, u"docker.io | a__b/c--d.e | (latest)"_s, u"NS=a__b N=c--d.e"_s);
    row("49", u"a___b/c"_s, u"error: path"_s, u"error: path"_s);
    row("50", u"a..b/c"_s, u"error: host"_s, u"error: path"_s);
    row("51 dash first", u"-a/b"_s, u"error: path"_s, u"error: path"_s);
    row("51 dash last", u"a-/b"_s, u"error: path"_s, u"error: path"_s);
    row("51 slash last", u"a/b/"_s, u"error: path"_s, u"error: path"_s);
    row("51 slash first", u"/a/b"_s, u"error: path"_s, u"error: path"_s);
    row("51 two slashes", u"a//b"_s, u"error: path"_s, u"error: path"_s);
    row("52 https", u"https://quay.io/a/b"_s, u"error: scheme"_s, u"error: scheme"_s);
    row("52 oci", u"oci://reg/a/b"_s, u"error: scheme"_s, u"error: scheme"_s);
    row("53", u"app:"_s, u"error: tag"_s, u"error: tag"_s);
    row("54 dot", u"app:.x"_s, u"error: tag"_s, u"error: tag"_s);
    row("54 dash", u"app:-x"_s, u"error: tag"_s, u"error: tag"_s);
    row("54 plus", u"app:v1+meta"_s, u"error: tag"_s, u"error: tag"_s);
    row("54 slash", u"app:v1/x"_s, u"error: host"_s, u"error: tag"_s);
    row("55", u"app:_x"_s, u"docker.io | library/app | _x"_s, u"N=app T=_x"_s);
    row("56", u"app:Latest"_s, u"docker.io | library/app | Latest"_s, u"N=app T=Latest"_s);
    row("57", u"app:"_s + a(128), u"docker.io | library/app | "_s + a(128), u"N=app T="_s + a(128));
    row("58", u"app:"_s + a(129), u"error: tag"_s, u"error: tag"_s);
    row("59", u"app@sha256:abc"_s, u"error: digest"_s, u"error: digest"_s);
    row("60", u"app@sha256:"_s + HU, u"error: digest"_s, u"N=app ID=sha256:"_s + HU);
    row("61", u"app@sha512:"_s + H, u"error: digest"_s, u"error: digest"_s);
    row("62", u"app@md5:"_s + a(32), u"error: digest"_s, u"error: digest"_s);
    row("63", u"app@sha256:"_s + H + u":tag"_s, u"error: digest"_s, u"error: digest"_s);
    row("64", H, u"error: image-id"_s, u"N="_s + H);
    row("65", H + u":v1"_s, u"docker.io | library/"_s + H + u" | v1"_s, u"N="_s + H + u" T=v1"_s);
    row("66", u"sha256:"_s + H, u"docker.io | library/sha256 | "_s + H, u"N=sha256 T="_s + H);
    row("67", u"@sha256:"_s + H, u"error: path"_s, u"error: path"_s);
    row("68", a(255), u"error: length"_s, u"N="_s + a(255));
    row("69", u"docker.io/"_s + a(246), u"docker.io | library/"_s + a(246) + u" | (latest)"_s, u"error: length"_s);
    row("70", u"docker.io/x/"_s + a(253), u"docker.io | x/"_s + a(253) + u" | (latest)"_s, u"error: length"_s);
    row("71 empty", QString(), u"error: empty"_s, u"error: empty"_s);
    row("71 blank", u" app"_s, u"error: path"_s, u"error: path"_s);
    row("71 newline", u"app\n"_s, u"error: path"_s, u"error: path"_s);
    row("71 non-ASCII", u"äpp"_s, u"error: path"_s, u"error: path"_s);

    row("path one above", u"docker.io/x/"_s + a(254), u"error: length"_s, u"error: length"_s);
    row("sha384", u"app@sha384:"_s + H.left(32).repeated(3),
        u"docker.io | library/app | - | sha384:"_s + H.left(32).repeated(3),
        u"N=app ID=sha384:"_s + H.left(32).repeated(3));
    row("tag with newline", u"app:1\n"_s, u"error: tag"_s, u"error: tag"_s);
    row("tag with a letter from afar", u"app:ä"_s, u"error: tag"_s, u"error: tag"_s);
    row("tag with a digit from afar", u"app:\u0661"_s, u"error: tag"_s, u"error: tag"_s);
    row("user and password", u"user:secret@quay.io/app"_s, u"error: host"_s, u"error: digest"_s);
    row("empty host", u":5000/app"_s, u"error: host"_s, u"error: path"_s);
    row("empty port", u"host:/app"_s, u"error: host"_s, u"error: tag"_s);
    row("unclosed bracket", u"[::1/app"_s, u"error: host"_s, u"error: path"_s);
    row("empty bracket", u"[]:1/app"_s, u"error: host"_s, u"error: path"_s);
}

void TestReference::images()
{
    QFETCH(QString, text);
    QFETCH(QString, docker);
    QFETCH(QString, openShift);
    QCOMPARE(printed(parseImageReference(text)), docker);
    QCOMPARE(printed(parseOpenShiftImage(text)), openShift);
}

void TestReference::printedImageIsReadTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, docker);
    const Result<ImageReference> reference = parseImageReference(text);
    if (!reference) {
        QVERIFY(docker.startsWith("error: "_L1));
        return;
    }
    QCOMPARE(printed(parseImageReference(reference->toString())), docker);
    QCOMPARE(printed(parseImageReference(reference->familiar())), docker);
}

void TestReference::imageTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("familiar");

    QTest::newRow("official") << u"docker.io/library/busybox"_s << u"docker.io/library/busybox"_s << u"busybox"_s;
    QTest::newRow("user") << u"user/app:1"_s << u"docker.io/user/app:1"_s << u"user/app:1"_s;
    QTest::newRow("three parts") << u"docker.io/library/a/b"_s << u"docker.io/library/a/b"_s << u"library/a/b"_s;
    QTest::newRow("elsewhere") << u"quay.io/library/a"_s << u"quay.io/library/a"_s << u"quay.io/library/a"_s;
    QTest::newRow("user like a host") << u"docker.io/foo.example/app"_s << u"docker.io/foo.example/app"_s
                                      << u"docker.io/foo.example/app"_s;
    QTest::newRow("name like an ID") << u"docker.io/library/"_s + H << u"docker.io/library/"_s + H
                                     << u"docker.io/library/"_s + H;
    QTest::newRow("digest") << u"busybox:1@sha256:"_s + H << u"docker.io/library/busybox:1@sha256:"_s + H
                            << u"busybox:1@sha256:"_s + H;
}

void TestReference::imageTexts()
{
    QFETCH(QString, text);
    const Result<ImageReference> reference = parseImageReference(text);
    QVERIFY(reference);
    QTEST(reference->toString(), "full");
    QTEST(reference->familiar(), "familiar");
    QCOMPARE(reference->withTag(u"2"_s), reference->host + u'/' + reference->repository + u":2"_s);
    const Digest digest = Digest::parse(QString(u"sha256:"_s + H)).value_or(Digest());
    QCOMPARE(reference->withDigest(digest), reference->host + u'/' + reference->repository + u"@sha256:"_s + H);
    QCOMPARE(reference->apiHost(), reference->host == "docker.io"_L1 ? u"registry-1.docker.io"_s : reference->host);
}

void TestReference::longHostileTextIsRefusedAtOnce()
{
    constexpr qsizetype Length = 1'000'000;
    const QStringList texts{QString(Length, u'-'), QString(Length, u'a') + u'!', u"a-"_s.repeated(Length / 2) + u'!',
        u"a/"_s.repeated(Length / 2) + u'b', QString(Length, u':'), QString(Length, u'['),
        u"a."_s.repeated(Length / 2) + u"b/c"_s};
    for (const QString &text : texts) {
        QVERIFY(!parseImageReference(text));
        QVERIFY(!parseOpenShiftImage(text));
        QVERIFY(!parseStreamReference(text));
        QVERIFY(!parseRegistryAddress(text));
    }
}

void TestReference::streams_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto good = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    good("tag", u"httpd:2.4"_s);
    good("with project", u"my-project/httpd:2.4"_s);
    good("digest", u"httpd@sha256:"_s + H);
    good("prefix", u"httpd@sha256:0123abc"_s);
    good("bare prefix", u"ns/httpd@0123abc"_s);
    good("dotted name, which oc misreads", u"my.stream:v1"_s);
    good("separators", u"a_b.c-d:x"_s);
    good("longest project", a(63) + u"/s:t"_s);

    const auto bad = [](const char *name, const QString &text, const char *rule) {
        QTest::newRow(name) << text << u"error: "_s + QString::fromLatin1(rule);
    };
    bad("empty", QString(), ReferenceRule::Empty);
    bad("no tag", u"httpd"_s, ReferenceRule::Stream);
    bad("empty tag", u"httpd:"_s, ReferenceRule::Tag);
    bad("two tags", u"httpd:a:b"_s, ReferenceRule::Tag);
    bad("empty id", u"httpd@"_s, ReferenceRule::DigestForm);
    bad("two ids", u"httpd@sha256:0a@0b"_s, ReferenceRule::DigestForm);
    bad("id too long", u"httpd@"_s + H + u"0"_s, ReferenceRule::DigestForm);
    bad("id of another algorithm", u"httpd@md5:00"_s, ReferenceRule::DigestForm);
    bad("tag and id", u"httpd:1@sha256:00"_s, ReferenceRule::Stream);
    bad("empty name", u":tag"_s, ReferenceRule::Stream);
    bad("empty project", u"/httpd:1"_s, ReferenceRule::Stream);
    bad("host", u"quay.io/ns/httpd:1"_s, ReferenceRule::Stream);
    bad("three parts", u"a/b/c:1"_s, ReferenceRule::Stream);
    bad("upper case", u"ns/Httpd:1"_s, ReferenceRule::Uppercase);
    bad("upper-case project", u"NS/httpd:1"_s, ReferenceRule::Stream);
    bad("two underscores", u"a__b:1"_s, ReferenceRule::Stream);
    bad("two dashes", u"a--b:1"_s, ReferenceRule::Stream);
    bad("project too long", a(64) + u"/s:t"_s, ReferenceRule::Stream);
    bad("name too long", a(256) + u":t"_s, ReferenceRule::Length);
    bad("scheme", u"https://a/b:c"_s, ReferenceRule::Scheme);
}

void TestReference::streams()
{
    QFETCH(QString, text);
    QTEST(printed(parseStreamReference(text)), "expected");
}

void TestReference::registryAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("host", u"quay.io"_s, u"quay.io"_s);
    row("bare word", u"myhost"_s, u"myhost"_s);
    row("port", u"localhost:5000"_s, u"localhost:5000"_s);
    row("blanks", u"  quay.io \n"_s, u"quay.io"_s);
    row("upper case", u"HTTPS://Quay.IO/"_s, u"https://quay.io"_s);
    row("http", u"http://10.0.0.5:5000"_s, u"http://10.0.0.5:5000"_s);
    row("IPv6", u"[::1]:5000"_s, u"[::1]:5000"_s);
    row("IPv6 with scheme", u"http://[2001:db8::1]"_s, u"http://[2001:db8::1]"_s);
    row("prefix", u"https://nexus.example/repository/docker/"_s, u"https://nexus.example/repository/docker"_s);
    row("API address", u"https://reg.example/v2/"_s, u"https://reg.example"_s);
    row("API address below a prefix", u"reg.example/a/v2"_s, u"reg.example/a"_s);
    row("not the API", u"reg.example/av2"_s, u"reg.example/av2"_s);
    row("Hub", u"docker.io"_s, u"docker.io"_s);
    row("Hub's old index", u"https://index.docker.io/v1/"_s, u"https://docker.io"_s);
    row("Hub's API", u"registry-1.docker.io"_s, u"docker.io"_s);
    row("Hub's pages", u"https://hub.docker.com"_s, u"https://docker.io"_s);

    row("empty", u" "_s, u"error: empty"_s);
    row("no host", u"https://"_s, u"error: host"_s);
    row("another scheme", u"ftp://quay.io"_s, u"error: scheme"_s);
    row("underscore", u"my_host"_s, u"error: host"_s);
    row("password", u"https://user:secret@quay.io"_s, u"error: host"_s);
    row("port zero", u"host:0"_s, u"error: host"_s);
    row("port too high", u"host:65536"_s, u"error: host"_s);
    row("label too long", a(64) + u".example"_s, u"error: host"_s);
    row("no IPv6 address", u"[:::]:5000"_s, u"error: host"_s);
    row("port empty", u"host:"_s, u"error: host"_s);
    row("two ports", u"host:1:2"_s, u"error: host"_s);
    row("query", u"quay.io/?a=b"_s, u"error: path"_s);
    row("upwards", u"quay.io/a/../b"_s, u"error: path"_s);
    row("blank inside", u"quay.io /a"_s, u"error: host"_s);
}

void TestReference::registryAddresses()
{
    QFETCH(QString, text);
    QTEST(printed(parseRegistryAddress(text)), "expected");
}

void TestReference::streamsOfTheIntegratedRegistry()
{
    const QString host = u"default-route.apps.example"_s;
    const auto stream = [&](const QString &text) {
        const auto found = streamOf(*parseImageReference(text), host);
        return found ? found->toString() : u"none"_s;
    };
    QCOMPARE(stream(host + u"/ns/app:v1"_s), u"ns/app:v1"_s);
    QCOMPARE(stream(host + u"/ns/app"_s), u"ns/app:latest"_s);
    QCOMPARE(stream(host + u"/ns/app:v1@sha256:"_s + H), u"ns/app@sha256:"_s + H);
    QCOMPARE(stream(host + u"/app"_s), u"none"_s);
    QCOMPARE(stream(host + u"/ns/group/app"_s), u"none"_s);
    QCOMPARE(stream(host + u"/ns/a__b"_s), u"none"_s);
    QCOMPARE(stream(u"quay.io/ns/app:v1"_s), u"none"_s);
}

void TestReference::imagesOfStreams()
{
    const QString host = u"image-registry.openshift-image-registry.svc:5000"_s;
    const auto image = [&](const QString &text) {
        const auto found = imageOf(*parseStreamReference(text), host);
        return found ? found->toString() : u"none"_s;
    };
    QCOMPARE(image(u"ns/app:v1"_s), host + u"/ns/app:v1"_s);
    QCOMPARE(image(u"ns/app@sha256:"_s + H), host + u"/ns/app@sha256:"_s + H);
    QCOMPARE(image(u"ns/app@sha256:0123"_s), u"none"_s);
    QCOMPARE(image(u"app:v1"_s), u"none"_s);
}

void TestReference::loopbackHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");

    for (const char *host :
        {"localhost", "LOCALHOST:5000", "registry.localhost", "127.0.0.1", "127.1.2.3:80", "[::1]", "[::1]:5000"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host : {"", "localhost.example", "notlocalhost", "127.0.0.1.example", "127.0.0", "127.0.0.256",
             "128.0.0.1", "[::2]", "10.0.0.1", "127.0.0.0x1"})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host) << false;
}

void TestReference::loopbackHosts()
{
    QFETCH(QString, host);
    QTEST(isLoopbackHost(host), "loopback");
}

void TestReference::repositories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("one part") << u"app"_s << true;
    QTest::newRow("parts") << u"a/b__c/d---e.f"_s << true;
    QTest::newRow("longest") << a(255) << true;
    QTest::newRow("too long") << a(256) << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upper case") << u"App"_s << false;
    QTest::newRow("empty part") << u"a//b"_s << false;
    QTest::newRow("tag") << u"a:b"_s << false;
    QTest::newRow("two dots") << u"a..b"_s << false;
    QTest::newRow("upwards") << u"../a"_s << false;
    QTest::newRow("newline") << u"a\n"_s << false;
}

void TestReference::repositories()
{
    QFETCH(QString, text);
    QTEST(isValidRepository(text), "valid");
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
