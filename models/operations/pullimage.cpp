// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/pullimage.h"

#include "crypto/sha.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/filetask.h"
#include "imagefiles/imagename.h"
#include "imagefiles/manifesttree.h"
#include "imagefiles/packimage.h"
#include "jobs/jobqueue.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "registry/manifestjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"
#include "values/indexsubset.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int PullRequestsAtOnce = 6;
constexpr int PullBlobsAtOnce = 3;
constexpr qsizetype MaxPulledManifests = 10'000;
constexpr int LockPatience = 5000; // milliseconds; who was cancelled a moment ago may still write
constexpr auto ContainerdNameKey = "io.containerd.image.name"_L1;

QString subjectOfOrder(const PullOrder &order)
{
    if (order.references.size() != 1)
        return order.repository;
    const QString &reference = order.references.constFirst();
    return order.repository + (Digest::parse(reference) ? u'@' : u':') + reference;
}

QString nameOfConnection(const Workspace &workspace, const PullOrder &order)
{
    const RegistrySource *source = workspace.registry(order.connectionId);
    return source ? source->connection().name : QString();
}

Result<void> checkOrder(const PullOrder &order)
{
    const bool isFolder = order.form == PullOrder::Form::Folder;
    const bool isDockerArchive = order.form == PullOrder::Form::DockerArchive;
    if (order.references.isEmpty() || (!isFolder && order.references.size() > 1)
        || (isDockerArchive && order.platforms.size() > 1))
        return Error{.kind = Error::Kind::Unsupported, .message = u"one image alone"_s};
    return {};
}

Result<FolderInUse> openForWriting(const QString &path)
{
    if (QFileInfo(path).isSymLink()) // what is gathered is removed in the end, and not what a link leads to
        return Error{.kind = Error::Kind::Disk,
            .code = QLatin1StringView(DiskCode::Occupied),
            .message = u"a link: "_s + QDir::toNativeSeparators(path)};
    Result<ImageFolder> folder = ImageFolder::make(path);
    if (!folder)
        return folder.error();
    const auto lock = std::make_shared<QLockFile>(folder->path() + "/.tagwright-lock"_L1);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(LockPatience)) {
        const bool isBusy = lock->error() == QLockFile::LockFailedError;
        return Error{.kind = Error::Kind::Disk,
            .code = QLatin1StringView(isBusy ? DiskCode::Busy : DiskCode::NotAllowed),
            .message = QDir::toNativeSeparators(path)};
    }
    return FolderInUse{*std::move(folder), lock};
}

// The tag, unless an image from elsewhere has it in this folder: nothing is lost that was not named.
Result<QString> nameInFolder(const ImageFolder &folder, const ImageReference &image, const Descriptor &top)
{
    const Result<QList<Descriptor>> images = folder.images();
    if (!images)
        return images.error();
    const bool isTaken = std::any_of(images->cbegin(), images->cend(), [&](const Descriptor &other) {
        return other.annotations.value(QLatin1StringView(ReferenceNameKey)) == image.tag && other.digest != top.digest
            && other.annotations.value(ContainerdNameKey) != image.toString();
    });
    return isTaken ? image.toString() : image.tag;
}

} // namespace

PullImage::PullImage(Workspace &workspace, const PullOrder &order, QObject *parent)
    : Operation(OperationRecord::Verb::Pull, nameOfConnection(workspace, order), subjectOfOrder(order), parent)
    , m_workspace(workspace)
    , m_order(order)
    , m_requests(new JobQueue(PullRequestsAtOnce, this))
    , m_blobs(new JobQueue(PullBlobsAtOnce, this))
{
}

void PullImage::run()
{
    RegistrySource *source = m_workspace.registry(m_order.connectionId);
    if (!source)
        return fail({.kind = Error::Kind::NotFound, .message = m_order.connectionId});
    if (const Result<void> possible = checkOrder(m_order); !possible)
        return fail(possible.error());
    m_source = {&source->client(), m_order.repository};
    m_host = source->connection().host();
    openFolder();
}

void PullImage::release()
{
    m_requests->cancel();
    m_blobs->cancel();
    if (m_step) {
        m_step->disconnect(this);
        m_step->cancel();
    }
    m_target.reset();
}

void PullImage::follow(Job *step, void (PullImage::*then)())
{
    m_step = step;
    connect(step, &Job::finished, this, [this, then](const Result<void> &result) {
        if (result)
            (this->*then)();
        else
            fail(result.error());
    });
    step->start();
}

