// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "items/journalmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using State = JournalEntry::State;
using Verb = ChangeSet::Verb;
using Column = JournalModel::Column;

namespace {

Digest digest(char letter)
{
    return Digest::parse(u"sha256:"_s + QString(64, QLatin1Char(letter))).value_or(Digest());
}

TagChange change(const QString &tag, const Digest &before, const Digest &after)
{
    return {.place = {.connectionId = u"id"_s, .host = u"quay.io"_s, .repository = u"fedora/httpd"_s},
        .tag = tag,
        .before = before,
        .after = after};
}

JournalEntry entry(qint64 id, Verb verb, const QList<TagChange> &changes)
{
    JournalEntry result{.id = id, .verb = verb, .when = QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC), .changes = {}};
    for (const TagChange &one : changes)
        result.changes += {.change = one};
    return result;
}

JournalEntry three(qint64 id, Verb verb = Verb::Delete)
{
    return entry(id, verb,
        {change(u"1.0"_s, digest('a'), {}), change(u"1.1"_s, digest('b'), {}), change(u"1.2"_s, digest('c'), {})});
}

ObjectChange objectChange(const QString &resource, const QString &name)
{
    return {.place = {.connectionId = u"lab"_s,
                .host = u"api.lab:6443"_s,
                .group = u"image.openshift.io"_s,
                .version = u"v1"_s,
                .resource = resource,
                .nameSpace = u"shop"_s,
                .name = name},
        .way = resource == "imagestreamtags"_L1 ? ObjectChange::Way::Tag : ObjectChange::Way::Whole,
        .before = {},
        .after = {},
        .source = {}};
}

JournalEntry ofCluster(qint64 id, Verb verb, const QList<ObjectChange> &changes)
{
    JournalEntry result{.id = id, .verb = verb, .when = QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC), .changes = {}};
    for (const ObjectChange &one : changes)
        result.changes += {.change = {}, .object = one};
    return result;
}

struct Entries {
    QModelIndex cell(int row, int column) const { return model.index(row, column); }
    QModelIndex below(int row, int position, int column) const
    {
        return model.index(position, column, model.index(row, 0));
    }
    QString text(int row, Column column) const { return cell(row, column).data().toString(); }
    QString textBelow(int row, int position, Column column) const
    {
        return below(row, position, column).data().toString();
    }

    JournalModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEntries();
    void titles_data();
    void titles();
    void objects();
    void titlesOfObjects();
    void newestFirst();
    void states();
    void interrupted();
    void undo();
    void undoTellsTheWorst();
    void newestUndoable();
    void errors();
    void accessible();
    void identities();
    void tellsThousandsOfChangesTogether();
};

