// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/planmodel.h"
#include "items/roles.h"
#include "values/streamchanges.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const RepositoryAddress Shop{.connectionId = u"c1"_s, .host = u"localhost:5000"_s, .repository = u"team/shop"_s};
const RepositoryAddress Mirror{.connectionId = u"c2"_s, .host = u"mirror.example"_s, .repository = u"shop"_s};

ChangeSet deletion(const QStringList &tags)
{
    ChangeSet set{.verb = ChangeSet::Verb::Delete};
    for (const QString &tag : tags)
        set.changes += TagChange{.place = Shop, .tag = tag, .before = sampleDigest(int(qHash(tag) % 1000))};
    return set;
}

ChangeSet copy(const QString &tag)
{
    return {.verb = ChangeSet::Verb::Copy,
        .changes = {{.place = Mirror, .tag = tag, .after = sampleDigest(1), .source = Shop, .sourceTag = tag}},
        .manifests = {{sampleDigest(1), {"application/test"_ba, "{}"_ba}}}};
}

ObjectAddress streamOf(const QString &name)
{
    return streamAddress(u"lab"_s, u"api.lab.example:6443"_s, u"web"_s, name);
}

QJsonObject stateOf(int image)
{
    return {{u"tag"_s, QJsonObject{{u"name"_s, u"any"_s}}}, {u"image"_s, sampleDigest(image).toString()}};
}

ObjectChangeSet streamTags(const QStringList &tags)
{
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Tag, .changes = {}};
    for (const QString &tag : tags)
        set.changes += ObjectChange{.place = streamTagAddress(streamOf(u"app"_s), tag),
            .way = ObjectChange::Way::Tag,
            .before = {},
            .after = stateOf(1)};
    return set;
}

const ChangeSet &tagsOf(const PlanModel &model, int set)
{
    return std::get<ChangeSet>(model.set(set));
}

struct Plan {
    Plan() { model.setConnections({u"c1"_s, u"c2"_s}); }

    QStringList titles() const
    {
        QStringList titles;
        for (int set = 0; set < model.setCount(); ++set)
            titles += PlanModel::title(model.set(set));
        return titles;
    }

    PlanModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&model, &PlanModel::changed};
};

} // namespace

class TestPlanModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsPlanned();
    void leavesOutWhatChangesNothing();
    void moves();
    void dropsChangesAndSets();
    void keepsManifestsThatAreNamed();
    void keepsWhatIsLeft();
    void marksMissingConnections();
    void saysWhatIsPlannedInClusters();
    void dropsAStreamAsOne();
    void takesOnlyWhatMayBePlanned();
    void isDraggedWithinItself();
    void staysInOrderWhateverHappens();
};

void TestPlanModel::saysWhatIsPlanned()
{
    Plan plan;
    plan.model.add(deletion({u"1.0"_s, u"1.1"_s}));
    plan.model.add(copy(u"2.0"_s));
    QCOMPARE(plan.changed.count(), 2);
    QCOMPARE(plan.model.changeCount(), 3);
    QVERIFY(plan.titles().constFirst().startsWith(u"Delete 2 tag"_s));
    QCOMPARE(plan.titles().constLast(), u"Copy 2.0"_s);

    const QModelIndex set = plan.model.index(0, 0);
    QCOMPARE(set.siblingAtColumn(PlanModel::Where).data().toString(), u"localhost:5000/team/shop"_s);
    const QModelIndex change = plan.model.index(1, 0, set);
    QCOMPARE(change.data().toString(), u"1.1"_s);
    QCOMPARE(change.siblingAtColumn(PlanModel::WillBe).data().toString(), u"deleted"_s);
    QCOMPARE(change.siblingAtColumn(PlanModel::WillBe).data(Role::Tone).toInt(), int(Tone::Bad));
    QCOMPARE(change.siblingAtColumn(PlanModel::Now).data(Qt::ToolTipRole).toString(),
        tagsOf(plan.model, 0).changes.at(1).before.toString());
    QCOMPARE(plan.model.setOf(change), 0);
    QCOMPARE(plan.model.positionOf(change), 1);
    QCOMPARE(plan.model.positionOf(set), -1);

    const QModelIndex copied = plan.model.index(0, PlanModel::Where, plan.model.index(1, 0));
    QCOMPARE(copied.data().toString(), u"mirror.example/shop, from localhost:5000/team/shop"_s);
    QCOMPARE(copied.siblingAtColumn(PlanModel::WillBe).data().toString(), sampleDigest(1).abbreviated());
}

