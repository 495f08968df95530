// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registrylab.h"

#include "registry/catalogjob.h"
#include "registry/taglistjob.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Known = Capabilities::Known;

QByteArray quoted(const QByteArrayList &names)
{
    return names.isEmpty() ? QByteArray("[]") : "[\"" + names.join("\",\"") + "\"]";
}

ScriptedAnswer catalogPage(const QByteArrayList &names, const QByteArray &link = {})
{
    const ScriptedAnswer page = ScriptedAnswer::json("{\"repositories\":" + quoted(names) + '}');
    return link.isEmpty() ? page : page.with("Link", '<' + link + ">; rel=\"next\"");
}

ScriptedAnswer tagPage(const QByteArrayList &names, const QByteArray &link = {})
{
    const ScriptedAnswer page = ScriptedAnswer::json(R"({"name":"a/b","tags":)" + quoted(names) + '}');
    return link.isEmpty() ? page : page.with("Link", '<' + link + ">; rel=\"next\"");
}

ScriptedAnswer tooMany()
{
    return ScriptedAnswer::failure(400, "PAGINATION_NUMBER_INVALID", "invalid number of results requested");
}

// Pages through 26 * 100 names as distribution does: at most limit at a time, a relative link, 400 above.
ScriptedServer::Script distribution(int limit)
{
    return [limit](const ScriptedRequest &request) {
        const int wanted = request.parameter("n").toInt();
        if (wanted > limit)
            return tooMany();
        int next = request.parameter("last").isEmpty() ? 0 : request.parameter("last").mid(2).toInt() + 1;
        QByteArrayList names;
        for (; next < 2600 && names.size() < wanted; ++next)
            names += "r/" + QByteArray::number(next).rightJustified(4, '0');
        return catalogPage(names,
            next == 2600
                ? QByteArray()
                : "/v2/_catalog?last=" + names.constLast().toPercentEncoding() + "&n=" + QByteArray::number(wanted));
    };
}

struct Listing {
    QStringList names;
    QList<int> batches;
    Result<void> result;
};

Listing catalogOf(RegistryLab &lab)
{
    Listing listing;
    CatalogJob *job = lab.client->catalog();
    QObject::connect(job, &CatalogJob::repositoriesFound, job, [&listing](const QStringList &names) {
        listing.names += names;
        listing.batches += int(names.size());
    });
    listing.result = resultOf(job, 20'000);
    return listing;
}

Listing tagsOf(RegistryLab &lab, const QString &repository = u"a/b"_s)
{
    Listing listing;
    TagListJob *job = lab.client->tags(repository);
    QObject::connect(job, &TagListJob::tagsFound, job, [&listing](const QList<ListedTag> &tags) {
        for (const ListedTag &tag : tags)
            listing.names += tag.name;
        listing.batches += int(tags.size());
    });
    listing.result = resultOf(job, 20'000);
    return listing;
}

} // namespace

class TestListingJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensExpireUnnoticed();
    void catalogPages_data();
    void catalogPages();
    void catalogGrowsItsPages_data();
    void catalogGrowsItsPages();
    void catalogAsksForTheChosenPageSize_data();
    void catalogAsksForTheChosenPageSize();
    void catalogRemembersThePageSize();
    void catalogFallsBackToTheServersLink();
    void catalogWithoutAPageSize();
    void catalogThatDoesNotExist_data();
    void catalogThatDoesNotExist();
    void catalogThatDoesNotEnd();
    void catalogTellsTheFirstPageAtOnce();
    void tagLists_data();
    void tagLists();
    void tagsComeInNaturalOrder();
    void tagsAreAskedForWithoutASize();
    void tagsOfARepositoryThatIsMissing();
    void tagsOfAStrangeRepository_data();
    void tagsOfAStrangeRepository();
    void manyTags();
    void cancelBetweenBatches();
    void cancelWhileReading();
};

