// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Namespaces = u"namespaces"_s;

void beAdmin(Stage &stage)
{
    stage.user = u"admin"_s;
}

void haveNone(Stage &stage)
{
    for (const QJsonObject &nameSpace : stage.objects().list(Namespaces))
        stage.objects().remove(Namespaces, {}, Practice::nameOf(nameSpace));
}

void haveThose(Stage &stage)
{
    haveNone(stage);
    stage.plantAnswer(Namespaces);
}

void haveThoseAsAdmin(Stage &stage)
{
    haveThose(stage);
    beAdmin(stage);
}

void haveDevTwo(Stage &stage)
{
    stage.cluster().createProject(u"dev-two"_s, u"developer"_s);
}

void watchShortly(Stage &stage)
{
    stage.setParameter("timeoutSeconds", "1");
}

const Scenes &scenes()
{
    static const Scenes all{
        {u"02-project-get-missing-admin"_s, beAdmin},
        {u"02-projectrequest-beta"_s, haveNone},
        {u"02-projectrequest-create"_s, haveNone},
        {u"02-projectrequest-dev-two"_s, haveDevTwo},
        {u"02-projects-list"_s, haveThose},
        {u"02-projects-list-admin"_s, haveThoseAsAdmin},
        {u"02-projects-list-empty"_s, haveNone},
        {u"02-projects-watch"_s, watchShortly},
    };
    return all;
}

} // namespace

/*! Projects, namespaces and requests for them. */
class TestContractProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsRecorded_data() { addRecordings(u"projects"_s); }
    void answersAsRecorded()
    {
        QFETCH(QString, name);
        play(name, scenes(), haveRights);
    }
};

QTEST_GUILESS_MAIN(TestContractProjects)
#include "tst_contractprojects.moc"
