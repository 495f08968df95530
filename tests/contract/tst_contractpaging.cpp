// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Pages, snapshots and their end.

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Streams = u"imagestreams.image.openshift.io"_s;
const QString ConfigMaps = u"configmaps"_s;
const QString Secrets = u"secrets"_s;
const QString Namespaces = u"namespaces"_s;

QJsonObject named(const QString &name, const QString &nameSpace)
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, nameSpace}}}};
}

QByteArray continueOf(const WireAnswer &answer)
{
    return answer.json().value("metadata"_L1).toObject().value("continue"_L1).toString().toLatin1();
}

// A page was taken, then the history before was forgotten.
void expire(Stage &stage, const QString &storeName)
{
    for (const QString &name : {u"aliases"_s, u"app"_s, u"dup"_s})
        stage.plant(storeName, named(name, u"alpha"_s));
    const QByteArray path = stage.target.first(stage.target.indexOf('?'));
    stage.setParameter("continue", continueOf(stage.ask("GET", path + "?limit=2", u"developer"_s)));
    stage.plant(storeName, named(u"new"_s, u"alpha"_s));
    stage.objects().forgetHistory();
}

void expireStreams(Stage &stage)
{
    expire(stage, Streams);
}

void expireSecrets(Stage &stage)
{
    expire(stage, Secrets);
}

void goOnInconsistently(Stage &stage)
{
    stage.plant(Streams, named(u"aliases"_s, u"alpha"_s));
    stage.plant(Streams, named(u"app"_s, u"alpha"_s));
    stage.plantAnswer(Streams);
    const QByteArray path = stage.target.first(stage.target.indexOf('?'));
    const QByteArray old = continueOf(stage.ask("GET", path + "?limit=2", u"developer"_s));
    stage.plant(Namespaces, named(u"later"_s, {}));
    stage.objects().forgetHistory();
    const WireAnswer gone = stage.ask("GET", path + "?limit=2&continue=" + old, u"developer"_s);
    QCOMPARE(gone.status, 410);
    stage.setParameter("continue", continueOf(gone));
}

void listOld(Stage &stage)
{
    stage.setParameter("resourceVersion", "1");
}

void listStreams(Stage &stage)
{
    stage.plantAnswer(Streams);
}

void continueStreams(Stage &stage)
{
    stage.continueAfter(Streams, u"beta"_s, 10);
}

void listNamespaces(Stage &stage)
{
    stage.user = u"admin"_s;
    for (const QJsonObject &nameSpace : stage.objects().list(Namespaces))
        stage.objects().remove(Namespaces, {}, Practice::nameOf(nameSpace));
    stage.plantAnswer(Namespaces);
}

void listConfigMaps(Stage &stage)
{
    stage.plantAnswer(ConfigMaps);
}

void continueConfigMaps(Stage &stage)
{
    stage.continueAfter(ConfigMaps, u"alpha"_s, 10);
}

void changeBetweenPages(Stage &stage)
{
    continueConfigMaps(stage);
    stage.plant(ConfigMaps, named(u"0-000-after"_s, u"alpha"_s));
    stage.plant(ConfigMaps, named(u"zz"_s, u"alpha"_s));
    stage.objects().remove(ConfigMaps, u"alpha"_s, u"cm-15"_s);
}

void takeTokenElsewhere(Stage &stage)
{
    stage.plantAnswer(ConfigMaps);
    for (int i = 0; i < 3; ++i)
        stage.plant(ConfigMaps, named(u"cm-%1"_s.arg(i), u"alpha"_s));
    stage.setParameter(
        "continue", continueOf(stage.ask("GET", "/api/v1/namespaces/alpha/configmaps?limit=2", u"developer"_s)));
}

Scenes scenes()
{
    return {
        {u"12-410-continue-expired-imagestreams"_s, expireStreams},
        {u"12-410-continue-expired-secrets"_s, expireSecrets},
        {u"12-410-continue-inconsistent-followup"_s, goOnInconsistently},
        {u"12-list-old-rv-exact"_s, listOld},
        {u"12-list-rv0"_s, listStreams},
        {u"12-namespaces-limit3"_s, listNamespaces},
        {u"12-page-configmaps-0"_s, listConfigMaps},
        {u"12-page-configmaps-1"_s, continueConfigMaps},
        {u"12-page-configmaps-2"_s, continueConfigMaps},
        {u"12-page-consistent-1"_s, listConfigMaps},
        {u"12-page-consistent-2"_s, changeBetweenPages},
        {u"12-page-imagestreams-0"_s, listStreams},
        {u"12-page-imagestreams-1"_s, continueStreams},
        {u"12-page-imagestreams-2"_s, continueStreams},
        {u"12-page-imagestreams-3"_s, continueStreams},
        {u"12-page-other-path"_s, takeTokenElsewhere},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"paging"_s, .scenes = scenes(), .common = haveRights}}, argc, argv);
}