void TestListingJobs::catalogPages_data()
{
    QTest::addColumn<QHash<QByteArray, ScriptedAnswer>>("pages"); // by what comes behind "/v2/_catalog"
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");

    using Pages = QHash<QByteArray, ScriptedAnswer>;
    const ScriptedAnswer second = catalogPage({"c"});
    QTest::newRow("one page") << Pages{{"?n=100", catalogPage({"a", "b"})}} << QStringList{u"a"_s, u"b"_s} << u"ok"_s
                              << 1;
    QTest::newRow("none") << Pages{{"?n=100", catalogPage({})}} << QStringList() << u"ok"_s << 1;
    QTest::newRow("null") << Pages{{"?n=100", ScriptedAnswer::json(R"({"repositories":null})")}} << QStringList()
                          << u"ok"_s << 1;
    QTest::newRow("absent") << Pages{{"?n=100", ScriptedAnswer::json("{}")}} << QStringList() << u"ok"_s << 1;
    QTest::newRow("relative link") << Pages{{"?n=100", catalogPage({"a", "b"}, "/v2/_catalog?last=b&n=100")},
        {"?last=b&n=1000", second}} << QStringList{u"a"_s, u"b"_s, u"c"_s}
                                   << u"ok"_s << 2;
    QTest::newRow("absolute link") << Pages{{"?n=100", catalogPage({"a"}, "ORIGIN/v2/_catalog?last=a&n=100")},
        {"?last=a&n=1000", second}} << QStringList{u"a"_s, u"c"_s}
                                   << u"ok"_s << 2;
    QTest::newRow("scheme mangled by a proxy")
        << Pages{{"?n=100", catalogPage({"a"}, "SORIGIN/v2/_catalog?last=a&n=100")}, {"?last=a&n=1000", second}}
        << QStringList{u"a"_s, u"c"_s} << u"ok"_s << 2;
    QTest::newRow("opaque link") << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?next_page=gA%2B%3D")},
        {"?next_page=gA%2B%3D", second}}
                                 << QStringList{u"a"_s, u"c"_s} << u"ok"_s << 2;
    QTest::newRow("link to another host")
        << Pages{{"?n=100", catalogPage({"a"}, "http://evil.example/v2/_catalog?n=100")}} << QStringList()
        << u"ForeignOrigin"_s << 1;
    QTest::newRow("link to itself") << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?n=100")}}
                                    << QStringList{u"a"_s} << u"ok"_s << 1;
    QTest::newRow("links in a circle") << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?x=1")},
        {"?x=1", catalogPage({"b"}, "/v2/_catalog?x=2")}, {"?x=2", catalogPage({"c"}, "/v2/_catalog?x=1")}}
                                       << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"ok"_s << 3;
    QTest::newRow("a page that adds nothing") << Pages{{"?n=100", catalogPage({"a", "b"}, "/v2/_catalog?x=1")},
        {"?x=1", catalogPage({"b", "a"}, "/v2/_catalog?x=2")}}
                                              << QStringList{u"a"_s, u"b"_s} << u"ok"_s << 2;
    QTest::newRow("repeated names") << Pages{{"?n=100", catalogPage({"a", "a", "b"}, "/v2/_catalog?x=1")},
        {"?x=1", catalogPage({"b", "c", "c"})}}
                                    << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"ok"_s << 2;
    QTest::newRow("404 past the end") << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?x=1")},
        {"?x=1", ScriptedAnswer{.status = 404}}}
                                      << QStringList{u"a"_s} << u"ok"_s << 2;
    QTest::newRow("failure past the first page")
        << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?x=1")}, {"?x=1", ScriptedAnswer{.status = 501}}}
        << QStringList{u"a"_s} << u"ServerFailed"_s << 2;
    QTest::newRow("garbage past the first page")
        << Pages{{"?n=100", catalogPage({"a"}, "/v2/_catalog?x=1")}, {"?x=1", ScriptedAnswer::html("<html>")}}
        << QStringList{u"a"_s} << u"Malformed"_s << 2;
}

