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

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsUtf8();
    void movesAndClones();
    void wipesOnlyItsOwn();
    void storeAnswersLater();
    void storeForgets();
    void storeIsSilentWithoutItsContext();
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
    store.store(u"one"_s, {u"bob"_s, Secret(u"s3cret")}, nullptr, {});

    std::optional<std::optional<Credential>> found;
    std::optional<std::optional<Credential>> missing;
    store.find(u"one"_s, &context, [&found](auto result) { found = *std::move(result); });
    store.find(u"two"_s, &context, [&missing](auto result) { missing = *std::move(result); });
    QVERIFY(!found);
    QTRY_VERIFY(found && missing);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->userName, u"bob"_s);
    QCOMPARE((*found)->password.bytes(), QByteArrayView("s3cret"));
    QVERIFY(!missing->has_value());
}

void TestSecret::storeForgets()
{
    SessionSecretStore sessionStore;
    SecretStore &store = sessionStore;
    QObject context;
    bool stored = false;
    bool removed = false;
    store.store(u"one"_s, {u"bob"_s, Secret(u"old")}, &context, [&stored](const Result<void> &) { stored = true; });
    store.store(u"one"_s, {u"bob"_s, Secret(u"new")});
    QVERIFY(!stored);
    QTRY_VERIFY(stored);

    store.remove(u"one"_s, &context, [&removed](const Result<void> &) { removed = true; });
    std::optional<std::optional<Credential>> found;
    store.find(u"one"_s, &context, [&found](auto result) { found = *std::move(result); });
    QTRY_VERIFY(removed && found);
    QVERIFY(!found->has_value());
}

void TestSecret::storeIsSilentWithoutItsContext()
{
    SessionSecretStore store;
    QObject alive;
    auto gone = std::make_unique<QObject>();
    int answers = 0;
    store.find(u"one"_s, gone.get(), [&answers](auto) { answers += 100; });
    gone.reset();
    store.find(u"one"_s, &alive, [&answers](auto) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
