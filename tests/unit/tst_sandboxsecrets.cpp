// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What the sandbox's cluster accepts as a secret, by type; the texts are those of a recorded cluster.

#include "sandbox/openshift/secretrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright::Practice;

namespace {

using Texts = QList<QPair<QString, QByteArray>>;

QJsonObject secret(const QString &type, const Texts &texts, bool immutable = false)
{
    QJsonObject data;
    for (const auto &[key, text] : texts)
        data.insert(key, QString::fromLatin1(text.toBase64()));
    QJsonObject made{{u"data"_s, data}, {u"type"_s, type}};
    if (immutable)
        made.insert(u"immutable"_s, true);
    return made;
}

QString worded(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines += problem.field + u": "_s + problem.message;
    return lines.join(u'\n');
}

} // namespace

class TestSandboxSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validates_data();
    void validates();
    void fillsInWhatIsMissing();
    void cannotDecode();
    void keepsTypeAndImmutableData();
    void warnsOfCertificates();
};

void TestSandboxSecrets::validates_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("problems");

    const auto row = [](const char *name, const QJsonObject &object, const QString &problems = {}) {
        QTest::newRow(name) << object << problems;
    };
    const QString config = u"kubernetes.io/dockerconfigjson"_s;
    row("opaque", secret(u"Opaque"_s, {{u"a"_s, "1"}}));
    row("custom", secret(u"example.com/thing"_s, {{u"a"_s, "1"}}));
    row("basic", secret(u"kubernetes.io/basic-auth"_s, {{u"username"_s, "u"}}));
    row("basic without both", secret(u"kubernetes.io/basic-auth"_s, {{u"x"_s, "u"}}),
        u"data[username]: Required value\ndata[password]: Required value"_s);
    row("config", secret(config, {{u".dockerconfigjson"_s, "{}"}}));
    row("config missing", secret(config, {{u"x"_s, "{}"}}), u"data[.dockerconfigjson]: Required value"_s);
    row("config broken", secret(config, {{u".dockerconfigjson"_s, "nope"}}),
        u"data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": invalid character 'o' in literal "
        u"null "
        "(expecting 'u')"_s);
    row("config list", secret(config, {{u".dockerconfigjson"_s, "[]"}}),
        u"data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": json: cannot unmarshal array into Go "
        "value of type map[string]interface {}"_s);
    row("config cut", secret(config, {{u".dockerconfigjson"_s, "{\"a\":"}}),
        u"data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": unexpected end of JSON input"_s);
    row("old config missing", secret(u"kubernetes.io/dockercfg"_s, {{u"x"_s, "{}"}}),
        u"data[.dockercfg]: Required value"_s);
    row("key", secret(u"kubernetes.io/ssh-auth"_s, {{u"ssh-privatekey"_s, "k"}}));
    row("key empty", secret(u"kubernetes.io/ssh-auth"_s, {{u"ssh-privatekey"_s, ""}}),
        u"data[ssh-privatekey]: Required value"_s);
    row("certificate", secret(u"kubernetes.io/tls"_s, {{u"tls.crt"_s, "c"}, {u"tls.key"_s, "k"}}));
    row("certificate alone", secret(u"kubernetes.io/tls"_s, {{u"tls.crt"_s, "c"}}), u"data[tls.key]: Required value"_s);
    row("token of nobody", secret(u"kubernetes.io/service-account-token"_s, {}),
        u"metadata.annotations[kubernetes.io/service-account.name]: Required value"_s);
    row("bad name of a key", secret(u"Opaque"_s, {{u"a b"_s, "1"}}),
        u"data[a b]: Invalid value: \"a b\": a valid config key must consist of alphanumeric characters, '-', '_' or "
        u"'.' "
        "(e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"_s);
    row("too large", secret(u"Opaque"_s, {{u"a"_s, QByteArray(1024 * 1024 + 1, 'x')}}),
        u"data: Too long: may not be more than 1048576 bytes"_s);
}

void TestSandboxSecrets::validates()
{
    QFETCH(const QJsonObject, object);
    QTEST(worded(secretProblems(object)), "problems");
}

void TestSandboxSecrets::fillsInWhatIsMissing()
{
    const QJsonObject sent{{u"data"_s, QJsonObject{{u"a"_s, u"MQ=="_s}, {u"b"_s, u"Mg=="_s}}},
        {u"stringData"_s, QJsonObject{{u"a"_s, u"plain"_s}}}};
    const QJsonObject expected{
        {u"data"_s, QJsonObject{{u"a"_s, u"cGxhaW4="_s}, {u"b"_s, u"Mg=="_s}}}, {u"type"_s, u"Opaque"_s}};
    QCOMPARE(preparedSecret(sent), expected);
    QCOMPARE(preparedSecret({}), (QJsonObject{{u"type"_s, u"Opaque"_s}}));
}

void TestSandboxSecrets::cannotDecode()
{
    const auto why = [](const QString &value) {
        return undecodable({{u"data"_s, QJsonObject{{u"a"_s, value}}}}).value_or(QString());
    };
    QCOMPARE(why(u"MQ=="_s), QString());
    QVERIFY(why(u"!x"_s).endsWith("illegal base64 data at input byte 0"_L1));
    QVERIFY(why(u"MQ"_s).contains("illegal base64 data"_L1));
}

void TestSandboxSecrets::keepsTypeAndImmutableData()
{
    const QJsonObject opaque = secret(u"Opaque"_s, {{u"user"_s, "u"}, {u"pass"_s, "p"}});
    QCOMPARE(worded(secretChangeProblems(
                 opaque, secret(u"kubernetes.io/basic-auth"_s, {{u"user"_s, "u"}, {u"pass"_s, "p"}}))),
        u"type: Invalid value: \"kubernetes.io/basic-auth\": field is immutable\ndata[username]: Required "
        "value\ndata[password]: Required value"_s);
    const QJsonObject fixed = secret(u"Opaque"_s, {{u"a"_s, "1"}}, true);
    QCOMPARE(worded(secretChangeProblems(fixed, fixed)), QString());
    QCOMPARE(worded(secretChangeProblems(fixed, secret(u"Opaque"_s, {{u"a"_s, "2"}}, true))),
        u"data: Forbidden: field is immutable when `immutable` is set"_s);
    QCOMPARE(worded(secretChangeProblems(fixed, secret(u"Opaque"_s, {{u"a"_s, "1"}}))),
        u"immutable: Forbidden: field is immutable when `immutable` is set"_s);
}

void TestSandboxSecrets::warnsOfCertificates()
{
    const QString tls = u"kubernetes.io/tls"_s;
    QCOMPARE(secretWarning(secret(tls, {{u"tls.crt"_s, "garbage"}, {u"tls.key"_s, "garbage"}})),
        u"tls: failed to find any PEM data in certificate input"_s);
    QCOMPARE(secretWarning(secret(u"Opaque"_s, {{u"tls.crt"_s, "garbage"}})), QString());
}

QTEST_GUILESS_MAIN(TestSandboxSecrets)

#include "tst_sandboxsecrets.moc"
