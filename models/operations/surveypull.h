// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"

#include <QStringList>

#include <functional>

namespace Tagwright {

class JobQueue;
class RegistrySource;
struct FetchedManifest;

/*! What some tags of a repository would bring to the disk. */
struct PullSurvey {
    /*! An image that an order for its platform brings; its platform is empty when it is in no index. */
    struct Image {
        QString platform; //!< as Platform::toString() has it
        QList<Descriptor> blobs; //!< foreign ones left out
    };

    QList<Image> images; //!< of all tags
    QStringList platforms; //!< each once, in the order of the indexes; attestations left out
    QString preferred; //!< of them the one for this computer; empty when there are none
    bool allHaveIndex = true; //!< so that platforms can be chosen for every tag

    /*! Each blob once, of these platforms and of what has none; all when there are none. */
    QList<Descriptor> blobs(const QStringList &chosen) const;
    static qint64 bytes(const QList<Descriptor> &blobs);
};

/*! Reads the manifests below some tags or digests. */
class SurveyPull final : public Job {
    Q_OBJECT

public:
    SurveyPull(RegistrySource &source, const QString &repository, const QStringList &references, QObject *parent);

    const PullSurvey &survey() const { return m_survey; } //!< after success

protected:
    void run() override;
    void release() override;

private:
    void ask(const QString &reference, const QString &platform, bool isTop);
    void arrived(const FetchedManifest &fetched, const QString &platform, bool isTop);

    RepositoryAt m_source;
    QStringList m_references;
    JobQueue *m_queue;
    PullSurvey m_survey;
};

/*! Of these blobs the bytes that an image folder holds already, whole or in part. Asked on another thread. */
void findBytesThere(const QString &folder, const QList<Descriptor> &blobs, QObject *context,
    const std::function<void(qint64 bytes)> &found);

} // namespace Tagwright