void TestListingJobs::catalogPages()
{
    using Pages = QHash<QByteArray, ScriptedAnswer>;
    QFETCH(Pages, pages);
    RegistryLab lab;
    lab.server.setScript([&](const ScriptedRequest &request) {
        ScriptedAnswer answer = pages.value(request.target.mid(12), {.status = 418});
        for (auto &[name, value] : answer.headers) {
            value.replace("SORIGIN", "https" + lab.server.origin().mid(4));
            value.replace("ORIGIN", lab.server.origin());
        }
        return answer;
    });
    const Listing listing = catalogOf(lab);
    QTEST(nameOf(listing.result), "expected");
    QTEST(listing.names, "names");
    QTEST(int(lab.server.requests().size()), "requests");
}

void TestListingJobs::catalogGrowsItsPages_data()
{
    QTest::addColumn<int>("limit"); // of the server
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("learned");

    QTest::newRow("1000") << 1000 << 4 << 1000;
    QTest::newRow("more than we ask for") << 100'000 << 4 << 1000;
    QTest::newRow("999") << 999 << 1 + 1 + 5 << 500;
    QTest::newRow("100") << 100 << 1 + 2 + 25 << 100;
}

void TestListingJobs::catalogGrowsItsPages()
{
    QFETCH(int, limit);
    RegistryLab lab;
    lab.server.setScript(distribution(limit));
    const Listing listing = catalogOf(lab);
    QCOMPARE(nameOf(listing.result), u"ok"_s);
    QCOMPARE(listing.names.size(), 2600);
    QCOMPARE(listing.names.constFirst(), u"r/0000"_s);
    QCOMPARE(listing.names.constLast(), u"r/2599"_s);
    QTEST(int(lab.server.requests().size()), "requests");
    QTEST(lab.client->capabilities().catalogPageLimit, "learned");
    QCOMPARE(lab.client->capabilities().catalog, Known::Yes);
}

void TestListingJobs::catalogAsksForTheChosenPageSize_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArrayList>("sizes"); // of the first three

    QTest::newRow("small") << 50 << 52 << QByteArrayList{"50", "50", "50"};
    QTest::newRow("in between") << 400 << 1 + 7 << QByteArrayList{"100", "400", "400"};
    QTest::newRow("more than the server takes") << 5000 << 1 + 1 + 3 << QByteArrayList{"100", "5000", "1000"};
}

void TestListingJobs::catalogAsksForTheChosenPageSize()
{
    QFETCH(int, chosen);
    RegistryLab lab(RegistryLab::Cache::None, {}, chosen);
    lab.server.setScript(distribution(1000));
    QCOMPARE(catalogOf(lab).names.size(), 2600);
    QTEST(int(lab.server.requests().size()), "requests");
    QByteArrayList sizes;
    for (qsizetype i = 0; i < 3; ++i)
        sizes += lab.server.requests().at(i).parameter("n");
    QTEST(sizes, "sizes");
}

void TestListingJobs::catalogRemembersThePageSize()
{
    RegistryLab lab;
    lab.server.setScript(distribution(500));
    QVERIFY(catalogOf(lab).result);
    const qsizetype first = lab.server.requests().size();
    QVERIFY(catalogOf(lab).result);
    QCOMPARE(lab.server.requests().size() - first, first - 1); // 1000 is not tried again
}

void TestListingJobs::catalogFallsBackToTheServersLink()
{
    // A server that signs its links: no other size than its own is good.
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        if (request.target == "/v2/_catalog?n=100")
            return catalogPage({"a"}, "/v2/_catalog?signed=1&n=70");
        if (request.target == "/v2/_catalog?signed=1&n=70")
            return catalogPage({"b"}, "/v2/_catalog?signed=2&n=70");
        return request.target == "/v2/_catalog?signed=2&n=70" ? catalogPage({"c"}) : tooMany();
    });
    const Listing listing = catalogOf(lab);
    QCOMPARE(nameOf(listing.result), u"ok"_s);
    QCOMPARE(listing.names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(lab.server.requests().size(), 1 + 3 + 2); // three sizes in vain, once
    QCOMPARE(lab.client->capabilities().catalogPageLimit, 0);
}

