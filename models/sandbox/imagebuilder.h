// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/sandboxstore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <mutex>

namespace Tagwright {

/*! A layer that can be made again at any time: some text files, and noise to give it its size. */
struct LayerRecipe {
    QByteArray name; //!< tells layers apart; also where the noise lives and what seeds it
    qsizetype size = 0; //!< of the noise
    QList<std::pair<QByteArray, QByteArray>> files;

    QByteArray make() const; //!< gzip of a tar archive
};

/*! What makes an image, as a Dockerfile would. */
struct ImageRecipe {
    enum class Family { Oci, Docker };

    struct Step {
        QByteArray createdBy;
        std::optional<LayerRecipe> layer; //!< none for a step that changes the configuration only
    };

    Family family = Family::Oci;
    QByteArray architecture = "amd64";
    QByteArray variant;
    QByteArray created; //!< RFC 3339
    QJsonObject config; //!< Env, Cmd, Labels …
    QList<Step> steps;
    QJsonObject annotations;
};

/*! An OCI artifact: one file that is no image. */
struct ArtifactRecipe {
    QByteArray artifactType;
    QByteArray configType; //!< the empty config when not set
    QByteArray config = "{}";
    QByteArray layerType;
    QByteArray layer;
    QJsonObject layerAnnotations;
    QJsonObject annotations;
    std::optional<QJsonObject> subject; //!< the descriptor of what it belongs to
};

/*! Digests of layers that were made before: repositories share their base layers. Thread-safe. */
class LayerShelf {
public:
    struct Facts {
        Digest digest;
        Digest diffId;
        qint64 size = 0;
    };

    Facts facts(const LayerRecipe &recipe);

private:
    std::mutex m_mutex;
    QHash<QByteArray, Facts> m_facts;
};

/*! Puts the content of one repository together. add… functions return the descriptor of what they added. */
class ImageBuilder {
public:
    explicit ImageBuilder(std::shared_ptr<LayerShelf> shelf);

    QJsonObject addImage(const ImageRecipe &recipe);
    QJsonObject addArtifact(const ArtifactRecipe &recipe);
    /*! BuildKit's provenance and SBOM of one platform's image. */
    QJsonObject addAttestation(const QJsonObject &image);
    QJsonObject addIndex(const QJsonArray &manifests, const QByteArray &mediaType, const QJsonObject &annotations = {});
    QJsonObject addManifest(const QByteArray &bytes, const QByteArray &mediaType);
    QJsonObject addBlob(const QByteArray &bytes, const QByteArray &mediaType);
    QJsonObject addLayer(const LayerRecipe &recipe, const QByteArray &mediaType);
    /*! For what no registry takes any more: nothing is read from bytes. */
    void addLegacyManifest(const Digest &digest, const QByteArray &bytes, const QByteArray &mediaType);

    void tag(const QByteArray &name, const QJsonObject &descriptor);
    void tag(const QByteArray &name, const Digest &digest);

    RepositoryContent take() { return std::move(m_content); }

private:
    std::shared_ptr<LayerShelf> m_shelf;
    RepositoryContent m_content;
};

/*! A descriptor with its platform, as an index lists it. */
[[nodiscard]] QJsonObject withPlatform(
    QJsonObject descriptor, const QByteArray &os, const QByteArray &architecture, const QByteArray &variant = {});

[[nodiscard]] Digest digestOfDescriptor(const QJsonObject &descriptor);

/*! A complete image of a few hundred bytes, tagged "latest". */
[[nodiscard]] RepositoryContent smallImage(const QByteArray &name);

} // namespace Tagwright
