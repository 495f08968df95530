// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What is behind a tag, served by the sandbox.

#include "items/layertablemodel.h"
#include "operations/imageinspector.h"
#include "sandboxfixture.h"
#include "ui/pages/imagepane.h"
#include "ui/pages/inspectorviews.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString WebServer = u"fedora/httpd"_s;

/*! The pane, shown, and what one looks at in it. */
struct Inspector {
    explicit Inspector(SandboxFixture &fixture)
        : m_fixture(fixture)
        , pane(fixture.workspace, nullptr)
    {
        pane.resize(900, 420);
        if (!show(pane))
            qFatal("the pane does not become active");
    }

    Place place(const QString &repository, const QString &tag) const
    {
        return {m_fixture.connection.id, repository, tag};
    }

    void inspect(const QString &repository, const QString &tag) { pane.inspect(place(repository, tag)); }

    bool isShown(const QString &repository, const QString &tag) const
    {
        const ImageInspector *inspector = pane.inspected(place(repository, tag));
        return inspector && inspector->state() == LoadState::Loaded && showsImage();
    }

    bool showsImage() const { return pane.findChild<InspectorViews *>() && views().isVisible(); }
    InspectorViews &views() const { return *named<InspectorViews>(pane, "inspectorViews"); } //!< of the first image on
    QComboBox &platform() const { return *named<QComboBox>(pane, "platform"); }

    /*! The view of this name, in front. */
    QAbstractItemView &view(const QString &name)
    {
        auto *found = accessible<QAbstractItemView>(pane, name);
        if (!found)
            qFatal("there is no view %s", qPrintable(name));
        bring(found);
        return *found;
    }

    QString json(const QString &name)
    {
        auto *found = accessible<QPlainTextEdit>(pane, name);
        if (!found)
            qFatal("there is no view %s", qPrintable(name));
        bring(found);
        return found->toPlainText();
    }

    /*! One line for each row of a view, with its cells between bars. */
    QStringList lines(const QString &name)
    {
        const QAbstractItemModel *model = view(name).model();
        QStringList lines;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            lines += cells.join(u'|');
        }
        return lines;
    }

private:
    void bring(const QWidget *view)
    {
        for (int tab = 0; tab < views().count(); ++tab) {
            if (views().widget(tab) == view || views().widget(tab)->isAncestorOf(view))
                views().setCurrentIndex(tab);
        }
    }

    SandboxFixture &m_fixture;

public:
    ImagePane pane;
};

} // namespace

class ImagePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSelected();

    void everyViewHasContent_data();
    void everyViewHasContent();
    void headingNamesTheImage();
    void otherPlatformHasOtherLayers();
    void platformIsChosenFromTheTree();
    void otherKindsAreShown_data();
    void otherKindsAreShown();

    void failureIsRetried_data();
    void failureIsRetried();
    void failingReferrersAreRetriedAlone();
    void missingTagSaysSo();
    void refusedOffersToSignIn();

    void copiesALayer();
    void referrerIsOpened();
    void lastOfManyIsShown();
    void clearsAway();
    void everythingFocusableHasAName();
    void goesAwayWhileItReads();
};

void ImagePaneTest::nothingIsSelected()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    QCOMPARE(sentence(inspector.pane), u"Nothing is selected."_s);
    QVERIFY(!inspector.showsImage());
    QVERIFY(!visibleButton(inspector.pane, u"Retry"_s));
}

void ImagePaneTest::everyViewHasContent_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("content");
    QTest::newRow("Overview") << u"Overview"_s << u"sha256:"_s;
    QTest::newRow("Platforms") << u"Platforms"_s << u"linux/386"_s;
    QTest::newRow("Layers") << u"Layers"_s << u"sha256:"_s;
    QTest::newRow("History") << u"History"_s << u"httpd"_s;
    QTest::newRow("Config") << u"Config"_s << u"\"architecture\": \"amd64\""_s;
    QTest::newRow("Manifest") << u"Manifest"_s << u"\"manifests\""_s;
    QTest::newRow("Referrers") << u"Referrers"_s << u"SBOM"_s;
}

void ImagePaneTest::everyViewHasContent()
{
    QFETCH(QString, view);
    QFETCH(QString, content);
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    if (accessible<QPlainTextEdit>(inspector.pane, view)) {
        QTRY_VERIFY2(inspector.json(view).contains(content), qPrintable(inspector.json(view)));
        QVERIFY(accessible<QPlainTextEdit>(inspector.pane, view)->isVisible());
        return;
    }
    QTRY_VERIFY2(inspector.lines(view).join(u'\n').contains(content), qPrintable(inspector.lines(view).join(u'\n')));
    QTRY_VERIFY(inspector.view(view).isVisible());
}

