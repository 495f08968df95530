// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/objectdifference.h"
#include "values/confidential.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("not an object: %s", text.constData());
    return document.object();
}

QByteArray stream(const QByteArray &tags)
{
    return R"({"kind":"ImageStream","apiVersion":"image.openshift.io/v1","metadata":{"name":"app","namespace":"shop"},)"
           R"("spec":{"lookupPolicy":{"local":false},"tags":[)"
        + tags + "]}}";
}

} // namespace

class TestObjectDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void valuesOfSecretsStayOut();
    void manyAreBounded();
};

void TestObjectDifference::differences_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("going");
    QTest::addColumn<QStringList>("coming");
    const QString roles = u"rbac.authorization.k8s.io"_s;
    const QString images = u"image.openshift.io"_s;
    const auto binding = [](const QByteArray &subjects) -> QByteArray {
        return R"({"metadata":{"name":"v","namespace":"web"},"roleRef":{"kind":"ClusterRole","name":"registry-viewer"},)"
               R"("subjects":[)"
            + subjects + "]}";
    };
    QTest::newRow("role given") << roles << u"rolebindings"_s << QByteArray("{}")
                                << QByteArray(binding(R"({"kind":"User","name":"alice"})")) << QStringList()
                                << QStringList{u"alice has the role registry-viewer"_s};
    QTest::newRow("one of two subjects taken")
        << roles << u"rolebindings"_s
        << QByteArray(
               binding(R"({"kind":"User","name":"alice"},{"kind":"ServiceAccount","name":"b","namespace":"ci"})"))
        << QByteArray(binding(R"({"kind":"User","name":"alice"})"))
        << QStringList{u"ci/b has the role registry-viewer"_s} << QStringList();
    QTest::newRow("secret linked")
        << QString() << u"serviceaccounts"_s
        << QByteArray(R"({"metadata":{"name":"default"},"secrets":[{"name":"old"}],"imagePullSecrets":[]})")
        << QByteArray(
               R"({"metadata":{"name":"default"},"secrets":[{"name":"quay"}],"imagePullSecrets":[{"name":"quay"}]})")
        << QStringList{u"may mount the secret old"_s}
        << QStringList{u"pulls images with the secret quay"_s, u"may mount the secret quay"_s};
    QTest::newRow("plain name") << images << u"imagestreams"_s
                                << QByteArray(R"({"spec":{"lookupPolicy":{"local":false}}})")
                                << QByteArray(R"({"spec":{"lookupPolicy":{"local":true}}})")
                                << QStringList{u"workloads may not use its plain name"_s}
                                << QStringList{u"workloads may use its plain name"_s};
    QTest::newRow("workload")
        << u"apps"_s << u"deployments"_s
        << QByteArray(
               R"({"spec":{"template":{"metadata":{"annotations":{"alpha.image.policy.openshift.io/resolve-names":null}}}}})")
        << QByteArray(
               R"({"spec":{"template":{"metadata":{"annotations":{"alpha.image.policy.openshift.io/resolve-names":"*"}}}}})")
        << QStringList() << QStringList{u"plain names of images mean image streams of the project"_s};
    QTest::newRow("tags of a stream")
        << images << u"imagestreams"_s
        << stream(
               R"({"name":"1","from":{"kind":"DockerImage","name":"quay.io/org/app:1"},"generation":1},{"name":"2"})")
        << stream(R"({"name":"1","from":{"kind":"DockerImage","name":"quay.io/org/app:1"},"generation":7},)"
                  R"({"name":"3","from":{"kind":"ImageStreamTag","name":"base:3"},"importPolicy":{"scheduled":true}})")
        << QStringList{u"tag 2, without a source"_s} << QStringList{u"tag 3 from base:3"_s};
    QTest::newRow("how a tag follows")
        << images << u"imagestreams"_s
        << stream(R"({"name":"1","from":{"kind":"DockerImage","name":"q.io/a:1"},"importPolicy":{"scheduled":false}})")
        << stream(R"({"name":"1","from":{"kind":"DockerImage","name":"q.io/a:1"},"importPolicy":{"scheduled":true}})")
        << QStringList{u"tag 1 importPolicy.scheduled: false"_s}
        << QStringList{u"tag 1 importPolicy.scheduled: true"_s};
    QTest::newRow("labels") << images << u"imagestreams"_s
                            << QByteArray(R"({"metadata":{"name":"a","labels":{"x":"1"},"annotations":{"n":"b"}}})")
                            << QByteArray(R"({"metadata":{"name":"a","labels":{"x":"2"},"annotations":{"n":"b"}}})")
                            << QStringList{u"label x: 1"_s} << QStringList{u"label x: 2"_s};
    QTest::newRow("anything else") << u"apps"_s << u"deployments"_s
                                   << QByteArray(R"({"spec":{"replicas":1,"list":["a","b"]}})")
                                   << QByteArray(R"({"spec":{"replicas":2,"list":["a","c"]}})")
                                   << QStringList{u"spec.list[1]: b"_s, u"spec.replicas: 1"_s}
                                   << QStringList{u"spec.list[1]: c"_s, u"spec.replicas: 2"_s};
}

void TestObjectDifference::differences()
{
    QFETCH(QString, group);
    QFETCH(QString, resource);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ObjectChange change;
    change.place.group = group;
    change.place.resource = resource;
    change.before = json(before);
    change.after = json(after);
    const ObjectDifference difference = ObjectDifference::of(change);
    QTEST(difference.going, "going");
    QTEST(difference.coming, "coming");
    const ObjectDifference undone = ObjectDifference::of(change.reversed());
    QCOMPARE(undone.going, difference.coming);
    QCOMPARE(undone.coming, difference.going);
}

void TestObjectDifference::valuesOfSecretsStayOut()
{
    ObjectChange change;
    change.place.resource = u"secrets"_s;
    change.way = ObjectChange::Way::Patch;
    change.before = json(R"({"data":{"password":"b2xk","same":"c2FtZQ==","gone":"Z29uZQ=="},"immutable":null})");
    change.after = json(R"({"data":{"password":"bmV3","same":"c2FtZQ==","gone":null},"immutable":true})");
    const ObjectDifference difference = ObjectDifference::of(change);
    QCOMPARE(difference.going, (QStringList{u"value of gone"_s, u"value of password (***)"_s}));
    QCOMPARE(difference.coming, (QStringList{u"immutable"_s, u"value of password (***)"_s}));
    for (const QString &text : difference.going + difference.coming)
        QVERIFY2(!text.contains(u"b2xk"_s) && !text.contains(u"bmV3"_s) && !text.contains(u"Z29u"_s), qPrintable(text));
}

void TestObjectDifference::manyAreBounded()
{
    QJsonObject labels;
    for (int i = 0; i < 5000; ++i)
        labels.insert(QString::number(i), u"x"_s);
    ObjectChange change;
    change.place.resource = u"configmaps"_s;
    change.after = {{u"metadata"_s, QJsonObject{{u"labels"_s, labels}}}};
    const ObjectDifference difference = ObjectDifference::of(change);
    QCOMPARE(difference.going, QStringList());
    QVERIFY(difference.coming.size() <= 200);
}

QTEST_GUILESS_MAIN(TestObjectDifference)
#include "tst_objectdifference.moc"
