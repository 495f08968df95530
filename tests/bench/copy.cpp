// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Copies one tag from a registry into another, as the program does it, and reports what that took as one line of JSON:
// milliseconds, the longest stretch for which the event loop was not served, and bytes of memory at the end and at the
// most.
//
//     bench_copy SOURCE REPOSITORY TAG DESTINATION

#include "loopwatch.h"
#include "memory.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "operations/contentcopier.h"
#include "registry/manifestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/registryclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

class CopyBench : public QObject {
public:
    CopyBench(const QUrl &source, const QString &repository, const QString &tag, const QUrl &destination)
        : m_tag(tag)
        , m_source({.id = u"source"_s, .url = source}, m_secrets, m_log, nullptr, nullptr)
        , m_destination({.id = u"destination"_s, .url = destination}, m_secrets, m_log, nullptr, nullptr)
        , m_repository(repository)
        , m_copier({&m_source, repository}, {&m_destination, repository}, ContentCopier::Referrers::LeaveOut, nullptr)
    {
    }

    void run()
    {
        m_clock.start();
        m_watch.start();
        m_before = residentBytes();
        ManifestJob *fetch = m_source.manifest(m_repository, m_tag);
        connect(fetch, &Job::finished, this, [this, fetch](const Result<void> &result) {
            check(result);
            const FetchedManifest &fetched = fetch->manifest();
            m_manifest = {fetched.manifest.mediaType.toLatin1(), fetched.bytes};
            m_copier.bringContentOf(
                m_manifest, fetched.digest, this, [this](const Result<void> &brought) { nameIt(brought); });
        });
        fetch->start();
    }

private:
    void nameIt(const Result<void> &brought)
    {
        check(brought);
        PutManifestJob *put = m_destination.putManifest(m_repository, m_tag, m_manifest);
        connect(put, &Job::finished, this, [this](const Result<void> &result) {
            check(result);
            const double stall = m_watch.stop();
            std::printf(
                R"({"total_ms": %lld, "stall_ms": %g, "work_ms": %g, "before": %lld, "rss": %lld, "peak": %lld})"
                "\n",
                static_cast<long long>(m_clock.elapsed()), stall, m_watch.mostWork(), static_cast<long long>(m_before),
                static_cast<long long>(residentBytes()), static_cast<long long>(memory("VmHWM")));
            QCoreApplication::quit();
        });
        put->start();
    }

    static void check(const Result<void> &result)
    {
        if (!result)
            qFatal("%d %s %s", int(result.error().kind), qPrintable(result.error().code),
                qPrintable(result.error().message));
    }

    QString m_tag;
    SessionSecretStore m_secrets;
    WireLog m_log;
    RegistryClient m_source;
    RegistryClient m_destination;
    QString m_repository;
    ContentCopier m_copier;
    ManifestBytes m_manifest;
    QElapsedTimer m_clock;
    LoopWatch m_watch;
    qint64 m_before = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("bench_copy SOURCE REPOSITORY TAG DESTINATION");
    CopyBench bench(QUrl(arguments.at(1)), arguments.at(2), arguments.at(3), QUrl(arguments.at(4)));
    bench.run();
    return QCoreApplication::exec();
}
