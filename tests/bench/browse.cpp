// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Browses a registry in the program's own window, as its user would, and reports what that took as one line of JSON:
// milliseconds until the rows were painted, the longest stretch for which the event loop was not served, and bytes.
//
//     bench_browse catalog|tags|arrange|details|both ADDRESS [REPOSITORY]
//
// arrange types into the filter and clicks the headers of a table that is full; details sorts by a column that needs
// those of every tag; both loads the catalog and the tags of one repository, for the memory they take together.

#include "loopwatch.h"
#include "memory.h"

#include "credentials/sessionsecretstore.h"
#include "items/explorermodel.h"
#include "items/tagfiltermodel.h"
#include "items/tagtablemodel.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "ui/mainwindow.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/tagtable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <deque>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Step = std::function<void()>;

/*! Calls when the window has painted what has changed: a zero timer is served after everything that waits. */
void whenPainted(QObject *context, const Step &step)
{
    auto *idle = new QTimer(context);
    idle->setSingleShot(true);
    idle->callOnTimeout(context, [idle, step] {
        idle->deleteLater();
        step();
    });
    idle->start(0);
}

/*! One window with one registry, and the clocks. */
class Bench : public QObject {
public:
    explicit Bench(const RegistryAddress &address)
        : m_workspace(m_secrets, {m_cache.path(), QStringLiteral(":memory:")})
        , m_window(m_workspace, m_theme)
        , m_registry(qobject_cast<RegistrySource *>(m_workspace.add(connectionTo(address))))
    {
        m_window.restore({});
        m_window.show();
    }

    void catalog()
    {
        const QMetaObject::Connection first =
            connect(&m_workspace.explorer(), &QAbstractItemModel::rowsInserted, this, &Bench::rowsArrived);
        connect(&m_workspace.runner(), &OperationRunner::runningCountChanged, this, [this, first] {
            if (!isCatalogThere())
                return;
            disconnect(first);
            whenPainted(this, [this] { report(repositoryCount()); });
        });
        begin();
        m_window.showConnection(m_registry->connection().id);
    }

    void tags(const QString &repository)
    {
        begin();
        open(repository);
        connect(m_rows, &QAbstractItemModel::rowsInserted, this, &Bench::rowsArrived);
        whenListed([this] { report(m_rows->rowCount()); });
    }

    void arrange(const QString &repository)
    {
        open(repository);
        whenListed([this] {
            for (const QChar key : u"v1.50"_s)
                m_gestures.push_back({&m_keystrokes, [this, key] { press(key.unicode(), key); }});
            for (int i = 0; i < 5; ++i)
                m_gestures.push_back({&m_keystrokes, [this] { press(Qt::Key_Backspace, u'\b'); }});
            for (const int column : {TagTableModel::Tag, TagTableModel::Convention}) {
                for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                    m_gestures.push_back({&m_sorts, [this, column, order] { sort(column, order); }});
            }
            connect(m_rows, &TagFilterModel::arranged, this, [this] {
                if (m_inGesture && !m_rows->isArranging())
                    whenPainted(this, [this] { gestureDone(); });
            });
            nextGesture();
        });
    }

    void details(const QString &repository)
    {
        open(repository);
        whenListed([this] {
            begin(); // the listing is not part of what is measured
            connect(&browser(), &RepositoryBrowser::detailsEnded, this, [this] {
                if (browser().tags().resolvedCount() < browser().tags().rowCount())
                    return fail({.message = u"details are missing"_s});
                whenArranged([this] { report(m_rows->rowCount()); });
            });
            table().horizontalHeader()->setSortIndicator(TagTableModel::Size, Qt::DescendingOrder);
        });
    }

    void both(const QString &repository)
    {
        begin();
        open(repository);
        m_window.showConnection(m_registry->connection().id);
        whenListed([this] {
            // With the details of the rows in view.
            const auto finish = [this] {
                if (isCatalogThere())
                    QTimer::singleShot(1s, this, [this] { report(repositoryCount() + m_rows->rowCount()); });
            };
            connect(&m_workspace.runner(), &OperationRunner::runningCountChanged, this, finish);
            finish();
        });
    }

private:
    struct Gesture {
        std::vector<double> *times;
        Step act;
    };

    double elapsed() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    void begin()
    {
        m_firstRows = 0;
        m_clock.start();
        m_watch.start();
    }

    void rowsArrived()
    {
        whenPainted(this, [this] {
            if (m_firstRows == 0)
                m_firstRows = elapsed();
        });
    }

