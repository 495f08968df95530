// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Projects, namespaces and requests for them.

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>

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

Scenes scenes()
{
    return {
        {u"02-project-get-missing-admin"_s, beAdmin},
        {u"02-projectrequest-beta"_s, haveNone},
        {u"02-projectrequest-create"_s, haveNone},
        {u"02-projectrequest-dev-two"_s, haveDevTwo},
        {u"02-projects-list"_s, haveThose},
        {u"02-projects-list-admin"_s, haveThoseAsAdmin},
        {u"02-projects-list-empty"_s, haveNone},
        {u"02-projects-watch"_s, watchShortly},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"projects"_s, .scenes = scenes(), .common = haveRights}}, argc, argv);
}
