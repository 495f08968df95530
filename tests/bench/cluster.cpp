// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Browses a cluster of 500 projects with 5,000 image streams in the program's own window: the sandbox's, in a process
// of its own. Reports, as one line of JSON, milliseconds until the first projects and until all of them were there,
// until the streams of the largest project and of every project were, the longest stretches for which the event loop
// was not served in these three steps, and the bytes that the program takes then.
//
//     bench_cluster

#include "loopwatch.h"
#include "memory.h"

#include "credentials/sessionsecretstore.h"
#include "items/explorermodel.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "sandbox/openshift/clustersamples.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int ProjectCount = 500;
constexpr int LargeStreams = 1000; // in the first project
constexpr int StreamsEach = 8; // in each of the others: 4,992 together

int serve(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto sandbox =
        Sandbox::start({.content = SandboxOptions::Content::None, .cluster = SandboxOptions::Cluster::OpenShift});
    if (!sandbox)
        return 1;
    Practice::OpenShift &cluster = (*sandbox)->cluster()->cluster();
    Practice::addProjects(cluster, ProjectCount, u"developer"_s, u"bulk-"_s);
    for (int project = 0; project < ProjectCount; ++project)
        Practice::addStreams(cluster, u"bulk-%1"_s.arg(project, 3, 10, QLatin1Char('0')),
            project == 0 ? LargeStreams : StreamsEach, u"app-"_s);
    std::printf("%s\n", (*sandbox)->cluster()->apiUrl().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/*! One window with one cluster, and the clocks. */
class ClusterBench : public QObject {
public:
    explicit ClusterBench(const QUrl &api)
        : m_workspace(m_secrets, {m_cache.path(), u":memory:"_s})
        , m_window(m_workspace, m_theme)
    {
        m_window.restore({});
        m_window.show();
        m_workspace.add({.id = u"bench"_s, .name = u"bench"_s, .url = api, .kind = ConnectionKind::SandboxCluster});
        m_cluster = m_workspace.cluster(u"bench"_s);
        QTimer::singleShot(500, this, &ClusterBench::begin); // the window has been painted
    }

private:
    void begin()
    {
        connect(m_cluster, &ClusterSource::projectsChanged, this, [this] {
            if (m_cluster->projects().size() < ProjectCount || m_projects > 0)
                return;
            m_projects = passed();
            QTimer::singleShot(0, this, &ClusterBench::openLarge); // after the rows have been laid out
        });
        connect(&m_workspace.explorer(), &QAbstractItemModel::rowsInserted, this, [this] {
            if (m_first == 0)
                m_first = passed();
        });
        m_clock.start();
        m_watch.start();
        m_cluster->signInWithPassword(u"developer"_s, Secret(u"developer-pw"_s));
    }

    void openLarge()
    {
        m_projectsStall = m_watch.stop();
        m_watch.start();
        ProjectStreams *large = m_cluster->openProject(u"bulk-000"_s);
        connect(large, &ProjectStreams::stateChanged, this, [this, large] {
            if (large->state() != LoadState::Loaded || m_large > 0)
                return;
            m_large = passed() - m_projects;
            QTimer::singleShot(0, this, &ClusterBench::openProjects);
        });
    }

    void openProjects()
    {
        m_largeStall = m_watch.stop();
        m_watch.start();
        m_done += u"bulk-000"_s;
        m_count = m_cluster->openProject(u"bulk-000"_s)->names().size();
        openNext();
    }

    // One at a time, however fast: a person opens no two at once.
    void openNext()
    {
        const QList<Project> projects = m_cluster->projects();
        if (m_next == projects.size())
            return;
        const QString name = projects.at(m_next++).name;
        if (name != "bulk-000"_L1) {
            ProjectStreams *streams = m_cluster->openProject(name);
            connect(streams, &ProjectStreams::stateChanged, this, [this, streams] { opened(*streams); });
        }
        QTimer::singleShot(0, this, &ClusterBench::openNext);
    }

    void opened(const ProjectStreams &streams)
    {
        if (streams.state() != LoadState::Loaded || m_done.contains(streams.project()))
            return;
        m_done += streams.project();
        m_count += streams.names().size();
        if (m_done.size() == m_cluster->projects().size())
            QTimer::singleShot(0, this, &ClusterBench::report);
    }

    void report()
    {
        const double stall = m_watch.stop();
        std::printf(
            R"({"first_ms":%.0f,"projects_ms":%.0f,"projects_stall_ms":%.1f,"large_ms":%.0f,)"
            R"("large_stall_ms":%.1f,"all_ms":%.0f,"all_stall_ms":%.1f,"all_work_ms":%.1f,"streams":%lld,"rss":%lld})"
            "\n",
            m_first, m_projects, m_projectsStall, m_large, m_largeStall, passed(), stall, m_watch.mostWork(),
            static_cast<long long>(m_count), static_cast<long long>(residentBytes()));
        QCoreApplication::quit();
    }

    double passed() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    QTemporaryDir m_cache;
    SessionSecretStore m_secrets;
    Theme m_theme;
    Workspace m_workspace;
    MainWindow m_window;
    ClusterSource *m_cluster = nullptr;
    QElapsedTimer m_clock;
    LoopWatch m_watch;
    QSet<QString> m_done;
    qint64 m_count = 0;
    qsizetype m_next = 0; // of the projects that are to be opened
    double m_first = 0;
    double m_projects = 0;
    double m_large = 0;
    double m_projectsStall = 0;
    double m_largeStall = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--serve") == 0)
        return serve(argc, argv);
    const QApplication application(argc, argv);
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    if (!server.waitForReadyRead(120'000))
        return 1;
    const QUrl api = QUrl::fromEncoded(server.readLine().trimmed());
    {
        const ClusterBench bench(api);
        QCoreApplication::exec();
    }
    server.kill();
    server.waitForFinished();
    return 0;
}
