// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagfilter.h"
#include "ui/errortext.h"
#include "values/objectchange.h"
#include "values/reference.h"
#include "values/streamimport.h"
#include "values/streamtagging.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Host = u"registry.example.com:5000"_s;

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence();
    void sentenceNamesTheHost_data();
    void sentenceNamesTheHost();
    void everyInputRuleHasItsOwnSentence();
    void serversWordsStandOnlyInTheDetails();
    void rateLimitSaysHowLong_data();
    void rateLimitSaysHowLong();
    void missingThingsAreToldApart();
    void whatAClusterRefusesIsToldApart();
    void whatWasNotBegunSaysWhatItNeeds();
};

namespace {

QList<Error::Kind> kinds()
{
    QList<Error::Kind> all;
    for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::NotARegistry); ++kind)
        all += Error::Kind(kind);
    return all << Error::Kind::Conflict << Error::Kind::Expired;
}

} // namespace

void ErrorTextTest::everyKindHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QList<Error::Kind> all = kinds();
    for (const Error::Kind kind : all) {
        const ErrorText text = describe({.kind = kind}, Host);
        QVERIFY(text.what.endsWith(u'.'));
        QVERIFY2(!sentences.contains(text.what), qPrintable(text.what));
        sentences.insert(text.what);
        if (kind != Error::Kind::Cancelled)
            QVERIFY2(text.next.endsWith(u'.'), qPrintable(text.what));
    }
}

void ErrorTextTest::sentenceNamesTheHost_data()
{
    QTest::addColumn<Error::Kind>("kind");
    const QList<Error::Kind> all = kinds();
    for (const Error::Kind kind : all) {
        if (kind != Error::Kind::Cancelled)
            QTest::addRow("%d", int(kind)) << kind;
    }
}

void ErrorTextTest::sentenceNamesTheHost()
{
    QFETCH(Error::Kind, kind);
    QVERIFY(describe({.kind = kind}, Host).what.contains(Host));
    QVERIFY(!describe({.kind = kind}, {}).what.contains(u'%'));
}

void ErrorTextTest::everyInputRuleHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const char *rule : {ReferenceRule::Empty, ReferenceRule::Uppercase, ReferenceRule::ImageId,
             ReferenceRule::Scheme, ReferenceRule::Host, ReferenceRule::Path, ReferenceRule::Tag,
             ReferenceRule::DigestForm, ReferenceRule::Length, ReferenceRule::Stream, ReferenceRule::Unrecognised,
             TagFilter::InvalidExpression, TaggingRule::AliasElsewhere, TaggingRule::AliasCircle,
             TaggingRule::ScheduledSource, TaggingRule::NoSuchTag, TaggingRule::NoImage, TaggingRule::NoSuchImage,
             TaggingRule::ManySuchImages, "a rule nobody has written a sentence for"}) {
        const ErrorText text =
            describe({.kind = Error::Kind::InvalidInput, .code = QString::fromLatin1(rule)}, QString());
        QVERIFY(!text.what.isEmpty());
        QVERIFY2(!sentences.contains(text.what), rule);
        QVERIFY2(text.details.isEmpty(), "the rule's name is no help to a reader");
        sentences.insert(text.what);
    }
}

void ErrorTextTest::serversWordsStandOnlyInTheDetails()
{
    const Error error{
        .kind = Error::Kind::Rejected, .httpStatus = 418, .code = u"TEAPOT"_s, .message = u"<b>short and stout</b>"_s};
    const ErrorText text = describe(error, Host);
    QVERIFY(text.what.contains(u"418"_s));
    QVERIFY(!inOneParagraph(text).contains(u"stout"_s));
    QCOMPARE(text.details, u"HTTP 418 · TEAPOT · <b>short and stout</b>"_s);
}

void ErrorTextTest::rateLimitSaysHowLong_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not told") << 0 << u"too many requests from you (429)"_s;
    QTest::newRow("one") << 1 << u"wait 1 second"_s;
    QTest::newRow("some") << 45 << u"wait 45 second"_s;
    QTest::newRow("minutes, rounded up") << 121 << u"wait 3 minute"_s;
}