    void report(qsizetype rows)
    {
        std::printf(
            "{\"rows\":%lld,\"first_ms\":%.1f,\"total_ms\":%.1f,\"stall_ms\":%.1f,\"rss\":%lld,\"peak\":%lld}\n",
            qlonglong(rows), m_firstRows, elapsed(), m_watch.stop(), residentBytes(), memory("VmHWM"));
        QCoreApplication::quit();
    }

    static void fail(const Error &error)
    {
        std::fprintf(stderr, "failed: %d %s\n", int(error.kind), qPrintable(error.message));
        QCoreApplication::exit(1);
    }

    qsizetype repositoryCount() { return m_workspace.explorer().repositories(m_registry->connection().id).size(); }

    bool isCatalogThere()
    {
        if (m_workspace.runner().runningCount() > 0)
            return false;
        const bool reached = m_registry->state() == LoadState::Loaded;
        if (const Error &error = reached ? m_registry->listError() : m_registry->error(); error != Error())
            fail(error);
        return repositoryCount() > 0;
    }

    void open(const QString &repository)
    {
        m_window.open(m_registry->connection().host() + u'/' + repository);
        m_page = m_window.findChild<TagPage *>();
        m_rows = m_page->findChild<TagFilterModel *>();
    }

    RepositoryBrowser &browser() { return m_page->browser(); }
    TagTable &table() { return *m_page->findChild<TagTable *>(); }

    void whenListed(const Step &step)
    {
        connect(&browser(), &RepositoryBrowser::changed, this, [this, step] {
            if (browser().state() == LoadState::Failed)
                fail(browser().error());
            else if (browser().state() == LoadState::Loaded)
                whenArranged(step);
        });
    }

    void whenArranged(const Step &step)
    {
        if (!m_rows->isArranging())
            return whenPainted(this, step);
        const auto done = std::make_shared<QMetaObject::Connection>();
        *done = connect(m_rows, &TagFilterModel::arranged, this, [this, done, step] {
            if (m_rows->isArranging())
                return;
            disconnect(*done);
            whenPainted(this, step);
        });
    }

    // They follow each other as fast as people type, so that each meets what the one before has set off.
    void nextGesture()
    {
        if (m_gestures.empty())
            return reportGestures();
        QTimer::singleShot(120ms, this, [this] {
            m_inGesture = true;
            m_clock.start();
            m_gestures.front().act();
        });
    }

    void gestureDone()
    {
        if (!std::exchange(m_inGesture, false))
            return;
        m_gestures.front().times->push_back(elapsed());
        m_gestures.pop_front();
        nextGesture();
    }

    void press(int key, QChar text)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_page->findChild<QLineEdit *>(u"filter"_s), &event);
    }

    void sort(int column, Qt::SortOrder order) { table().horizontalHeader()->setSortIndicator(column, order); }

    void reportGestures()
    {
        const auto worst = [](const std::vector<double> &times) {
            return *std::max_element(times.begin(), times.end());
        };
        const auto middle = [](std::vector<double> times) {
            std::sort(times.begin(), times.end());
            return times[times.size() / 2];
        };
        std::printf("{\"rows\":%d,\"key_ms\":%.1f,\"key_worst_ms\":%.1f,\"sort_ms\":%.1f,\"sort_worst_ms\":%.1f}\n",
            m_rows->rowCount(), middle(m_keystrokes), worst(m_keystrokes), middle(m_sorts), worst(m_sorts));
        QCoreApplication::quit();
    }

    QTemporaryDir m_cache;
    SessionSecretStore m_secrets;
    Workspace m_workspace;
    Theme m_theme;
    MainWindow m_window;
    RegistrySource *m_registry;
    TagPage *m_page = nullptr;
    TagFilterModel *m_rows = nullptr;
    QElapsedTimer m_clock;
    LoopWatch m_watch;
    double m_firstRows = 0;
    std::deque<Gesture> m_gestures;
    std::vector<double> m_keystrokes;
    std::vector<double> m_sorts;
    bool m_inGesture = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto address = parseRegistryAddress(arguments.value(2));
    const QString repository = arguments.value(3);
    if (!address) {
        std::fprintf(stderr, "usage: bench_browse catalog|tags|arrange|details|both ADDRESS [REPOSITORY]\n");
        return 2;
    }

    Bench bench(*address);
    const QString what = arguments.value(1);
    QTimer::singleShot(500ms, &bench, [&] { // the window has painted and come to rest
        if (what == "catalog"_L1)
            bench.catalog();
        else if (what == "tags"_L1)
            bench.tags(repository);
        else if (what == "arrange"_L1)
            bench.arrange(repository);
        else if (what == "details"_L1)
            bench.details(repository);
        else
            bench.both(repository);
    });
    QTimer::singleShot(2min, &bench, [] { QCoreApplication::exit(3); });
    return QApplication::exec();
}
