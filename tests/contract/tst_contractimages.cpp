// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Images, and the layers of a stream.

#include "lab.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using LabScene = std::function<void(Stage &, Lab &)>;

void asAdministrator(Stage &stage, Lab &)
{
    stage.user = u"admin"_s;
}

void withApp(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"05-is-get-app"_s);
}

void withMulti(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"05-is-get-multi-keep"_s);
}

void seenByViewer(Stage &stage, Lab &lab)
{
    stage.user = u"viewer"_s;
    withApp(stage, lab);
}

QHash<QString, LabScene> ownScenes()
{
    return {{u"05-image-get-admin"_s, asAdministrator}, {u"05-images-list-admin"_s, asAdministrator},
        {u"05-is-get-app"_s, withApp}, {u"05-is-get-multi-keep"_s, withMulti}, {u"05-isimage-get"_s, withApp},
        {u"05-isimage-get-missing"_s, withApp}, {u"05-isimage-get-short"_s, withApp},
        {u"05-isimage-get-urlencoded"_s, withApp}, {u"05-isimage-multiarch-index"_s, withMulti},
        {u"05-isimage-multiarch-submanifest"_s, withMulti}, {u"05-layers"_s, withApp},
        {u"05-layers-multi-keep"_s, withMulti}, {u"05-layers-viewer"_s, seenByViewer}};
}

} // namespace

class ContractOfImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredAsRecorded_data();
    void isAnsweredAsRecorded();
};

void ContractOfImages::isAnsweredAsRecorded_data()
{
    addRecordings(u"images"_s);
}

void ContractOfImages::isAnsweredAsRecorded()
{
    QFETCH(const QString, name);
    static const Scenes scenes = labScenes(u"images"_s, ownScenes());
    play(name, scenes);
}

QTEST_GUILESS_MAIN(ContractOfImages)

#include "tst_contractimages.moc"
