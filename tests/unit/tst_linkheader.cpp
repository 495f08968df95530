// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/linkheader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestLinkHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextPage_data();
    void findsTheNextPage();
    void staysAtTheOrigin_data();
    void staysAtTheOrigin();
};

void TestLinkHeader::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("next"); // empty: there is none

    const QString page = u"https://r.example/v2/_catalog?n=1"_s;
    const QString next = u"https://r.example/v2/_catalog?last=team%2Fapp&n=1"_s;
    QTest::newRow("relative, as distribution sends it")
        << QByteArray("</v2/_catalog?last=team%2Fapp&n=1>; rel=\"next\"") << page << next;
    QTest::newRow("absolute") << QByteArray("<https://r.example/v2/_catalog?last=team%2Fapp&n=1>; rel=\"next\"") << page
                              << next;
    QTest::newRow("relative to the page") << QByteArray("<?last=team%2Fapp&n=1>; rel=\"next\"") << page << next;
    QTest::newRow("without quotes") << QByteArray("</v2/_catalog?last=team%2Fapp&n=1>;rel=next") << page << next;
    QTest::newRow("without regard to case")
        << QByteArray("</v2/_catalog?last=team%2Fapp&n=1> ; REL = \"Next\"") << page << next;
    QTest::newRow("several relations") << QByteArray("</v2/_catalog?last=team%2Fapp&n=1>; rel=\"next last\"") << page
                                       << next;
    QTest::newRow("behind another link") << QByteArray(
        "</first>; rel=\"first\", </v2/_catalog?last=team%2Fapp&n=1>; rel=\"next\"")
                                         << page << next;
    QTest::newRow("commas in a target and in quotes")
        << QByteArray("</a,b>; title=\"x, <y>; rel=next\"; rel=prev, </v2/_catalog?last=team%2Fapp&n=1>; rel=next")
        << page << next;
    QTest::newRow("opaque token") << QByteArray("</v2/_catalog?next_page=gAAAAABe%2B%2F%3D%3D&n=50>; rel=\"next\"")
                                  << page << u"https://r.example/v2/_catalog?next_page=gAAAAABe%2B%2F%3D%3D&n=50"_s;
    QTest::newRow("scheme mangled by a proxy")
        << QByteArray("<http://r.example/v2/_catalog?last=team%2Fapp&n=1>; rel=\"next\"") << page << next;
    QTest::newRow("scheme mangled, with a port")
        << QByteArray("<http://r.example:5000/v2/_catalog?n=1>; rel=\"next\"")
        << u"https://r.example:5000/v2/_catalog"_s << u"https://r.example:5000/v2/_catalog?n=1"_s;
    QTest::newRow("default port written out") << QByteArray("<https://r.example:443/v2/_catalog?n=1>; rel=\"next\"")
                                              << page << u"https://r.example:443/v2/_catalog?n=1"_s;
    QTest::newRow("a user in the address goes") << QByteArray("<https://u:p@r.example/v2/_catalog?n=1>; rel=next")
                                                << page << u"https://r.example/v2/_catalog?n=1"_s;
    QTest::newRow("IPv6") << QByteArray("</v2/_catalog?n=1>; rel=next") << u"http://[::1]:5000/v2/_catalog"_s
                          << u"http://[::1]:5000/v2/_catalog?n=1"_s;

    QTest::newRow("no header") << QByteArray() << page << QString();
    QTest::newRow("another relation") << QByteArray("</v2/x>; rel=\"prev\"") << page << QString();
    QTest::newRow("a longer word") << QByteArray("</v2/x>; rel=\"nextish\"") << page << QString();
    QTest::newRow("no relation") << QByteArray("</v2/x>") << page << QString();
    QTest::newRow("no target") << QByteArray("<>; rel=next") << page << QString();
    QTest::newRow("no end") << QByteArray("</v2/x") << page << QString();
    QTest::newRow("garbage") << QByteArray("next, \"\\, ;=<") << page << QString();
}

void TestLinkHeader::findsTheNextPage()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, page);
    const Result<std::optional<QUrl>> next = nextPage(link, QUrl(page));
    QVERIFY(next);
    QTEST(next->value_or(QUrl()).toString(QUrl::FullyEncoded), "next");
}

void TestLinkHeader::staysAtTheOrigin_data()
{
    QTest::addColumn<QByteArray>("link");

    QTest::newRow("another host") << QByteArray("<https://evil.example/v2/_catalog?n=1>; rel=\"next\"");
    QTest::newRow("another port") << QByteArray("<https://r.example:444/v2/_catalog?n=1>; rel=\"next\"");
    QTest::newRow("another port and scheme") << QByteArray("<http://r.example:8080/v2/x>; rel=\"next\"");
    QTest::newRow("without a scheme") << QByteArray("<//evil.example/v2/_catalog>; rel=next");
    QTest::newRow("a host that begins the same") << QByteArray("<https://r.example.evil/v2/>; rel=next");
    QTest::newRow("our host as the user") << QByteArray("<https://r.example@evil.example/v2/>; rel=next");
    QTest::newRow("no web address") << QByteArray("<file:///etc/passwd>; rel=next");
    QTest::newRow("a script") << QByteArray("<javascript:alert(1)>; rel=next");
}

void TestLinkHeader::staysAtTheOrigin()
{
    QFETCH(QByteArray, link);
    const Result<std::optional<QUrl>> next = nextPage(link, QUrl(u"https://r.example/v2/_catalog?n=1"_s));
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Error::Kind::ForeignOrigin);
}

QTEST_GUILESS_MAIN(TestLinkHeader)
#include "tst_linkheader.moc"