void TestPlanModel::leavesOutWhatChangesNothing()
{
    Plan plan;
    ChangeSet idle{.changes = {{.place = Shop, .tag = u"a"_s, .before = sampleDigest(1), .after = sampleDigest(1)}}};
    plan.model.add(idle);
    QCOMPARE(plan.model.setCount(), 0);
    idle.changes += TagChange{.place = Shop, .tag = u"b"_s, .after = sampleDigest(1)};
    plan.model.setSets({idle, idle});
    QCOMPARE(plan.model.setCount(), 2);
    QCOMPARE(plan.model.changeCount(), 2);
}

void TestPlanModel::moves()
{
    Plan plan;
    for (const char16_t *tag : {u"a", u"b", u"c"})
        plan.model.add(deletion({QString::fromUtf16(tag)}));
    const QPersistentModelIndex first = plan.model.index(0, 0);
    const QPersistentModelIndex change = plan.model.index(0, 0, first);
    const quint64 id = plan.model.idOf(0);
    QVERIFY(!plan.model.canMoveSet(0, -1));
    plan.model.moveSet(0, -1);
    plan.model.moveSet(0, 2);
    QCOMPARE(plan.titles(), QStringList({u"Delete b"_s, u"Delete c"_s, u"Delete a"_s}));
    QCOMPARE(first.row(), 2);
    QCOMPARE(change.parent().row(), 2);
    QCOMPARE(plan.model.setOfId(id), 2);
    plan.model.moveSet(2, -1);
    QCOMPARE(plan.titles(), QStringList({u"Delete b"_s, u"Delete a"_s, u"Delete c"_s}));
    QVERIFY(!plan.model.canMoveSet(-1, 1));
    QVERIFY(!plan.model.canMoveSet(2, 1));
}

void TestPlanModel::dropsChangesAndSets()
{
    Plan plan;
    plan.model.add(deletion({u"a"_s, u"b"_s}));
    plan.model.add(deletion({u"c"_s}));
    plan.model.removeChange(0, 0);
    QCOMPARE(plan.titles(), QStringList({u"Delete b"_s, u"Delete c"_s}));
    plan.model.removeChange(0, 0); // the last one
    QCOMPARE(plan.titles(), QStringList(u"Delete c"_s));
    plan.model.removeSet(0);
    QCOMPARE(plan.model.setCount(), 0);
    plan.changed.clear();
    plan.model.clear();
    QCOMPARE(plan.changed.count(), 0);
}

void TestPlanModel::keepsManifestsThatAreNamed()
{
    Plan plan;
    ChangeSet set = copy(u"a"_s);
    set.changes += TagChange{.place = Mirror, .tag = u"b"_s, .after = sampleDigest(2), .source = Shop};
    set.manifests.insert(sampleDigest(2), {"application/test"_ba, "[]"_ba});
    plan.model.add(set);
    plan.model.removeChange(0, 0);
    QCOMPARE(tagsOf(plan.model, 0).manifests.keys(), QList<Digest>{sampleDigest(2)});
}

void TestPlanModel::keepsWhatIsLeft()
{
    Plan plan;
    plan.model.add(deletion({u"a"_s, u"b"_s, u"c"_s}));
    plan.model.replace(0, deletion({u"b"_s}));
    QCOMPARE(plan.titles(), QStringList(u"Delete b"_s));
    QCOMPARE(plan.model.rowCount(plan.model.index(0, 0)), 1);
    plan.model.replace(0, {});
    QCOMPARE(plan.model.setCount(), 0);
}

void TestPlanModel::marksMissingConnections()
{
    Plan plan;
    plan.model.add(deletion({u"a"_s}));
    plan.model.add(copy(u"b"_s));
    QVERIFY(plan.model.canApply(0) && plan.model.canApply(1));
    plan.model.setConnections({u"c2"_s});
    QVERIFY(!plan.model.canApply(0));
    QVERIFY(!plan.model.canApply(1)); // it is copied from there
    const QModelIndex mark = plan.model.index(0, PlanModel::What);
    QCOMPARE(mark.data().toString(), u"Delete a: localhost:5000/team/shop (no such connection)"_s);
    QCOMPARE(mark.data(Role::Tone).toInt(), int(Tone::Bad));
    QVERIFY(plan.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"no such connection"_s));
    plan.model.setConnections({u"c1"_s, u"c2"_s});
    QVERIFY(plan.model.canApply(1));
    QCOMPARE(mark.data().toString(), u"Delete a: localhost:5000/team/shop"_s);
}