void ImagePaneTest::headingNamesTheImage()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QCOMPARE(named<QLabel>(inspector.pane, "inspectedReference")->text(), fixture.host + u"/fedora/httpd:latest"_s);
    const QString summary = named<QLabel>(inspector.pane, "inspectedSummary")->text();
    const qsizetype layers = inspector.lines(u"Layers"_s).size();
    QVERIFY2(layers > 1 && summary.startsWith(QString::number(layers) + u" layer"_s), qPrintable(summary));
}

void ImagePaneTest::otherPlatformHasOtherLayers()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QVERIFY(inspector.platform().isVisible());
    QCOMPARE(inspector.platform().count(), 3);
    QCOMPARE(inspector.platform().currentText(), u"linux/amd64"_s);
    const QStringList before = inspector.lines(u"Layers"_s);
    const QString configBefore = inspector.json(u"Config"_s);

    inspector.platform().setFocus();
    QTest::keyClick(&inspector.platform(), Qt::Key_Down);
    QTRY_VERIFY(inspector.json(u"Config"_s) != configBefore);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QCOMPARE(inspector.platform().currentText(), u"linux/arm/v5"_s);
    const QStringList after = inspector.lines(u"Layers"_s);
    QVERIFY(!after.isEmpty());
    QVERIFY(after != before);
    QVERIFY(inspector.json(u"Config"_s).contains(u"\"architecture\": \"arm\""_s));
}

void ImagePaneTest::platformIsChosenFromTheTree()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QAbstractItemView &platforms = inspector.view(u"Platforms"_s);
    QCOMPARE(platforms.model()->rowCount(), 3);
    const QModelIndex first = platforms.model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"linux/386"_s);
    platforms.setCurrentIndex(first);
    platforms.setFocus();
    QTest::keyClick(&platforms, Qt::Key_Return);
    QTRY_COMPARE(inspector.platform().currentText(), u"linux/386"_s);
    QTRY_VERIFY(inspector.json(u"Config"_s).contains(u"\"architecture\": \"386\""_s));
}

void ImagePaneTest::otherKindsAreShown_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("overview");
    QTest::addColumn<QString>("config");
    QTest::newRow("Helm chart") << u"charts/shop"_s << u"1.1.0"_s << u"Helm"_s << u"\"description\""_s;
    QTest::newRow("schema 1") << u"legacy/app"_s << u"0.9"_s << u"first image format"_s << QString();
    QTest::newRow("Docker image") << u"legacy/app"_s << u"2.0"_s << u"linux/amd64"_s << u"\"architecture\""_s;
    QTest::newRow("SBOM") << u"artifacts/sbom"_s << u"spdx"_s << u"spdx"_s << QString();
    QTest::newRow("WebAssembly") << u"wasm/hello"_s << u"latest"_s << u"wasm"_s << u"\"wasip2\""_s;
}

void ImagePaneTest::otherKindsAreShown()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(QString, overview);
    QFETCH(QString, config);
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(repository, tag);
    QTRY_VERIFY(inspector.isShown(repository, tag));
    const QString facts = inspector.lines(u"Overview"_s).join(u'\n');
    QVERIFY2(facts.contains(overview, Qt::CaseInsensitive), qPrintable(facts));
    QVERIFY2(inspector.json(u"Config"_s).contains(config), qPrintable(inspector.json(u"Config"_s)));
    QVERIFY(inspector.json(u"Manifest"_s).contains(u"\"schemaVersion\""_s));
    QVERIFY(!inspector.lines(u"Layers"_s).isEmpty());
    QVERIFY(!inspector.platform().isVisible()); // there is nothing to choose from
}

void ImagePaneTest::failureIsRetried_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("manifest") << "*/manifests/*"_ba;
    QTest::newRow("config") << "*/blobs/*"_ba;
}

void ImagePaneTest::failureIsRetried()
{
    QFETCH(QByteArray, path);
    SandboxFixture fixture;
    fixture.refuse(path, 501);
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(visibleButton(inspector.pane, u"Retry"_s));
    QVERIFY2(sentence(inspector.pane).startsWith(fixture.host + u' '), qPrintable(sentence(inspector.pane)));
    QVERIFY(!inspector.showsImage());
    fixture.sandbox->faults().clear();
    visibleButton(inspector.pane, u"Retry"_s)->click();
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QVERIFY(!inspector.lines(u"Layers"_s).isEmpty());
}

