// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The store of secrets against a real Secret Service: one that is unlocked, one that is locked, and none.
// tests/support/with-keyring starts it and says which one it is.

#include "credentials/keychainstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Condition = KeychainState::Condition;

const SecretPlace Place{u"0f3a"_s, u"registry.example.com:5000"_s};

Secrets secretsOf(const QString &userName, const QString &password)
{
    Secrets secrets;
    secrets.setCredential({.userName = userName, .secret = Secret(password)});
    return secrets;
}

std::optional<Secrets> found(SecretStore &store, const SecretPlace &place = Place)
{
    QObject context;
    std::optional<Secrets> answer;
    store.find(place, &context, [&answer](Secrets secrets) { answer = std::move(secrets); });
    if (answer)
        qFatal("the store answered from inside the call");
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) ? std::move(answer) : std::nullopt;
}

QString passwordIn(SecretStore &store, const SecretPlace &place = Place)
{
    const std::optional<Secrets> secrets = found(store, place);
    if (!secrets)
        return u"no answer"_s;
    const Credential *credential = secrets->credentialFor({});
    return credential ? QString::fromUtf8(credential->secret.bytes()) : QString();
}

bool isStored(SecretStore &store, Secrets secrets, const SecretPlace &place = Place)
{
    QObject context;
    bool done = false;
    store.store(place, std::move(secrets), &context, [&done] { done = true; });
    return QTest::qWaitFor([&done] { return done; }, 10'000);
}

bool isRemoved(SecretStore &store, const SecretPlace &place = Place)
{
    QObject context;
    bool done = false;
    store.remove(place, &context, [&done] { done = true; });
    return QTest::qWaitFor([&done] { return done; }, 10'000);
}

// What the keychain's own tool says.
QByteArray secretTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    if (!tool.waitForFinished())
        qFatal("secret-tool does not run: %s", qPrintable(tool.errorString()));
    return tool.readAllStandardOutput() + tool.readAllStandardError();
}

QByteArray lookup()
{
    return secretTool({u"lookup"_s, u"server"_s, u"Tagwright: registry.example.com:5000"_s});
}

QString keyring()
{
    return qEnvironmentVariable("TAGWRIGHT_TEST_KEYRING");
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAcrossRestarts();
    void showsWhatAPersonRecognises();
    void forgets();
    void replaces();
    void keepsNothingOfTheSandbox();
    void leavesNoTestEntryBehind();
    void ordersWhatIsAskedAtOnce();
    void endsWhatIsUnderWay();
    void letsGoOfASilentKeychain();
    void readsWhatIsNotOurs();
    void saysWhyItKeepsForTheSession();
    void movesInWhenTheKeychainComes();
};

void TestKeychain::keepsAcrossRestarts()
{
    if (keyring() != "unlocked"_L1)
        return; // the other cases are for this one
    KeychainStore store;
    QCOMPARE(store.state().condition, Condition::Untried);
    Secrets secrets = secretsOf(u"böb"_s, u"p:w ü\n\"x"_s);
    secrets.setCredential({.userName = {},
        .secret = Secret(QByteArrayView("\xff\xfe binary")),
        .kind = Credential::Kind::IdentityToken,
        .path = u"team/app"_s});
    QVERIFY(isStored(store, secrets.clone()));
    QCOMPARE(store.state().condition, Condition::Working);

    KeychainStore later;
    const std::optional<Secrets> kept = found(later);
    QVERIFY(kept);
    QCOMPARE(kept->credentials.size(), 2u);
    QCOMPARE(kept->credentialFor(u"other")->userName, u"böb"_s);
    QCOMPARE(kept->credentialFor(u"other")->secret.bytes(), secrets.credentialFor(u"other")->secret.bytes());
    QCOMPARE(kept->credentialFor(u"team/app/x")->secret.bytes(), QByteArrayView("\xff\xfe binary"));
    QCOMPARE(int(kept->credentialFor(u"team/app")->kind), int(Credential::Kind::IdentityToken));
    QVERIFY(isRemoved(later));
}

void TestKeychain::showsWhatAPersonRecognises()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainStore store;
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s)));
    const QJsonObject entry = QJsonDocument::fromJson(lookup()).object();
    QCOMPARE(entry["credentials"_L1][0]["user"_L1].toString(), u"bob"_s);
    QCOMPARE(entry["credentials"_L1][0]["secret"_L1].toString(), u"s3cret"_s);
    const QByteArray item = secretTool({u"search"_s, u"user"_s, Place.connectionId});
    QVERIFY2(item.contains("label = Tagwright: registry.example.com:5000"), item.constData());
    QVERIFY(isRemoved(store));
}

void TestKeychain::forgets()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainStore store;
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s)));
    QVERIFY(lookup().contains("s3cret"));
    QVERIFY(isRemoved(store));
    QCOMPARE(lookup(), QByteArray());
    QCOMPARE(passwordIn(store), QString());
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s)));
    QVERIFY(isStored(store, Secrets())); // nothing left to keep
    QCOMPARE(lookup(), QByteArray());
}

void TestKeychain::replaces()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainStore store;
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"old"_s)));
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"new"_s)));
    KeychainStore later;
    QCOMPARE(passwordIn(later), u"new"_s);
    QVERIFY(isRemoved(store));
}

