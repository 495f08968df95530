// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsConnections();
    void keepsClusters();
    void forgetsTheSandbox();
    void distrustsWhatItReads_data();
    void distrustsWhatItReads();
};

namespace {

QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tagwright/tagwright.ini"_L1;
}

Connection example()
{
    Connection connection = connectionTo({.host = u"registry.example:5000"_s});
    connection.name = u"Ours, too"_s;
    connection.userName = u"bob"_s;
    connection.pinned = {u"team/app"_s, u"team/web"_s};
    connection.pageSize = 250;
    connection.trust = {.pinned = {{u"registry.example:5000"_s, QByteArray(32, 'x')}},
        .authorities = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        .client = {u"/home/bob/client, own.pem"_s, u"/home/bob/client.key"_s},
        .verify = false};
    connection.proxy = {ProxySettings::Mode::Own, QUrl(u"socks5://al@proxy.example:1080"_s)};
    connection.group = u"Customers"_s;
    connection.tint = Tint::Purple;
    connection.production = true;
    connection.trustedRealms = {u"https://auth.example:443"_s};
    return connection;
}

} // namespace

void TestSettings::init()
{
    QFile::remove(file());
}

void TestSettings::keepsConnections()
{
    QList<Connection> connections{example(), connectionTo({.host = u"quay.io"_s})};
    connections[1].proxy.mode = ProxySettings::Mode::None;
    Settings().setConnections(connections);
    QVERIFY(QFile::exists(file()));
    QCOMPARE(Settings().connections(), connections);
    Settings().setConnections({connections.constLast()});
    QCOMPARE(Settings().connections(), QList<Connection>{connections.constLast()});
}

void TestSettings::keepsClusters()
{
    Connection cluster = connectionToCluster(QUrl(u"https://api.example.com:6443"_s));
    cluster.cluster = {
        .context = u"shop/api-example-com:6443/bob"_s, .tokenFile = u"/var/run/token"_s, .program = u"aws"_s};
    cluster.trust.client.pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    cluster.trust.serverName = u"kubernetes.default.svc"_s;
    const QList<Connection> connections{example(), cluster};
    Settings().setConnections(connections);
    QCOMPARE(Settings().connections(), connections);
}

void TestSettings::forgetsTheSandbox()
{
    Connection sandbox = example();
    sandbox.kind = ConnectionKind::Sandbox;
    Settings().setConnections({sandbox});
    QVERIFY(Settings().connections().isEmpty());
}

void TestSettings::distrustsWhatItReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("verify, another word") << u"certificate"_s << QVariant(u"false"_s);
    QTest::newRow("fingerprint too short") << u"trustedCertificates"_s << QVariant(QStringList{u"host:1 abcd"_s});
    QTest::newRow("fingerprint alone") << u"trustedCertificates"_s << QVariant(QStringList{u"abcd"_s});
    QTest::newRow("proxy with a password") << u"proxy"_s << QVariant(QUrl(u"http://a:b@proxy:1"_s));
    QTest::newRow("proxy of another kind") << u"proxy"_s << QVariant(QUrl(u"ftp://proxy:1"_s));
    QTest::newRow("page size") << u"pageSize"_s << QVariant(-5);
}

void TestSettings::distrustsWhatItReads()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Connection plain = connectionTo({.host = u"quay.io"_s});
    Settings().setConnections({plain});
    QSettings(file(), QSettings::IniFormat).setValue("connections/1/"_L1 + key, value);
    QCOMPARE(Settings().connections(), QList<Connection>{plain});
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
