// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secret.h"
#include "credentials/sessionsecretstore.h"

#include <QObject>
#include <QTest>

#include <array>
#include <memory>
#include <optional>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!Printable<Secret> && !Comparable<Secret>);
static_assert(!std::is_copy_constructible_v<Credential>);

} // namespace

namespace {

const SecretPlace One{u"one"_s, u"one.example"_s};
const SecretPlace Two{u"two"_s, u"two.example"_s};

Secrets secretsOf(const QString &userName, const QString &password)
{
    Secrets secrets;
    secrets.setCredential({.userName = userName, .secret = Secret(password)});
    return secrets;
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsUtf8();
    void movesAndClones();
    void wipesOnlyItsOwn();
    void storeAnswersLater();
    void storeForgets();
    void storeIsSilentWithoutItsContext();
    void storeChangesAPart();
    void longestPathDecides_data();
    void longestPathDecides();
};

void TestSecret::keepsUtf8()
{
    const Secret secret(u"p:w\u00e9");
    QCOMPARE(secret.bytes().toByteArray(), QByteArray("p:w\xc3\xa9"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!secret.isEmpty());
}

void TestSecret::movesAndClones()
{
    Secret first(QByteArrayView("abc"));
    const Secret copy = first.clone();
    const Secret second = std::move(first);
    QCOMPARE(second.bytes(), QByteArrayView("abc"));
    QCOMPARE(copy.bytes(), QByteArrayView("abc"));
    QVERIFY(copy.bytes().data() != second.bytes().data());

    Secret target(QByteArrayView("old"));
    target = Secret(QByteArrayView("new"));
    QCOMPARE(target.bytes(), QByteArrayView("new"));
}

void TestSecret::wipesOnlyItsOwn()
{

    std::array<char, 6> memory{'s', 'e', 'c', 'r', 'e', 't'};
    QByteArray raw = QByteArray::fromRawData(memory.data(), memory.size());
    QByteArray shared("secret");
    const QByteArray theirs = shared;

    wipe(raw);
    wipe(shared);
    QVERIFY(raw.isEmpty());
    QVERIFY(shared.isEmpty());
    QCOMPARE(QByteArray(memory.data(), memory.size()), "secret"); // neither was ours alone
    QCOMPARE(theirs, "secret");
}

void TestSecret::storeAnswersLater()
{
    SessionSecretStore store;
    QObject context;
    store.store(One, secretsOf(u"bob"_s, u"s3cret"_s));

    std::optional<Secrets> found;
    std::optional<Secrets> missing;
    store.find(One, &context, [&found](Secrets secrets) { found = std::move(secrets); });
    store.find(Two, &context, [&missing](Secrets secrets) { missing = std::move(secrets); });
    QVERIFY(!found);
    QTRY_VERIFY(found && missing);
    QCOMPARE(found->credentials.size(), 1u);
    QCOMPARE(found->credentials.front().userName, u"bob"_s);
    QCOMPARE(found->credentials.front().secret.bytes(), QByteArrayView("s3cret"));
    QVERIFY(missing->isEmpty());
}

void TestSecret::storeForgets()
{
    SessionSecretStore store;
    QObject context;
    bool stored = false;
    bool removed = false;
    store.store(One, secretsOf(u"bob"_s, u"old"_s), &context, [&stored] { stored = true; });
    store.store(One, secretsOf(u"bob"_s, u"new"_s));
    QVERIFY(!stored);
    QTRY_VERIFY(stored);

    store.remove(One, &context, [&removed] { removed = true; });
    std::optional<Secrets> found;
    store.find(One, &context, [&found](Secrets secrets) { found = std::move(secrets); });
    QTRY_VERIFY(removed && found);
    QVERIFY(found->isEmpty());
}

void TestSecret::storeIsSilentWithoutItsContext()
{
    SessionSecretStore store;
    QObject alive;
    auto gone = std::make_unique<QObject>();
    int answers = 0;
    store.find(One, gone.get(), [&answers](const Secrets &) { answers += 100; });
    gone.reset();
    store.find(One, &alive, [&answers](const Secrets &) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

void TestSecret::storeChangesAPart()
{
    SessionSecretStore store;
    QObject context;
    store.store(One, secretsOf(u"bob"_s, u"s3cret"_s));
    store.update(One, [](Secrets &secrets) { secrets.setCredential({.userName = u"team"_s, .path = u"team"_s}); });
    std::optional<Secrets> found;
    const auto look = [&] { store.find(One, &context, [&found](Secrets secrets) { found = std::move(secrets); }); };
    look();
    QTRY_VERIFY(found);
    if (found->credentials.size() < 2) { // asked before the change was through
        found.reset();
        look();
        QTRY_VERIFY(found);
    }
    QCOMPARE(found->credentials.size(), 2u);
    QCOMPARE(found->credentialFor({})->userName, u"bob"_s);
}

void TestSecret::longestPathDecides_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("userName");
    QTest::newRow("whole registry") << QString() << u"all"_s;
    QTest::newRow("elsewhere") << u"other/app"_s << u"all"_s;
    QTest::newRow("below") << u"team/app"_s << u"team"_s;
    QTest::newRow("itself") << u"team"_s << u"team"_s;
    QTest::newRow("deeper") << u"team/app/part"_s << u"app"_s;
    QTest::newRow("no word boundary") << u"teams/app"_s << u"all"_s;
}

void TestSecret::longestPathDecides()
{
    QFETCH(QString, repository);
    Secrets secrets;
    secrets.setCredential({.userName = u"app"_s, .path = u"team/app/part"_s});
    secrets.setCredential({.userName = u"all"_s});
    secrets.setCredential({.userName = u"team"_s, .path = u"team"_s});
    QVERIFY(secrets.credentialFor(repository));
    QTEST(secrets.credentialFor(repository)->userName, "userName");
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
