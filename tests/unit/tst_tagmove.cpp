// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagmove.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Old = "sha256:"_L1 + QString(64, u'a');
const QString New = "sha256:"_L1 + QString(64, u'b');

StreamTag tagWith(const QString &name, const QStringList &digests)
{
    StreamTag tag{.name = name, .spec = {}, .events = {}, .conditions = {}};
    for (const QString &digest : digests)
        tag.events += TagEvent{.created = {}, .dockerImageReference = {}, .image = digest};
    return tag;
}

ImageStream streamOf(const QList<StreamTag> &tags)
{
    ImageStream stream;
    stream.nameSpace = u"web"_s;
    stream.name = u"httpd"_s;
    stream.tags = tags;
    return stream;
}

} // namespace

class TagMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatMoved();
    void namesImages_data();
    void namesImages();
};

void TagMoveTest::findsWhatMoved()
{
    const ImageStream before = streamOf(
        {tagWith(u"gone"_s, {Old}), tagWith(u"latest"_s, {Old}), tagWith(u"same"_s, {Old}), tagWith(u"waiting"_s, {})});
    const ImageStream after = streamOf({tagWith(u"fresh"_s, {New}), tagWith(u"latest"_s, {New, Old}),
        tagWith(u"same"_s, {Old}), tagWith(u"waiting"_s, {})});

    const QList<TagMove> moves = movedTags(before, after);

    QCOMPARE(moves.size(), 3);
    QCOMPARE(moves.at(0), (TagMove{u"fresh"_s, {}, New}));
    QCOMPARE(moves.at(1), (TagMove{u"gone"_s, Old, {}}));
    QCOMPARE(moves.at(2), (TagMove{u"latest"_s, Old, New}));
}

void TagMoveTest::namesImages_data()
{
    QTest::addColumn<QList<StreamTag>>("tags");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("name");

    const QList<StreamTag> versions{tagWith(u"latest"_s, {New, Old}), tagWith(u"2.4"_s, {New, Old}),
        tagWith(u"2.4.67"_s, {New}), tagWith(u"2.4.67-trixie"_s, {New}), tagWith(u"2.4.66"_s, {Old})};
    QTest::newRow("a complete version") << versions << New << u"2.4.67"_s;
    QTest::newRow("the one it had before") << versions << Old << u"2.4.66"_s;
    QTest::newRow("who names it now") << QList<StreamTag>{tagWith(u"latest"_s, {New}), tagWith(u"1.0.1"_s, {New, Old}),
        tagWith(u"candidate"_s, {Old})}
                                      << Old << u"candidate"_s;
    QTest::newRow("nobody else") << QList<StreamTag>{tagWith(u"latest"_s, {New, Old})} << Old << u"sha256:aaaa"_s;
    QTest::newRow("nothing") << versions << QString() << QString();
}

void TagMoveTest::namesImages()
{
    QFETCH(const QList<StreamTag>, tags);
    QFETCH(const QString, digest);
    QFETCH(const QString, name);

    QVERIFY(imageName(streamOf(tags), u"latest"_s, digest).startsWith(name));
    QCOMPARE(imageName(streamOf(tags), u"latest"_s, digest).isEmpty(), name.isEmpty());
}

QTEST_GUILESS_MAIN(TagMoveTest)

#include "tst_tagmove.moc"
