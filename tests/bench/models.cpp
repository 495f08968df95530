// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The item models at the size that product.md promises, without a server: 100,000 tags and 10,000 repositories. Prints
// for each gesture how long it took until the rows were there, and how much of that the GUI thread was busy at most in
// one go, in milliseconds; then the memory that the models hold.

#include "memory.h"

#include "items/explorermodel.h"
#include "items/tagfiltermodel.h"
#include "items/tagtablemodel.h"
#include "values/versionkey.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int TagCount = 100'000;
constexpr int TagBatch = 2000;
constexpr int RepositoryCount = 10'000;
constexpr int RepositoryPage = 1000;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

QList<ListedTag> makeTags()
{
    QList<ListedTag> tags;
    tags.reserve(TagCount);
    for (int i = 0; i < TagCount; ++i) {
        const QString name = u"v%1.%2.%3-%4"_s.arg(i / 10'000)
                                 .arg(i / 100 % 100)
                                 .arg(i % 100)
                                 .arg(QLatin1StringView(i % 3 == 0 ? "alpine"
                                         : i % 3 == 1              ? "rc1"
                                                                   : "amd64"));
        tags.append({.name = name, .sortKey = versionKey(name)});
    }
    QRandomGenerator random(1);
    std::shuffle(tags.begin(), tags.end(), random);
    return tags;
}

/*! Each step runs with the view's work after it, as in the event loop. */
class Gesture {
public:
    explicit Gesture(const QString &what)
        : m_what(what)
    {
        m_total.start();
    }

    ~Gesture() { std::printf("%-44s %8.1f %8.1f\n", qPrintable(m_what), milliseconds(m_total), m_longest); }

    void step(const std::function<void()> &work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_longest = std::max(m_longest, milliseconds(clock));
    }

    /*! Serves events one after another until the tags are arranged. */
    void untilArranged(const TagFilterModel &proxy)
    {
        while (proxy.isArranging())
            step([] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
        step([] { QCoreApplication::processEvents(QEventLoop::AllEvents); }); // the view paints
    }

private:
    QString m_what;
    QElapsedTimer m_total;
    double m_longest = 0;
};

void measureTags(qint64 before)
{
    const QList<ListedTag> tags = makeTags();
    const qint64 withTags = residentBytes();
    TagTableModel model;
    TagFilterModel proxy;
    proxy.setSourceModel(&model);
    QTableView view;
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setModel(&proxy);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();

    {
        Gesture gesture(u"list 100,000 tags in batches, then arrange"_s);
        for (int first = 0; first < TagCount; first += TagBatch) {
            gesture.step([&] {
                model.append(tags.mid(first, TagBatch));
                QCoreApplication::processEvents();
            });
        }
        gesture.step([&] { proxy.settle(); });
        gesture.untilArranged(proxy);
    }
    const qint64 loaded = residentBytes();

    for (const char *typed : {"1", "19", "19-", "alpine", "*-alpine", "v1.*rc?", "/rc\\d$", "nothing", ""}) {
        Gesture gesture(u"filter \"%1\""_s.arg(QLatin1StringView(typed)));
        gesture.step([&] { proxy.setFilter(*TagFilter::parse(QString::fromLatin1(typed))); });
        gesture.untilArranged(proxy);
    }
    view.selectAll();
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        Gesture gesture(u"sort by tag, everything selected"_s);
        gesture.step([&] { proxy.sort(TagTableModel::Tag, order); });
        gesture.untilArranged(proxy);
    }
    view.clearSelection();
    {
        Gesture gesture(u"refresh: nothing changed"_s);
        gesture.step([&] { model.setListing(tags); });
        gesture.untilArranged(proxy);
    }
    {
        QList<ListedTag> changed = tags;
        for (const int gone : {90'000, 50'000, 10'000})
            changed.remove(gone);
        for (const char16_t *fresh : {u"v99.1", u"v99.2", u"0.1"})
            changed.append({.name = QString::fromUtf16(fresh), .sortKey = versionKey(fresh)});
        Gesture gesture(u"refresh: three gone, three new"_s);
        gesture.step([&] { model.setListing(changed); });
        gesture.step([&] { proxy.settle(); });
        gesture.untilArranged(proxy);
    }
    {
        QList<ListedTag> even;
        for (int i = 0; i < TagCount; i += 2)
            even += tags.at(i);
        Gesture gesture(u"refresh: every other one gone"_s);
        gesture.step([&] { model.setListing(even); });
        gesture.untilArranged(proxy);
    }
    {
        Gesture gesture(u"refresh: all back"_s);
        gesture.step([&] { model.setListing(tags); });
        gesture.step([&] { proxy.settle(); });
        gesture.untilArranged(proxy);
    }

    QRandomGenerator random(2);
    {
        Gesture gesture(u"details of all tags"_s);
        for (int i = 0; i < TagCount; ++i) {
            const int digest = int(random.bounded(TagCount / 2));
            const TagDetails details{.digest = Digest::parse(u"sha256:%1"_s.arg(digest, 64, 16, QChar(u'0'))).value(),
                .kind = ContentKind(1 + digest % 4),
                .platforms = {{.os = u"linux"_s, .architecture = digest % 2 == 0 ? u"amd64"_s : u"arm64"_s}},
                .platformSizes = {digest},
                .size = digest,
                .created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + digest, Qt::UTC)};
            gesture.step([&] {
                model.setDetails(tags.at(i).name, details);
                if (i % 20 == 0)
                    QCoreApplication::processEvents();
            });
        }
        gesture.untilArranged(proxy);
    }
    const qint64 detailed = residentBytes();
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        Gesture gesture(u"sort by "_s + model.headerData(column, Qt::Horizontal).toString().toLower());
        gesture.step([&] { proxy.sort(column, Qt::DescendingOrder); });
        gesture.untilArranged(proxy);
    }
    std::printf("%-44s %8.1f\n", "MB of 100,000 tags, with their names", double(loaded - before) / 1e6);
    std::printf("%-44s %8.1f\n", "  of these the list they came in", double(withTags - before) / 1e6);
    std::printf("%-44s %8.1f\n", "MB more with all details", double(detailed - loaded) / 1e6);
}

void measureRepositories(const QString &what, const std::function<QString(int)> &nameOf)
{
    ExplorerModel model;
    model.addConnection({.id = u"r"_s, .name = u"registry"_s, .url = QUrl(u"http://localhost"_s)});
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(300, 800);
    view.show();
    view.expand(model.find(u"r"_s));
    QCoreApplication::processEvents();

    QStringList names;
    for (int i = 0; i < RepositoryCount; ++i)
        names += nameOf(i);
    const qint64 before = residentBytes();
    {
        Gesture gesture(what);
        model.beginListing(u"r"_s);
        for (int first = 0; first < RepositoryCount; first += RepositoryPage) {
            gesture.step([&] { model.addRepositories(u"r"_s, names.mid(first, RepositoryPage)); });
            if (first == 0)
                view.expandAll();
            gesture.step([] { QCoreApplication::processEvents(); });
        }
        gesture.step([&] { model.endListing(u"r"_s, ExplorerModel::Completeness::Complete); });
    }
    const qint64 after = residentBytes();
    {
        Gesture gesture(u"  refresh: nothing changed"_s);
        model.beginListing(u"r"_s);
        for (int first = 0; first < RepositoryCount; first += RepositoryPage)
            gesture.step([&] { model.addRepositories(u"r"_s, names.mid(first, RepositoryPage)); });
        gesture.step([&] { model.endListing(u"r"_s, ExplorerModel::Completeness::Complete); });
    }
    std::printf("%-44s %8.1f\n", "  MB", double(after - before) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    std::printf("%-44s %8s %8s\n", "", "ms", "stall");
    const qint64 before = residentBytes();
    measureTags(before);
    measureRepositories(u"10,000 repositories, sorted, one namespace"_s,
        [](int i) { return u"load/repository-%1"_s.arg(i, 5, 10, QChar(u'0')); });
    measureRepositories(u"10,000 repositories, sorted, 100 namespaces"_s, [](int i) {
        return u"group-%1/repository-%2"_s.arg(i / 100, 3, 10, QChar(u'0')).arg(i % 100, 3, 10, QChar(u'0'));
    });
    measureRepositories(
        u"10,000 repositories in no order"_s, [](int i) { return u"load/%1"_s.arg(i * 7919 % 10'007); });
    return 0;
}
