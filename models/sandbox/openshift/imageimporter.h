// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/outcome.h"
#include "sandbox/openshift/streamstore.h"
#include "sandbox/openshift/upstreams.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Tagwright::Practice {

class ObjectStore;

/*! Carries out ImageStreamImports. */
class ImageImporter {
public:
    ImageImporter(ObjectStore &objects, StreamStore &streams, std::shared_ptr<Upstreams> upstreams);

    /*! The ImageStreamImport with its status: nothing is stored unless spec.import is true. */
    Outcome<QJsonObject> import(const QJsonObject &import);

    /*! What a stream has to import; nothing when that is nothing. */
    static std::optional<QJsonObject> pendingImport(const StreamDraft &stream);
    static std::optional<QJsonObject> scheduledImport(const StreamDraft &stream);

private:
    struct Fetched {
        QString tag; // of the source
        KubernetesStatus failure; // code 0 for success
        QJsonObject image;
        QList<QJsonObject> children;
    };
    struct FetchedRepository {
        KubernetesStatus failure;
        QList<Fetched> images;
        QStringList additionalTags;
    };
    /*! One tag of a stream that an import changes. */
    struct Target {
        QString tag;
        QString from;
        QJsonObject importPolicy;
        QJsonObject referencePolicy;
        QString now;
        qint64 generation = 0;
    };

    UpstreamManners mannersFor(const QString &nameSpace, const QJsonObject &importPolicy, bool insecureStream) const;
    Fetched fetch(const QString &from, const QJsonObject &spec, UpstreamManners manners, const QJsonObject &annotations,
        const QString &now) const;
    FetchedRepository fetchRepository(
        const QJsonObject &spec, const UpstreamManners &manners, const QString &now) const;
    void keep(Fetched &fetched);
    Outcome<StreamDraft> apply(const QJsonObject &import, QList<Fetched> &images,
        std::optional<FetchedRepository> &repository, const QString &now);
    static void recordSuccess(StreamDraft &stream, const Target &target, const QJsonObject &image);
    static void recordFailure(StreamDraft &stream, const Target &target, const KubernetesStatus &failure);
    static QJsonObject resultOf(const Fetched &fetched, bool includeManifest, bool isStored);

    ObjectStore &m_objects;
    StreamStore &m_streams;
    std::shared_ptr<Upstreams> m_upstreams;
};

/*! spec of an ImageStreamImport with everything that the API server fills in. */
[[nodiscard]] QJsonObject completedImportSpec(const QJsonObject &spec);
[[nodiscard]] QList<FieldProblem> importProblems(const QJsonObject &completedSpec);

} // namespace Tagwright::Practice