void TestListingJobs::catalogWithoutAPageSize()
{
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.parameter("n").isEmpty() ? catalogPage({"a"}) : tooMany();
    });
    const Listing listing = catalogOf(lab);
    QCOMPARE(nameOf(listing.result), u"ok"_s);
    QCOMPARE(lab.server.targets(), (QByteArrayList{"GET /v2/_catalog?n=100", "GET /v2/_catalog"}));
}

void TestListingJobs::catalogThatDoesNotExist_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Known>("known");

    QTest::newRow("401") << ScriptedAnswer::challenge("Basic realm=x") << u"Unauthorized"_s << Known::No;
    QTest::newRow("403") << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s << Known::No;
    QTest::newRow("404") << ScriptedAnswer{.status = 404} << u"NotFound"_s << Known::No;
    QTest::newRow("405") << ScriptedAnswer::failure(405, "UNSUPPORTED") << u"Unsupported"_s << Known::No;
    QTest::newRow("400 for ever") << ScriptedAnswer{.status = 400} << u"Rejected"_s << Known::No;
    QTest::newRow("501") << ScriptedAnswer{.status = 501} << u"ServerFailed"_s << Known::No;
    QTest::newRow("500") << ScriptedAnswer{.status = 500} << u"ServerFailed"_s << Known::Unknown;
    QTest::newRow("HTML") << ScriptedAnswer::html("<html>") << u"Malformed"_s << Known::Unknown;
}

void TestListingJobs::catalogThatDoesNotExist()
{
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    QTEST(nameOf(catalogOf(lab).result), "expected");
    QTEST(lab.client->capabilities().catalog, "known");
}

void TestListingJobs::catalogThatDoesNotEnd()
{
    RegistryLab lab(RegistryLab::Cache::None, {.catalog = {.maxPages = 7}});
    lab.server.setScript([](const ScriptedRequest &request) {
        const QByteArray page = QByteArray::number(request.parameter("page").toInt() + 1);
        return catalogPage({"r" + page}, "/v2/_catalog?page=" + page);
    });
    const Listing listing = catalogOf(lab);
    QCOMPARE(nameOf(listing.result), u"TooLarge"_s);
    QCOMPARE(lab.server.requests().size(), 7);
    QCOMPARE(listing.names.size(), 6);
}

void TestListingJobs::catalogTellsTheFirstPageAtOnce()
{
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.target.endsWith("?n=100") ? catalogPage({"a"}, "/v2/_catalog?x=1")
                                                 : ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang);
    });
    CatalogJob *job = lab.client->catalog();
    QSignalSpy found(job, &CatalogJob::repositoriesFound);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QVERIFY(found.wait(longWait));
    QCOMPARE(finished.size(), 0);
    job->cancel();
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

void TestListingJobs::tagLists_data()
{
    QTest::addColumn<QHash<QByteArray, ScriptedAnswer>>("pages"); // by what comes behind "/v2/a/b/tags/list"
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Known>("paging");

    using Pages = QHash<QByteArray, ScriptedAnswer>;
    QTest::newRow("unsorted") << Pages{{"", tagPage({"latest", "v1", "aa", "v2", "zz"})}}
                              << QStringList{u"v1"_s, u"v2"_s, u"aa"_s, u"latest"_s, u"zz"_s} << Known::Unknown;
    QTest::newRow("null") << Pages{{"", ScriptedAnswer::json(R"({"name":"a/b","tags":null})")}} << QStringList()
                          << Known::Unknown;
    QTest::newRow("absent") << Pages{{"", ScriptedAnswer::json(R"({"name":"a/b"})")}} << QStringList()
                            << Known::Unknown;
    QTest::newRow("another name") << Pages{{"", ScriptedAnswer::json(R"({"name":"library/a","tags":["1"]})")}}
                                  << QStringList{u"1"_s} << Known::Unknown;
    QTest::newRow("repeated") << Pages{{"", tagPage({"1", "2", "1", "01", "1"})}}
                              << QStringList{u"01"_s, u"1"_s, u"2"_s} << Known::Unknown;
    QTest::newRow("pages") << Pages{{"", tagPage({"2", "1"}, "/v2/a/b/tags/list?last=1&n=2")},
        {"?last=1&n=2", tagPage({"4", "2", "3"})}}
                           << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s} << Known::Yes;
    QTest::newRow("404 past the end") << Pages{{"", tagPage({"1"}, "?last=1")},
        {"?last=1", ScriptedAnswer{.status = 404}}}
                                      << QStringList{u"1"_s} << Known::Yes;
}