void ErrorTextTest::rateLimitSaysHowLong()
{
    QFETCH(int, seconds);
    QFETCH(QString, expected);
    const QString what = describe({.kind = Error::Kind::RateLimited, .retryAfter = seconds}, Host).what;
    QVERIFY2(what.contains(expected), qPrintable(what));
}

void ErrorTextTest::missingThingsAreToldApart()
{
    QSet<QString> sentences;
    for (const auto &code : {u"NAME_UNKNOWN"_s, u"MANIFEST_UNKNOWN"_s, u"BLOB_UNKNOWN"_s, QString()})
        sentences.insert(describe({.kind = Error::Kind::NotFound, .httpStatus = 404, .code = code}, Host).what);
    QCOMPARE(sentences.size(), 4);
}

void ErrorTextTest::whatAClusterRefusesIsToldApart()
{
    struct Case {
        Error::Kind kind;
        QList<const char *> codes;
    };
    const QList<Case> cases{
        {Error::Kind::Unauthorized, {"", SignInCode::WrongPassword, SignInCode::Anonymous}},
        {Error::Kind::Unsupported,
            {"", SignInCode::BrowserOnly, SignInCode::HeaderLost, SignInCode::NoOAuth, SignInCode::NoListener,
                SignInCode::NotRevocable, ClusterCode::WatchStalled}},
        {Error::Kind::Forbidden,
            {"", ClusterCode::NoCatalog, TaggingRight::UseImages, TaggingRight::ChangeTags, TaggingRight::CreateTags}},
        {Error::Kind::NotFound, {"", ClusterCode::ApiAbsent}},
        {Error::Kind::ServerFailed, {"", ClusterCode::ApiDown}},
        {Error::Kind::NotARegistry, {"", ClusterCode::NotACluster}},
        {Error::Kind::Tls, {"", TlsCode::Plaintext}},
        {Error::Kind::InvalidInput,
            {ReferenceRule::Empty, SignInCode::UserName, ImportRule::Circular, ImportRule::OtherStream,
                ImportRule::BadAlias, ImportRule::NotAnImage, ImportRule::OnlyPushed, ImportRule::OtherSource,
                ImportRule::NoSuchTag, ImportRule::NoSource, ImportRule::NotARepository, ImportRule::StreamName}},
    };
    for (const Case &each : cases) {
        QSet<QString> sentences;
        for (const char *code : each.codes) {
            const ErrorText text = describe({.kind = each.kind, .code = QLatin1StringView(code)}, Host);
            QVERIFY2(text.what.endsWith(u'.') && text.next.endsWith(u'.'), code);
            QVERIFY2(!sentences.contains(text.what), code);
            sentences.insert(text.what);
        }
    }
    const ErrorText escalation =
        describe({.kind = Error::Kind::Forbidden,
                     .httpStatus = 403,
                     .code = u"Forbidden"_s,
                     .message = u"user \"developer\" is attempting to grant RBAC permissions not "
                                "currently held:\n{APIGroups:[\"*\"]}"_s},
            Host);
    QVERIFY(escalation.what.contains("all of its rights"_L1));
    QVERIFY(escalation.details.contains("APIGroups"_L1));
}

void ErrorTextTest::whatWasNotBegunSaysWhatItNeeds()
{
    const ErrorText text = describe({.kind = Error::Kind::Incomplete,
                                        .code = QLatin1StringView(ChangeCode::NotBegun),
                                        .message = u"web/secrets/pull"_s},
        Host);
    QVERIFY(text.what.contains(u"not begun"_s) && text.what.contains(u"web/secrets/pull"_s));
    QVERIFY(text.what != describe({.kind = Error::Kind::Incomplete}, Host).what);
    QVERIFY2(text.details.isEmpty(), "all of it was said");
}

QTEST_APPLESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