void TestPlanModel::saysWhatIsPlannedInClusters()
{
    Plan plan;
    plan.model.add(streamTags({u"1.0"_s, u"1.1"_s}));
    plan.model.add(deletion({u"a"_s}));
    QCOMPARE(plan.titles(), QStringList({u"Set 2 tag(s)"_s, u"Delete a"_s}));
    const QModelIndex set = plan.model.index(0, 0);
    QCOMPARE(PlanModel::place(plan.model.set(0)), u"api.lab.example:6443/web/app"_s);
    QVERIFY(set.data().toString().endsWith(u"(no such connection)"_s));
    QVERIFY(!plan.model.canApply(0));
    plan.model.setConnections({u"c1"_s, u"lab"_s});
    QVERIFY(plan.model.canApply(0));
    QCOMPARE(set.data().toString(), u"Set 2 tag(s): api.lab.example:6443/web/app"_s);
    const QModelIndex change = plan.model.index(1, 0, set);
    QCOMPARE(change.data().toString(), u"1.1"_s);
    QCOMPARE(change.siblingAtColumn(PlanModel::WillBe).data().toString(), sampleDigest(1).abbreviated());
    QCOMPARE(change.siblingAtColumn(PlanModel::Where).data().toString(), u"api.lab.example:6443/web/app:1.1"_s);
    QVERIFY(!change.data(Qt::AccessibleTextRole).toString().isEmpty());
    plan.model.removeChange(0, 0);
    QCOMPARE(plan.titles().constFirst(), u"Set 1.1"_s);
    plan.model.replace(0, streamTags({u"left"_s}));
    QCOMPARE(plan.titles().constFirst(), u"Set left"_s);
}

void TestPlanModel::dropsAStreamAsOne()
{
    Plan plan;
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Delete, .changes = {}};
    set.changes += ObjectChange{.place = streamTagAddress(streamOf(u"app"_s), u"1.0"_s),
        .way = ObjectChange::Way::Tag,
        .before = stateOf(1),
        .after = {}};
    set.changes += streamCreation(streamOf(u"app"_s), false, {}).reversed();
    plan.model.add(set);
    QCOMPARE(plan.titles(), QStringList(u"Delete the image stream web/app"_s));
    plan.model.removeChange(0, 0); // with which the stream would not be as it was planned
    QCOMPARE(plan.model.setCount(), 0);
}

void TestPlanModel::takesOnlyWhatMayBePlanned()
{
    Plan plan;
    ObjectChangeSet set = streamTags({u"1.0"_s});
    ObjectChange secret = streamCreation(streamOf(u"key"_s), false, {});
    secret.place.resource = u"secrets"_s;
    set.changes += secret;
    plan.model.add(set);
    QCOMPARE(plan.model.changeCount(), 1);
    set.changes = {secret};
    plan.model.add(set);
    QCOMPARE(plan.model.setCount(), 1);
}

void TestPlanModel::isDraggedWithinItself()
{
    Plan plan;
    for (const char16_t *tag : {u"a", u"b", u"c"})
        plan.model.add(deletion({QString::fromUtf16(tag)}));
    const QModelIndex set = plan.model.index(0, 0);
    QVERIFY(plan.model.flags(set).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!plan.model.flags(plan.model.index(0, 0, set)).testFlag(Qt::ItemIsDragEnabled));

    std::unique_ptr<QMimeData> dragged(plan.model.mimeData({set}));
    QVERIFY(dragged);
    QVERIFY(!plan.model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, plan.model.index(1, 0)));
    QVERIFY(plan.model.dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {})); // between b and c
    QCOMPARE(plan.titles(), QStringList({u"Delete b"_s, u"Delete a"_s, u"Delete c"_s}));
    QVERIFY(plan.model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {})); // below all
    QCOMPARE(plan.titles(), QStringList({u"Delete b"_s, u"Delete c"_s, u"Delete a"_s}));
    QVERIFY(plan.model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(plan.titles(), QStringList({u"Delete a"_s, u"Delete b"_s, u"Delete c"_s}));

    const QMimeData foreign;
    QVERIFY(!plan.model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestPlanModel::staysInOrderWhateverHappens()
{
    Plan plan;
    QRandomGenerator random(7);
    for (int step = 0; step < 300; ++step) {
        const int count = plan.model.setCount();
        const int set = count > 0 ? random.bounded(count) : -1;
        switch (random.bounded(6)) {
        case 0:
        case 1:
            plan.model.add(deletion({u"a%1"_s.arg(step), u"b%1"_s.arg(step), u"c%1"_s.arg(step)}));
            break;
        case 2:
            if (set >= 0)
                plan.model.moveSet(set, random.bounded(count) - set);
            break;
        case 3:
            if (set >= 0)
                plan.model.removeChange(set, random.bounded(int(changeCount(plan.model.set(set)))));
            break;
        case 4:
            if (set >= 0 && count > 5)
                plan.model.removeSet(set);
            break;
        case 5:
            if (set >= 0)
                plan.model.replace(set, deletion({u"r%1"_s.arg(step)}));
            break;
        }
    }
    QCOMPARE(qsizetype(plan.model.setCount()), plan.model.sets().size());
    QVERIFY(plan.model.setCount() == 0 || !printed(plan.model).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