void TestListingJobs::tagLists()
{
    using Pages = QHash<QByteArray, ScriptedAnswer>;
    QFETCH(Pages, pages);
    RegistryLab lab;
    lab.server.setScript(
        [&](const ScriptedRequest &request) { return pages.value(request.target.mid(17), {.status = 418}); });
    const Listing listing = tagsOf(lab);
    QCOMPARE(nameOf(listing.result), u"ok"_s);
    QTEST(listing.names, "names");
    QTEST(lab.client->capabilities().tagPaging, "paging");
    QCOMPARE(lab.server.requests().size(), pages.size());
}

void TestListingJobs::tagsComeInNaturalOrder()
{
    RegistryLab lab;
    lab.answer(tagPage({"1.10.0", "1.9.0", "v1.9.1", "1.9.0-rc1", "latest", "1.10.0-alpine", "Edge"}));
    QCOMPARE(tagsOf(lab).names,
        (QStringList{
            u"1.9.0-rc1"_s, u"1.9.0"_s, u"v1.9.1"_s, u"1.10.0"_s, u"1.10.0-alpine"_s, u"Edge"_s, u"latest"_s}));
}

void TestListingJobs::tagsAreAskedForWithoutASize()
{
    RegistryLab lab;
    lab.answer(tagPage({}));
    QVERIFY(tagsOf(lab).result);
    QCOMPARE(lab.server.targets(), QByteArrayList{"GET /v2/a/b/tags/list"});
}

void TestListingJobs::tagsOfARepositoryThatIsMissing()
{
    RegistryLab lab;
    lab.answer(ScriptedAnswer::failure(404, "NAME_UNKNOWN", "repository name not known to registry"));
    const Listing listing = tagsOf(lab);
    QCOMPARE(nameOf(listing.result), u"NotFound"_s);
    QCOMPARE(listing.result.error().code, u"NAME_UNKNOWN"_s);
}

void TestListingJobs::tagsOfAStrangeRepository_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QByteArray>("target"); // empty: nothing is sent

    QTest::newRow("query") << u"a?b=c#d"_s << QByteArray("GET /v2/a%3Fb%3Dc%23d/tags/list");
    QTest::newRow("blank and percent") << u"a b%2F"_s << QByteArray("GET /v2/a%20b%252F/tags/list");
    QTest::newRow("upper case") << u"Team/App"_s << QByteArray("GET /v2/Team/App/tags/list");
    QTest::newRow("up") << u"../../admin"_s << QByteArray();
    QTest::newRow("up, inside") << u"a/../b"_s << QByteArray();
    QTest::newRow("here") << u"a/./b"_s << QByteArray();
    QTest::newRow("root") << u"/a"_s << QByteArray();
    QTest::newRow("empty segment") << u"a//b"_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestListingJobs::tagsOfAStrangeRepository()
{
    QFETCH(QString, repository);
    QFETCH(QByteArray, target);
    RegistryLab lab;
    lab.answer(tagPage({}));
    const Listing listing = tagsOf(lab, repository);
    if (target.isEmpty()) {
        QCOMPARE(nameOf(listing.result), u"InvalidInput"_s);
        QCOMPARE(lab.server.requests().size(), 0);
    } else {
        QCOMPARE(nameOf(listing.result), u"ok"_s);
        QCOMPARE(lab.server.targets(), QByteArrayList{target});
    }
}

