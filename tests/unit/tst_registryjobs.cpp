// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What every job of a registry must do, the same for each of them.

#include "registrylab.h"

#include "crypto/sha.h"
#include "registry/blobjob.h"
#include "registry/catalogjob.h"
#include "registry/manifestjob.h"
#include "registry/pingjob.h"
#include "registry/referrersjob.h"
#include "registry/taglistjob.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

const QByteArray Index = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]})";
const QByteArray Blob = R"({"architecture":"amd64","os":"linux"})";

using MakeJob = std::function<Job *(RegistryClient &)>;

struct Kind {
    const char *name;
    MakeJob make;
    ScriptedAnswer good;
    QString malformed; // what an answer that is no JSON leads to
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"ping", [](RegistryClient &client) { return client.ping(); }, ScriptedAnswer::json("{}"), u"NotARegistry"_s},
        {"catalog", [](RegistryClient &client) { return client.catalog(); },
            ScriptedAnswer::json(R"({"repositories":["a"]})"), u"Malformed"_s},
        {"tags", [](RegistryClient &client) { return client.tags(u"a/b"_s); },
            ScriptedAnswer::json(R"({"tags":["1"]})"), u"Malformed"_s},
        {"manifest", [](RegistryClient &client) { return client.manifest(u"a/b"_s, u"1.0"_s); },
            ScriptedAnswer{.headers = {{"Content-Type", "application/vnd.oci.image.index.v1+json"}}, .body = Index},
            u"Malformed"_s},
        {"blob",
            [](RegistryClient &client) {
                return client.blob(u"a/b"_s, {.digest = sha256Of(Blob), .size = Blob.size()});
            },
            ScriptedAnswer{.body = Blob}, u"DigestMismatch"_s},
        {"referrers", [](RegistryClient &client) { return client.referrers(u"a/b"_s, sha256Of(Blob)); },
            ScriptedAnswer{.headers = {{"Content-Type", "application/vnd.oci.image.index.v1+json"}}, .body = Index},
            u"Malformed"_s},
    };
    return all;
}

// A registry that wants a token, and its token service.
ScriptedServer::Script guarded(const ScriptedAnswer &good, const QByteArray &accepted)
{
    return [good, accepted](const ScriptedRequest &request) {
        if (request.path() == "/token")
            return ScriptedAnswer::json(R"({"token":"given"})");
        return request.header("Authorization") == "Bearer " + accepted
            ? good
            : ScriptedAnswer::challenge("Bearer realm=\"/token\",service=\"lab\",scope=\"repository:a/b:pull\"");
    };
}

} // namespace

Q_DECLARE_METATYPE(Kind)

class TestRegistryJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void success_data() { rows(); }
    void success();
    void tokenAfter401_data() { rows(); }
    void tokenAfter401();
    void unauthorizedTwice_data() { rows(); }
    void unauthorizedTwice();
    void errorBody_data() { rows(); }
    void errorBody();
    void malformedBody_data() { rows(); }
    void malformedBody();
    void timeout_data() { rows(); }
    void timeout();
    void cutConnection_data() { rows(); }
    void cutConnection();
    void cancelled_data() { rows(); }
    void cancelled();
    void clientDestroyed_data() { rows(); }
    void clientDestroyed();
    void serverUnplugged_data() { rows(); }
    void serverUnplugged();

private:
    static void rows();
};

void TestRegistryJobs::rows()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind &kind : kinds())
        QTest::newRow(kind.name) << kind;
}

void TestRegistryJobs::success()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(kind.good);
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"ok"_s);
}

void TestRegistryJobs::tokenAfter401()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.server.setScript(guarded(kind.good, "given"));
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"ok"_s);
    QCOMPARE(lab.client->capabilities().signIn, Capabilities::SignIn::Bearer);
    QCOMPARE(lab.server.requests().size(), 3);
}

void TestRegistryJobs::unauthorizedTwice()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.client->setCredential({u"bob"_s, Secret(u"s3cret")});
    lab.server.setScript(guarded(kind.good, "another"));
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"Forbidden"_s);
    QCOMPARE(lab.server.requests().size(), 3);
}

void TestRegistryJobs::errorBody()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::failure(403, "DENIED", "not for you"));
    const Result<void> result = resultOf(kind.make(*lab.client));
    QCOMPARE(nameOf(result), u"Forbidden"_s);
    QCOMPARE(result.error().httpStatus, 403);
    QCOMPARE(result.error().code, u"DENIED"_s);
    QCOMPARE(result.error().message, u"not for you"_s);
}

void TestRegistryJobs::malformedBody()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::html("<html>welcome</html>"));
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), kind.malformed);
}

void TestRegistryJobs::timeout()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::broken(Fault::Hang));
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"Timeout"_s);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

void TestRegistryJobs::cutConnection()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    ScriptedAnswer cut = kind.good;
    cut.fault = Fault::CutInBody;
    lab.answer(cut);
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"ConnectionLost"_s);
}

void TestRegistryJobs::cancelled()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::broken(Fault::HangInBody));
    const QPointer<Job> job = kind.make(*lab.client);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(lab.server.openAnswers(), 1);
    job->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(nameOf(finished.constFirst().constFirst().value<Result<void>>()), u"Cancelled"_s);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
    QTRY_VERIFY(!job);
}

void TestRegistryJobs::clientDestroyed()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::broken(Fault::HangInBody));
    const QPointer<Job> job = kind.make(*lab.client);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(lab.server.openAnswers(), 1);
    lab.client.reset();
    QVERIFY(!job);
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

void TestRegistryJobs::serverUnplugged()
{
    QFETCH(Kind, kind);
    RegistryLab lab;
    lab.answer(ScriptedAnswer::broken(Fault::HangInBody));
    Job *job = kind.make(*lab.client);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(lab.server.openAnswers(), 1);
    lab.server.close();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(nameOf(finished.constFirst().constFirst().value<Result<void>>()), u"ConnectionLost"_s);
    QCOMPARE(nameOf(resultOf(kind.make(*lab.client))), u"ConnectionRefused"_s);
}

QTEST_GUILESS_MAIN(TestRegistryJobs)
#include "tst_registryjobs.moc"