void PullImage::openFolder()
{
    const auto opened = std::make_shared<std::optional<FolderInUse>>();
    auto *opening = new FileTask(
        [opened, path = gatheringFolder(m_order)](DiskWork &) -> Result<void> {
            Result<FolderInUse> folder = openForWriting(path);
            if (!folder)
                return folder.error();
            *opened = *std::move(folder);
            return {};
        },
        this);
    m_step = opening;
    connect(opening, &Job::finished, this, [this, opened](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_target = *std::exchange(*opened, {});
        fetchTops();
    });
    opening->start();
}

void PullImage::fetchTops()
{
    for (const QString &reference : std::as_const(m_order.references)) {
        ++m_open;
        m_requests->add([this, reference]() -> Job * {
            if (!m_source.client)
                return nullptr;
            ManifestJob *job = m_source.client->manifest(m_source.repository, reference);
            connect(job, &Job::finished, this, [this, reference, job](const Result<void> &result) {
                if (result)
                    topArrived(reference, job->manifest());
                settle(result);
            });
            return job;
        });
    }
}

void PullImage::topArrived(const QString &reference, const FetchedManifest &fetched)
{
    ManifestBytes bytes{fetched.manifest.mediaType.toLatin1(), fetched.bytes};
    Manifest manifest = fetched.manifest;
    Digest digest = fetched.digest;
    const bool isIndex = manifest.form == Manifest::Form::Index;
    if (!fetched.verified || (isIndex && m_order.platforms.isEmpty() && m_order.form == PullOrder::Form::DockerArchive))
        return fail({.kind = Error::Kind::Unsupported, .message = manifest.mediaType});

    if (isIndex && m_order.platforms.size() == 1) {
        const auto child =
            std::find_if(manifest.manifests.cbegin(), manifest.manifests.cend(), [this](const Descriptor &candidate) {
                return candidate.platform && candidate.platform->toString() == m_order.platforms.constFirst();
            });
        if (child == manifest.manifests.cend())
            return fail({.kind = Error::Kind::NotFound, .message = m_order.platforms.constFirst()});
        m_tops.insert(reference, *child);
        return bringManifest(*child);
    }
    if (isIndex && !m_order.platforms.isEmpty()) {
        const Result<ManifestBytes> subset = indexOfPlatforms(bytes, m_order.platforms);
        const Result<Manifest> parsed =
            subset ? parseManifest(subset->bytes, subset->mediaType) : Result<Manifest>(subset.error());
        if (!parsed)
            return fail(parsed.error());
        bytes = *subset;
        manifest = *parsed;
        digest = sha256Of(bytes.bytes);
    }
    Descriptor top;
    top.mediaType = manifest.mediaType;
    top.digest = digest;
    top.size = bytes.bytes.size();
    top.artifactType = manifest.artifactType;
    m_tops.insert(reference, top);
    if (m_seen.contains(digest))
        return; // another tag names it, too
    m_seen.insert(digest);
    bringContent(bytes, manifest, digest);
}

void PullImage::bringManifest(const Descriptor &manifest)
{
    if (m_seen.contains(manifest.digest))
        return;
    m_seen.insert(manifest.digest);
    if (m_seen.size() > MaxPulledManifests)
        return fail({.kind = Error::Kind::TooLarge, .message = u"too many manifests"_s});
    ++m_open;
    m_requests->add([this, digest = manifest.digest]() -> Job * {
        if (!m_source.client)
            return nullptr;
        ManifestJob *job = m_source.client->manifest(m_source.repository, digest.toString());
        connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
            if (result) {
                const FetchedManifest &fetched = job->manifest();
                bringContent({fetched.manifest.mediaType.toLatin1(), fetched.bytes}, fetched.manifest, fetched.digest);
            }
            settle(result);
        });
        return job;
    });
}

void PullImage::bringContent(const ManifestBytes &bytes, const Manifest &manifest, const Digest &digest)
{
    if (hasEnded())
        return;
    if (manifest.form == Manifest::Form::Schema1)
        return fail({.kind = Error::Kind::Unsupported, .message = manifest.mediaType});
    store(bytes.bytes, digest);
    if (manifest.config)
        bringBlob(*manifest.config);
    for (const Descriptor &layer : manifest.layers)
        bringBlob(layer);
    for (const Descriptor &child : manifest.manifests) {
        if (hasEnded())
            return;
        if (isManifestType(child.mediaType))
            bringManifest(child);
        else
            bringBlob(child); // build caches list their layers in an index
    }
    if (m_order.referrers == PullOrder::Referrers::Bring && m_order.form == PullOrder::Form::Folder)
        bringReferrersOf(digest);
}