void TestKeychain::keepsNothingOfTheSandbox()
{
    KeychainStore store;
    const SecretPlace sandbox{u"sandbox"_s, u"127.0.0.1:1"_s, false};
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s), sandbox));
    QCOMPARE(passwordIn(store, sandbox), u"s3cret"_s);
    QCOMPARE(store.state().condition, Condition::Untried); // the keychain was not even asked
    QVERIFY(isRemoved(store, sandbox));
    QCOMPARE(passwordIn(store, sandbox), QString());
}

void TestKeychain::leavesNoTestEntryBehind()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainStore store;
    QCOMPARE(passwordIn(store), QString()); // nothing is kept: is it locked?
    QCOMPARE(store.state().condition, Condition::Working);
    QTRY_COMPARE(secretTool({u"search"_s, u"--all"_s, u"server"_s, u"Tagwright: test entry"_s}), QByteArray());
}

void TestKeychain::ordersWhatIsAskedAtOnce()
{
    if (keyring() != "unlocked"_L1)
        return;
    KeychainStore store;
    QObject context;
    QStringList seen(4, u"no answer"_s);
    const auto look = [&](int number) {
        store.find(Place, &context, [&seen, number](const Secrets &secrets) {
            const Credential *credential = secrets.credentialFor({});
            seen[number] = credential ? QString::fromUtf8(credential->secret.bytes()) : u"none"_s;
        });
    };
    look(0);
    store.store(Place, secretsOf(u"bob"_s, u"one"_s));
    look(1);
    store.store(Place, secretsOf(u"bob"_s, u"two"_s));
    look(2);
    QVERIFY(isRemoved(store));
    look(3);
    QTRY_VERIFY(!seen.contains(u"no answer"_s));
    QCOMPARE(seen.sliced(1), QStringList({u"one"_s, u"two"_s, u"none"_s}));
    QCOMPARE(lookup(), QByteArray());
}

void TestKeychain::endsWhatIsUnderWay()
{
    if (keyring() != "unlocked"_L1)
        return;
    {
        KeychainStore store;
        store.update(Place,
            [](Secrets &secrets) { secrets.setCredential({.userName = u"bob"_s, .secret = Secret(u"s3cret"_s)}); });
    } // the program quits
    QVERIFY(lookup().contains("s3cret"));
    {
        KeychainStore store;
        store.remove(Place);
    }
    QCOMPARE(lookup(), QByteArray());
}

void TestKeychain::letsGoOfASilentKeychain()
{
    if (keyring() != "unlocked"_L1)
        return;
    const int daemon = qEnvironmentVariableIntValue("TAGWRIGHT_TEST_KEYRING_PID");
    QVERIFY(daemon > 0);
    QCOMPARE(kill(daemon, SIGSTOP), 0);
    {
        KeychainStore store;
        store.store(Place, secretsOf(u"bob"_s, u"s3cret"_s));
    }
    QCOMPARE(kill(daemon, SIGCONT), 0);
    // The answer comes when nobody is there for it.
    QTRY_VERIFY(lookup().contains("s3cret"));
    KeychainStore later;
    QCOMPARE(passwordIn(later), u"s3cret"_s);
    QVERIFY(isRemoved(later));
}

void TestKeychain::readsWhatIsNotOurs()
{
    if (keyring() != "unlocked"_L1)
        return;
    QProcess tool;
    tool.start(u"secret-tool"_s,
        {u"store"_s, u"--label=x"_s, u"user"_s, Place.connectionId, u"server"_s,
            u"Tagwright: registry.example.com:5000"_s, u"type"_s, u"plaintext"_s});
    tool.write("not json");
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    KeychainStore store;
    QCOMPARE(passwordIn(store), QString());
    QCOMPARE(store.state().condition, Condition::Working);
    secretTool({u"clear"_s, u"user"_s, Place.connectionId});
}

void TestKeychain::saysWhyItKeepsForTheSession()
{
    if (keyring() == "unlocked"_L1)
        return;
    const Condition expected = keyring() == "locked"_L1 ? Condition::Locked : Condition::Missing;
    {
        KeychainStore reading;
        QCOMPARE(passwordIn(reading), QString());
        QCOMPARE(reading.state().condition, expected);
        QVERIFY(!reading.state().message.isEmpty());
    }
    KeychainStore store;
    QSignalSpy changed(&store, &SecretStore::stateChanged);
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s)));
    QCOMPARE(store.state().condition, expected);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!store.state().message.contains("s3cret"_L1));
    QCOMPARE(passwordIn(store), u"s3cret"_s); // as long as the program runs
    KeychainStore later;
    QCOMPARE(passwordIn(later), QString());
    QVERIFY(isRemoved(store));
    QCOMPARE(passwordIn(store), QString());
}

void TestKeychain::movesInWhenTheKeychainComes()
{
    if (keyring() != "none"_L1)
        return;
    KeychainStore store;
    QVERIFY(isStored(store, secretsOf(u"bob"_s, u"s3cret"_s)));
    QCOMPARE(store.state().condition, Condition::Missing);

    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write("test");
    daemon.closeWriteChannel();
    const auto tryAgain = [&store] {
        if (store.state().condition == Condition::Missing)
            store.retry(); // until it is on the bus
        return store.state().condition == Condition::Working;
    };
    QTRY_VERIFY_WITH_TIMEOUT(tryAgain(), 20'000);
    KeychainStore later;
    QTRY_COMPARE(passwordIn(later), u"s3cret"_s);
    QVERIFY(isRemoved(store));
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