void TestJournalModel::showsEntries()
{
    Entries entries;
    entries.model.setEntries({three(1), entry(2, Verb::Tag, {change(u"stable"_s, {}, digest('a'))})});
    QStringList lines = printed(entries.model);
    const QString when = entries.text(0, Column::When);
    QVERIFY(!when.isEmpty());
    QCOMPARE(lines,
        QStringList({u"Tag quay.io/fedora/httpd:stable |  |  | 1 to come |  | "_s + when,
            u"  stable | — | sha256:aaaa…aaaa | to come"_s,
            u"Delete 3 tag(s) of quay.io/fedora/httpd |  |  | 3 to come |  | "_s + when,
            u"  1.0 | sha256:aaaa…aaaa | — | to come"_s, u"  1.1 | sha256:bbbb…bbbb | — | to come"_s,
            u"  1.2 | sha256:cccc…cccc | — | to come"_s}));
    QCOMPARE(entries.below(1, 0, Column::Before).data(Qt::ToolTipRole).toString(), digest('a').toString());
    QVERIFY(entries.below(1, 0, Column::Before).data(Role::Monospace).toBool());
    QVERIFY(!entries.below(1, 0, Column::What).data(Role::Monospace).toBool());
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        QVERIFY(!entries.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestJournalModel::titles_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");

    QTest::newRow("tag") << Verb::Tag << u"Tag quay.io/fedora/httpd:1.0"_s << u"Set 3 tag(s) in quay.io/fedora/httpd"_s;
    QTest::newRow("copy") << Verb::Copy << u"Copy to quay.io/fedora/httpd:1.0"_s
                          << u"Copy 3 tag(s) to quay.io/fedora/httpd"_s;
    QTest::newRow("delete") << Verb::Delete << u"Delete quay.io/fedora/httpd:1.0"_s
                            << u"Delete 3 tag(s) of quay.io/fedora/httpd"_s;
    QTest::newRow("undo") << Verb::Undo << u"Take back quay.io/fedora/httpd:1.0"_s
                          << u"Take back 3 tag(s) of quay.io/fedora/httpd"_s;
}

void TestJournalModel::titles()
{
    QFETCH(Verb, verb);
    QFETCH(QString, one);
    QFETCH(QString, several);

    Entries entries;
    entries.model.add(entry(1, verb, {change(u"1.0"_s, digest('a'), digest('b'))}));
    entries.model.add(three(2, verb));
    QCOMPARE(entries.text(1, Column::What), one);
    QCOMPARE(entries.text(0, Column::What), several); // in English by translations/
}

void TestJournalModel::objects()
{
    ObjectChange moved = objectChange(u"imagestreamtags"_s, u"app:latest"_s);
    const QJsonObject source{{u"kind"_s, u"DockerImage"_s}, {u"name"_s, u"quay.io/org/app:1"_s}};
    moved.before = {{u"image"_s, digest('a').toString()}, {u"dockerImageReference"_s, u"r"_s}};
    moved.after = {{u"tag"_s, QJsonObject{{u"from"_s, source}}}};
    ObjectChange gone = objectChange(u"imagestreams"_s, u"app"_s);
    gone.before = {{u"metadata"_s, QJsonObject{{u"name"_s, u"app"_s}}}};
    ObjectChange patched = objectChange(u"deployments"_s, u"web"_s);
    patched.way = ObjectChange::Way::Patch;
    patched.before = {{u"a"_s, QJsonValue::Null}};
    patched.after = {{u"a"_s, u"*"_s}};
    Entries entries;
    JournalEntry shown = ofCluster(1, Verb::Edit, {moved, gone, patched});
    shown.changes[0].state = State::Done;
    shown.ended = true;
    entries.model.add(shown);
    const auto line = [&entries](int position) {
        QStringList texts;
        for (const Column column : {Column::What, Column::Before, Column::After})
            texts += entries.textBelow(0, position, column);
        return texts.join(u" | "_s);
    };
    QCOMPARE(line(0), u"api.lab:6443/shop/app:latest | sha256:aaaa…aaaa | quay.io/org/app:1"_s);
    QCOMPARE(line(1), u"api.lab:6443/shop/app | is there | —"_s);
    QCOMPARE(line(2), u"api.lab:6443/shop/deployments/web | — | a: *"_s);
    QVERIFY(entries.below(0, 0, Column::Before).data(Role::Monospace).toBool());
    QVERIFY(!entries.below(0, 0, Column::After).data(Role::Monospace).toBool());
    QCOMPARE(entries.below(0, 0, Column::After).data(Qt::ToolTipRole).toString(), u"quay.io/org/app:1"_s);
    QVERIFY(entries.below(0, 0, Column::Undo).data(Qt::ToolTipRole).toString().contains("cluster"_L1));
    QVERIFY(entries.model.canUndo(1));
}

void TestJournalModel::titlesOfObjects()
{
    const ObjectChange tag = objectChange(u"imagestreamtags"_s, u"app:1"_s);
    const ObjectChange other = objectChange(u"imagestreamtags"_s, u"app:2"_s);
    const ObjectChange elsewhere = objectChange(u"imagestreamtags"_s, u"web:2"_s);
    const ObjectChange stream = objectChange(u"imagestreams"_s, u"app"_s);
    Entries entries;
    auto title = [&entries, id = qint64(0)](Verb verb, const QList<ObjectChange> &changes) mutable {
        entries.model.add(ofCluster(++id, verb, changes));
        return entries.text(0, Column::What);
    };
    QCOMPARE(title(Verb::Tag, {tag}), u"Tag api.lab:6443/shop/app:1"_s);
    QCOMPARE(title(Verb::Delete, {tag, other}), u"Delete 2 tag(s) of api.lab:6443/shop/app"_s);
    QCOMPARE(title(Verb::Delete, {tag, other, stream}), u"Delete api.lab:6443/shop/app"_s);
    QCOMPARE(title(Verb::Undo, {stream, tag}), u"Take back api.lab:6443/shop/app"_s);
    QCOMPARE(title(Verb::Import, {tag, elsewhere}), u"Import 2 tag(s) of api.lab:6443/shop"_s);
    QCOMPARE(title(Verb::Create, {stream}), u"Create api.lab:6443/shop/app"_s);
    QCOMPARE(title(Verb::Edit, {stream}), u"Change api.lab:6443/shop/app"_s);
}

void TestJournalModel::newestFirst()
{
    Entries entries;
    QSignalSpy inserted(&entries.model, &QAbstractItemModel::rowsInserted);
    entries.model.setEntries({three(3), three(7)});
    entries.model.add(three(9));
    entries.model.add(three(9)); // told twice
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(entries.model.rowCount(), 3);
    QCOMPARE(entries.model.entryId(entries.cell(0, 0)), 9);
    QCOMPARE(entries.model.entryId(entries.cell(1, 2)), 7);
    QCOMPARE(entries.model.entryId(entries.cell(2, 0)), 3);
    QVERIFY(entries.model.entry(7));
    QVERIFY(!entries.model.entry(5));
}

void TestJournalModel::states()
{
    Entries entries;
    entries.model.add(three(4));
    QSignalSpy changed(&entries.model, &QAbstractItemModel::dataChanged);
    entries.model.setState(4, 0, State::Done, {});
    QCOMPARE(changed.size(), 2); // the entry, and its change
    QCOMPARE(changed.at(1).at(0).toModelIndex(), entries.below(0, 0, 0));
    QCOMPARE(entries.text(0, Column::State), u"1 done · 2 to come"_s);
    entries.model.setState(4, 1, State::Failed, {.kind = Error::Kind::Forbidden});
    QCOMPARE(entries.text(0, Column::State), u"1 done · 1 failed · 1 to come"_s);
    QCOMPARE(entries.cell(0, Column::State).data(Role::Tone).toInt(), int(Tone::Bad));
    entries.model.setEnded(4);
    QCOMPARE(entries.text(0, Column::State), u"1 done · 1 failed · 1 not started"_s);
    QCOMPARE(entries.textBelow(0, 2, Column::State), u"not started"_s);
    entries.model.setState(4, 1, State::Done, {});
    entries.model.setState(4, 2, State::Done, {});
    QCOMPARE(entries.text(0, Column::State), u"done"_s);
    QCOMPARE(entries.cell(0, Column::State).data(Role::Tone).toInt(), int(Tone::Neutral));
    QCOMPARE(entries.below(0, 2, Column::State).data(Role::Tone).toInt(), int(Tone::Good));
    entries.model.setState(4, 0, State::Undone, {});
    QCOMPARE(entries.text(0, Column::State), u"2 done · 1 taken back"_s);
    entries.model.setState(4, 1, State::Undone, {});
    entries.model.setState(4, 2, State::Undone, {});
    QCOMPARE(entries.text(0, Column::State), u"taken back"_s);

    // What is not there is nobody's.
    entries.model.setState(5, 0, State::Done, {});
    entries.model.setState(4, 3, State::Done, {});
    entries.model.setState(4, -1, State::Done, {});
    entries.model.setEnded(5);
    entries.model.setProspect(4, 3, UndoProspect::Lost);
    QCOMPARE(entries.text(0, Column::State), u"taken back"_s);
}

void TestJournalModel::interrupted()
{
    Entries entries;
    JournalEntry left = three(2);
    left.interrupted = true;
    left.changes[0].state = State::Done;
    entries.model.setEntries({three(1), left});
    QCOMPARE(entries.model.interrupted(), QList<qint64>{2});
    QCOMPARE(entries.text(0, Column::State), u"1 done · 2 not known"_s);
    QCOMPARE(entries.cell(0, Column::State).data(Role::Tone).toInt(), int(Tone::Warning));
    QCOMPARE(entries.textBelow(0, 1, Column::State), u"not known"_s);
    entries.model.setEnded(2);
    QVERIFY(entries.model.interrupted().isEmpty());
    QCOMPARE(entries.text(0, Column::State), u"1 done · 2 not started"_s);
}

void TestJournalModel::undo()
{
    Entries entries;
    entries.model.add(three(1));
    QVERIFY(!entries.model.canUndo(1));
    entries.model.setState(1, 0, State::Done, {});
    QVERIFY(!entries.model.canUndo(1)); // it is still going on
    entries.model.setEnded(1);
    QVERIFY(entries.model.canUndo(1));
    QVERIFY(!entries.model.canUndo(2));
    QCOMPARE(entries.text(0, Column::Undo), QString());
    entries.model.setProspect(1, 0, UndoProspect::UntilCollection);
    QCOMPARE(entries.model.prospect(1, 0), UndoProspect::UntilCollection);
    QCOMPARE(entries.textBelow(0, 0, Column::Undo), u"until garbage collection"_s);
    QCOMPARE(entries.text(0, Column::Undo), u"until garbage collection"_s);
    QVERIFY(!entries.below(0, 0, Column::Undo).data(Qt::ToolTipRole).toString().isEmpty());
    entries.model.setState(1, 0, State::Undone, {});
    QVERIFY(!entries.model.canUndo(1));
    QCOMPARE(entries.text(0, Column::Undo), QString());
    QCOMPARE(entries.model.prospect(1, 0), UndoProspect::Unknown);
}

void TestJournalModel::undoTellsTheWorst()
{
    Entries entries;
    entries.model.add(three(1));
    for (int position = 0; position < 3; ++position)
        entries.model.setState(1, position, State::Done, {});
    entries.model.setEnded(1);
    entries.model.setProspect(1, 0, UndoProspect::Certain);
    entries.model.setProspect(1, 1, UndoProspect::UntilCollection);
    QCOMPARE(entries.text(0, Column::Undo), QString()); // one was not asked for
    entries.model.setProspect(1, 2, UndoProspect::Back);
    QCOMPARE(entries.text(0, Column::Undo), u"until garbage collection"_s);
    entries.model.setProspect(1, 0, UndoProspect::Moved);
    QCOMPARE(entries.text(0, Column::Undo), u"changed since"_s);
    entries.model.setProspect(1, 2, UndoProspect::CannotDelete);
    QCOMPARE(entries.text(0, Column::Undo), u"cannot be deleted"_s);
    entries.model.setProspect(1, 1, UndoProspect::Lost);
    QCOMPARE(entries.text(0, Column::Undo), u"lost"_s);
    for (int position = 0; position < 3; ++position)
        entries.model.setProspect(1, position, UndoProspect::Back);
    QCOMPARE(entries.text(0, Column::Undo), u"as before already"_s);
}

void TestJournalModel::newestUndoable()
{
    Entries entries;
    QCOMPARE(entries.model.newestUndoable(), 0);
    for (const qint64 id : {1, 2, 3}) {
        entries.model.add(three(id, id == 3 ? Verb::Undo : Verb::Tag));
        entries.model.setState(id, 0, State::Done, {});
        entries.model.setEnded(id);
    }
    QCOMPARE(entries.model.newestUndoable(), 2); // taking back is not taken back by the same key
    entries.model.setState(2, 0, State::Undone, {});
    QCOMPARE(entries.model.newestUndoable(), 1);
}

void TestJournalModel::errors()
{
    Entries entries;
    entries.model.add(three(1));
    const Error denied{.kind = Error::Kind::Forbidden, .httpStatus = 403, .message = u"<b>denied</b>"_s};
    entries.model.setState(1, 0, State::Failed, denied);
    const QModelIndex state = entries.below(0, 0, Column::State);
    QCOMPARE(state.data(Role::Error).value<Error>(), denied);
    QCOMPARE(state.data().toString(), u"no access"_s);
    QCOMPARE(state.data(Role::Tone).toInt(), int(Tone::Bad));
    entries.model.setState(1, 0, State::Failed, {.kind = Error::Kind::Cancelled});
    QCOMPARE(state.data().toString(), u"cancelled on its way"_s);
    entries.model.setState(1, 0, State::Done, denied); // of a failure only
    QVERIFY(!state.data(Role::Error).isValid());
}

void TestJournalModel::accessible()
{
    Entries entries;
    entries.model.add(three(1));
    entries.model.setState(1, 0, State::Done, {});
    QCOMPARE(entries.cell(0, 0).data(Qt::AccessibleTextRole).toString(),
        entries.text(0, Column::What) + u", 1 done · 2 to come"_s);
    QCOMPARE(entries.below(0, 0, 0).data(Qt::AccessibleTextRole).toString(), u"quay.io/fedora/httpd:1.0, done"_s);
}

void TestJournalModel::identities()
{
    Entries entries;
    entries.model.setEntries({three(1), three(2)});
    const QPersistentModelIndex kept(entries.below(1, 2, 3));
    entries.model.add(three(3));
    QCOMPARE(entries.model.entryId(kept), 1);
    QCOMPARE(entries.model.position(kept), 2);
    QCOMPARE(entries.model.position(entries.cell(0, 0)), -1);
    QCOMPARE(entries.model.entryId({}), 0);
    QCOMPARE(entries.model.rowCount(entries.below(0, 0, 0)), 0);
    QCOMPARE(entries.model.parent(kept), entries.cell(2, 0));
}

void TestJournalModel::tellsThousandsOfChangesTogether()
{
    constexpr int Count = 10'000;
    JournalEntry large = entry(1, Verb::Delete, {});
    for (int i = 0; i < Count; ++i)
        large.changes += {.change = change(u"build-%1"_s.arg(i), digest('a'), {})};
    JournalModel model; // the tester would look at all of it again and again
    model.add(large);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int position = 0; position < Count; ++position)
        model.setState(1, position, State::Done, {});
    model.setEnded(1);
    QCOMPARE(model.index(0, Column::State).data().toString(), u"done"_s); // known at once
    QCOMPARE(changed.size(), 2); // of the first
    QVERIFY(changed.wait(longWait));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.at(3).at(0).toModelIndex(), model.index(0, 0, model.index(0, 0)));
    QCOMPARE(
        changed.at(3).at(1).toModelIndex(), model.index(Count - 1, JournalModel::ColumnCount - 1, model.index(0, 0)));
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