void ImagePaneTest::failingReferrersAreRetriedAlone()
{
    SandboxFixture fixture;
    fixture.refuse("*/referrers/*");
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QVERIFY(!inspector.lines(u"Layers"_s).isEmpty());
    inspector.views().setCurrentIndex(inspector.views().count() - 1);
    QTRY_COMPARE(sentence(inspector.pane), u"%1 does not allow you to do this (403)."_s.arg(fixture.host));
    fixture.sandbox->faults().clear();
    QTRY_VERIFY(visibleButton(inspector.pane, u"Retry"_s));
    visibleButton(inspector.pane, u"Retry"_s)->click();
    QTRY_VERIFY(!inspector.lines(u"Referrers"_s).isEmpty());
    QTRY_VERIFY(inspector.view(u"Referrers"_s).isVisible());
}

void ImagePaneTest::missingTagSaysSo()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"bookworm"_s);
    QTRY_COMPARE(sentence(inspector.pane),
        u"This tag or digest does not exist in the repository on %1 (404)."_s.arg(fixture.host));
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
}

void ImagePaneTest::refusedOffersToSignIn()
{
    SandboxFixture fixture;
    fixture.refuse("*/manifests/*");
    Inspector inspector(fixture);
    QSignalSpy signIn(&inspector.pane, &ImagePane::signInRequested);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(visibleButton(inspector.pane, u"Sign in…"_s));
    visibleButton(inspector.pane, u"Sign in…"_s)->click();
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(signIn.constFirst().constFirst().toString(), fixture.connection.id);
}

void ImagePaneTest::copiesALayer()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QAbstractItemView &layers = inspector.view(u"Layers"_s);
    QVERIFY(layers.model()->rowCount() > 1);
    layers.setFocus();
    layers.setCurrentIndex(layers.model()->index(0, LayerTableModel::Digest));
    QTest::keyClick(&layers, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const auto *shown = inspector.pane.inspected(inspector.place(WebServer, u"latest"_s));
    QCOMPARE(copied, shown->image()->manifest.layers.constFirst().digest.toString()); // in full
}

void ImagePaneTest::referrerIsOpened()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    QSignalSpy opened(&inspector.pane, &ImagePane::openReferenceRequested);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QTRY_COMPARE(inspector.lines(u"Referrers"_s).size(), 2);
    QAbstractItemView &referrers = inspector.view(u"Referrers"_s);
    QTRY_VERIFY(referrers.isVisible());
    referrers.setCurrentIndex(referrers.model()->index(0, 0));
    referrers.setFocus();
    QTest::keyClick(&referrers, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const auto reference = opened.constFirst().constFirst().value<ImageReference>();
    QCOMPARE(reference.host, fixture.host);
    QVERIFY(reference.tag.isEmpty());
    QVERIFY(!reference.digest.isNull());
}

void ImagePaneTest::lastOfManyIsShown()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    for (const QString &tag : {u"alpine"_s, u"trixie"_s, u"2.4.67"_s, u"latest"_s})
        inspector.inspect(WebServer, tag);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QCOMPARE(named<QLabel>(inspector.pane, "inspectedReference")->text(), fixture.host + u"/fedora/httpd:latest"_s);
    inspector.inspect(WebServer, u"alpine"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"alpine"_s));
    QCOMPARE(named<QLabel>(inspector.pane, "inspectedReference")->text(), fixture.host + u"/fedora/httpd:alpine"_s);
    inspector.inspect(WebServer, u"2.4.67-alpine"_s); // the same image under another name
    QTRY_VERIFY(inspector.isShown(WebServer, u"2.4.67-alpine"_s));
    QCOMPARE(
        named<QLabel>(inspector.pane, "inspectedReference")->text(), fixture.host + u"/fedora/httpd:2.4.67-alpine"_s);
}

void ImagePaneTest::clearsAway()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    inspector.inspect(WebServer, u"alpine"_s);
    inspector.pane.clear();
    QCOMPARE(sentence(inspector.pane), u"Nothing is selected."_s);
    inspector.inspect(WebServer, u"latest"_s); // what was there before comes back
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
}

void ImagePaneTest::everythingFocusableHasAName()
{
    SandboxFixture fixture;
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
    QCOMPARE(reachableWithoutName(inspector.pane).join(u", "_s), QString());
}

void ImagePaneTest::goesAwayWhileItReads()
{
    SandboxFixture fixture;
    Fault slow;
    slow.kind = Fault::Kind::Delay;
    slow.delay = std::chrono::milliseconds(300);
    fixture.sandbox->faults().add(slow);
    {
        Inspector inspector(fixture);
        inspector.inspect(WebServer, u"latest"_s);
        QTRY_VERIFY(sentence(inspector.pane).endsWith(u"is read…"_s));
    }
    fixture.sandbox->faults().clear();
    Inspector inspector(fixture);
    inspector.inspect(WebServer, u"latest"_s);
    QTRY_VERIFY(inspector.isShown(WebServer, u"latest"_s));
}

QTEST_MAIN(ImagePaneTest)
#include "tst_imagepane.moc"
