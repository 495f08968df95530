// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsTo_data();
    void connectsTo();
    void identitiesDiffer();
};

void TestConnection::connectsTo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");

    const auto row = [](const char *address, const char *url, const char *host) {
        QTest::newRow(address) << QString::fromLatin1(address) << QUrl(QString::fromLatin1(url))
                               << QString::fromLatin1(host);
    };
    row("quay.io", "https://quay.io", "quay.io");
    row("reg.example:443", "https://reg.example:443", "reg.example:443");
    row("http://reg.example", "http://reg.example", "reg.example");
    row("localhost:5000", "http://localhost:5000", "localhost:5000");
    row("https://localhost:5000", "https://localhost:5000", "localhost:5000");
    row("127.0.0.1", "http://127.0.0.1", "127.0.0.1");
    row("[::1]:5000", "http://[::1]:5000", "[::1]:5000");
    row("[2001:db8::1]", "https://[2001:db8::1]", "[2001:db8::1]");
    row("10.0.0.5:5000", "https://10.0.0.5:5000", "10.0.0.5:5000");
    row("docker.io", "https://registry-1.docker.io", "docker.io");
    row("hub.docker.com", "https://registry-1.docker.io", "docker.io");
    row("https://nexus.example/repository/docker/", "https://nexus.example/repository/docker", "nexus.example");
}

void TestConnection::connectsTo()
{
    QFETCH(QString, address);
    QFETCH(QUrl, url);
    const Result<RegistryAddress> parsed = parseRegistryAddress(address);
    QVERIFY(parsed);
    const Connection connection = connectionTo(*parsed);
    QCOMPARE(connection.url, url);
    QVERIFY(connection.url.isValid());
    QTEST(connection.host(), "host");
    QCOMPARE(connection.name, connection.host());
    QCOMPARE(connection.isPlainHttp(), url.scheme() == "http"_L1);
    QVERIFY(connection.userName.isEmpty());
}

void TestConnection::identitiesDiffer()
{
    const RegistryAddress address = *parseRegistryAddress(u"quay.io");
    const Connection connection = connectionTo(address);
    QVERIFY(!connection.id.isEmpty());
    QVERIFY(connection.id != connectionTo(address).id);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