void TestListingJobs::manyTags()
{
    constexpr int Count = 100'000;
    QByteArrayList names;
    for (int i = 0; i < Count; ++i)
        names += 'v' + QByteArray::number((i * 7919) % Count);
    RegistryLab lab;
    lab.answer(tagPage(names));
    const Listing listing = tagsOf(lab);
    QCOMPARE(nameOf(listing.result), u"ok"_s);
    QCOMPARE(listing.names.size(), Count);
    QCOMPARE(listing.batches, QList<int>(Count / 4000, 4000));
    for (int i = 0; i < Count; i += 997)
        QCOMPARE(listing.names.at(i), u"v%1"_s.arg(i));
}

void TestListingJobs::cancelBetweenBatches()
{
    QByteArrayList names;
    for (int i = 0; i < 10'000; ++i)
        names += QByteArray::number(i);
    RegistryLab lab;
    lab.answer(tagPage(names));
    const QPointer<TagListJob> job = lab.client->tags(u"a/b"_s);
    int heard = 0;
    connect(job, &TagListJob::tagsFound, this, [&heard, &job](const QList<ListedTag> &tags) {
        heard += int(tags.size());
        job->cancel(); // from inside the announcement
    });
    job->start();
    QTRY_VERIFY(!job);
    QCOMPARE(heard, 4000);
}

void TestListingJobs::cancelWhileReading()
{
    QByteArrayList names;
    for (int i = 0; i < 50'000; ++i)
        names += "tag-" + QByteArray::number(i);
    RegistryLab lab;
    lab.answer(tagPage(names));
    const QPointer<TagListJob> job = lab.client->tags(u"a/b"_s);
    QSignalSpy found(job, &TagListJob::tagsFound);
    QSignalSpy arrived(&lab.log, &WireLog::requestFinished);
    job->start();
    QVERIFY(arrived.wait(longWait));
    delete job; // another thread is still at it
    QTest::qWait(50);
    QCOMPARE(found.size(), 0);
}

void TestListingJobs::tokensExpireUnnoticed()
{
    constexpr int Pages = 100;
    constexpr double SecondsAPage = 0.3; // by the registry's clock; nobody waits for it
    constexpr double Lifetime = 5;
    RegistryLab lab;
    double now = 0;
    double issued = -Lifetime - 1;
    int tokens = 0;
    lab.server.setScript([&, realm = lab.server.url(u"/token"_s).toEncoded()](const ScriptedRequest &request) {
        if (request.path() == "/token") {
            issued = now;
            return ScriptedAnswer::json("{\"token\":\"t" + QByteArray::number(++tokens) + "\",\"expires_in\":5}");
        }
        const bool valid =
            request.header("Authorization") == "Bearer t" + QByteArray::number(tokens) && now - issued < Lifetime;
        if (!valid) {
            return ScriptedAnswer::challenge(
                "Bearer realm=\"" + realm + "\",service=\"s\",scope=\"registry:catalog:*\",error=\"invalid_token\"");
        }
        now += SecondsAPage;
        const int page = request.parameter("last").toInt() + 1;
        const QByteArray name = QByteArray::number(page);
        const ScriptedAnswer answer = ScriptedAnswer::json("{\"repositories\":[\"r/" + name + "\"]}");
        return page == Pages ? answer : answer.with("Link", "</v2/_catalog?last=" + name + "&n=1>; rel=\"next\"");
    });
    lab.client->setCredential({u"bob"_s, Secret(u"s3cret")});
    QStringList names;
    CatalogJob *job = lab.client->catalog();
    connect(job, &CatalogJob::repositoriesFound, this, [&names](const QStringList &found) { names += found; });
    QCOMPARE(nameOf(resultOf(job, 20'000)), u"ok"_s);
    QCOMPARE(names.size(), Pages);
    const int lives = int(std::ceil(Pages * SecondsAPage / Lifetime));
    QVERIFY2(tokens >= lives && tokens <= lives + 1, qPrintable(QString::number(tokens)));
}

QTEST_GUILESS_MAIN(TestListingJobs)
#include "tst_listingjobs.moc"