void PullImage::bringBlob(const Descriptor &blob)
{
    // A foreign layer lives elsewhere, and its licence says that it stays there.
    if (blob.isForeign() || m_seen.contains(blob.digest))
        return;
    m_seen.insert(blob.digest);
    ++m_open;
    ++m_progress.blobs;
    m_progress.bytes += std::max<qint64>(blob.size, 0);
    m_blobs->add([this, blob]() -> Job * {
        auto *job = new FetchBlob(m_source, blob, *m_target, this);
        connect(job, &FetchBlob::progressed, this, [this, blob](qint64 bytes) {
            m_progress.bytesDone += bytes - std::exchange(m_underway[blob.digest], bytes);
            tell();
        });
        connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
            if (result) {
                ++m_progress.blobsDone;
                m_progress.blobsThere += job->wasThere();
                tell();
            }
            settle(result);
        });
        return job;
    });
    tell();
}

void PullImage::bringReferrersOf(const Digest &digest)
{
    ++m_open;
    m_requests->add([this, digest]() -> Job * {
        if (!m_source.client)
            return nullptr;
        ReferrersJob *job = m_source.client->referrers(m_source.repository, digest);
        connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
            // They are extras: a registry that cannot tell them has none to give.
            if (result) {
                m_referrers += job->referrers();
                for (const Descriptor &referrer : job->referrers())
                    bringManifest(referrer);
            }
            settle({});
        });
        return job;
    });
}

void PullImage::store(const QByteArray &bytes, const Digest &digest)
{
    ++m_open;
    auto *storing = new FileTask(
        [target = *m_target, bytes, digest](DiskWork &) {
            ImageFolder folder = target.folder;
            return folder.put(bytes, digest);
        },
        this);
    connect(storing, &Job::finished, this, &PullImage::settle);
    storing->start();
}

void PullImage::settle(const Result<void> &result)
{
    if (hasEnded())
        return;
    if (!result)
        return fail(result.error());
    if (--m_open == 0)
        nameImages();
}

void PullImage::nameImages()
{
    auto *naming = new FileTask(
        [target = *m_target, order = m_order, host = m_host, tops = m_tops, referrers = m_referrers](
            DiskWork &) -> Result<void> {
            ImageFolder folder = target.folder;
            for (const Descriptor &referrer : referrers) {
                if (const Result<void> listed = folder.setImage({}, referrer); !listed)
                    return listed;
            }
            for (const QString &reference : order.references) {
                Descriptor top = tops.value(reference);
                QString name;
                if (!Digest::parse(reference)) {
                    const ImageReference image{.host = host, .repository = order.repository, .tag = reference};
                    const Result<QString> free = nameInFolder(folder, image, top);
                    if (!free)
                        return free.error();
                    name = *free;
                    top.annotations.insert(ContainerdNameKey, image.toString());
                }
                if (const Result<void> listed = folder.setImage(name, top); !listed)
                    return listed;
            }
            return {};
        },
        this);
    follow(naming, m_order.form == PullOrder::Form::Folder ? &PullImage::succeed : &PullImage::packImage);
}

void PullImage::packImage()
{
    const QString &reference = m_order.references.constFirst();
    const ImageReference image{.host = m_host, .repository = m_order.repository, .tag = reference};
    const Packing packing{
        .folder = m_target->folder,
        .top = m_tops.value(reference),
        .reference = Digest::parse(reference) ? QString() : image.toString(),
        .target = m_order.target,
        .form = m_order.form == PullOrder::Form::OciArchive ? Packing::Form::OciArchive : Packing::Form::DockerArchive,
    };
    follow(new PackImage(packing, this), &PullImage::removeGatheringFolder);
}

void PullImage::removeGatheringFolder()
{
    m_target.reset();
    auto *removal = new FileTask(
        [path = gatheringFolder(m_order)](DiskWork &) -> Result<void> {
            QDir(path).removeRecursively(); // what cannot be removed does no harm
            return {};
        },
        this);
    follow(removal, &PullImage::succeed);
}

void PullImage::tell()
{
    setReport(m_progress, {});
    Q_EMIT progressed(m_progress.bytesDone, m_progress.bytes);
}

} // namespace Tagwright
