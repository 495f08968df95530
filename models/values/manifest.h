// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"
#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright {

using Annotations = QMap<QString, QString>;

/*! OCI image index specification, "platform". */
struct Platform {
    QString os;
    QString architecture;
    QString variant;
    QString osVersion;

    QString toString() const; //!< "linux/arm/v5", with " 10.0.17763" behind it for an os.version
    bool isUnknown() const; //!< "unknown/unknown": BuildKit's mark for an attestation

    friend bool operator==(const Platform &, const Platform &) = default;
};

/*! OCI content descriptor. */
struct Descriptor {
    QString mediaType;
    Digest digest;
    qint64 size = -1; //!< bytes; -1 when absent or negative
    QString artifactType;
    std::optional<Platform> platform;
    QStringList urls; //!< a foreign layer lives there
    Annotations annotations;
    QByteArray content; //!< the decoded "data" field; empty when absent. Verify its digest before use.

    bool isForeign() const; //!< has urls, or a non-distributable media type

    friend bool operator==(const Descriptor &, const Descriptor &) = default;
};

/*! What a manifest is, as the Type column says it. Order: protocol, "Classification order". */
enum class ContentKind {
    Unknown,
    Image,
    MultiArch, //!< an index with platforms
    ArtifactIndex, //!< an index in which no child has a platform
    LegacyImage, //!< Docker schema 1
    HelmChart,
    Signature,
    Attestation,
    Sbom,
    Wasm,
    BuildCache,
    Plugin,
    Artifact, //!< any other artifactType or config media type
};

/*! A parsed manifest, index, schema 1 manifest or withdrawn artifact manifest. */
struct Manifest {
    enum class Form { Image, Index, Schema1, Artifact };

    Form form = Form::Image;
    QString mediaType; //!< as resolved from Content-Type, then the body, then its shape
    QString artifactType; //!< empty when absent
    std::optional<Descriptor> config;
    QList<Descriptor> layers; //!< base first; for schema 1 too; for an artifact manifest its blobs
    QList<Descriptor> manifests; //!< children of an index, in their order
    std::optional<Descriptor> subject;
    Annotations annotations;
    QByteArray legacyConfig; //!< schema 1: the newest v1Compatibility document
    QStringList legacyHistory; //!< schema 1: every v1Compatibility document, oldest first
    bool mediaTypeDisagrees = false; //!< Content-Type and body name different types

    ContentKind kind() const;
    /*! Config and layers, each digest once; -1 for an index and for schema 1, where sizes are unknown. */
    qint64 imageSize() const;
};

/*! No registry takes larger ones; what is above is not read. */
inline constexpr qsizetype MaxManifestBytes = 4 * 1024 * 1024;

/*!
    Reads the exact bytes of a manifest. contentType is the answer's header, which may be generic or wrong.
    Errors: Malformed with a reason, TooLarge above MaxManifestBytes or 10,000 entries; never for unknown fields.
*/
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray &body, const QByteArray &contentType);

/*! What an artifactType, or the media type of a config or layer, stands for; Artifact when it is none we know. */
[[nodiscard]] ContentKind artifactKind(const QString &type);

/*! For a BuildKit attestation child of an index: the digest of the sibling it attests; null otherwise. */
[[nodiscard]] Digest attestedDigest(const Descriptor &child);

/*! The tag of the referrers fallback for a digest (OCI distribution specification, "Referrers Tag Schema"). */
[[nodiscard]] QString referrersTag(const Digest &digest);

/*! "sha256-<64 hex>", also with .sig, .att, .sbom: tags that clients made to attach something to an image. */
[[nodiscard]] std::optional<Digest> digestOfAttachmentTag(QStringView tag);

} // namespace Tagwright
