// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace Tagwright::MediaType {

inline constexpr auto OciIndex = "application/vnd.oci.image.index.v1+json";
inline constexpr auto OciManifest = "application/vnd.oci.image.manifest.v1+json";
inline constexpr auto OciConfig = "application/vnd.oci.image.config.v1+json";
inline constexpr auto OciEmpty = "application/vnd.oci.empty.v1+json";
inline constexpr auto OciArtifactManifest = "application/vnd.oci.artifact.manifest.v1+json";
inline constexpr auto DockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
inline constexpr auto DockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
inline constexpr auto DockerConfig = "application/vnd.docker.container.image.v1+json";
inline constexpr auto DockerPlugin = "application/vnd.docker.plugin.v1+json";
inline constexpr auto Schema1Signed = "application/vnd.docker.distribution.manifest.v1+prettyjws";
inline constexpr auto Schema1 = "application/vnd.docker.distribution.manifest.v1+json";
inline constexpr auto HelmConfig = "application/vnd.cncf.helm.config.v1+json";

/*! The Accept value for manifests: everything we can show. A narrower one makes distribution answer another digest. */
QByteArray acceptManifests();

/*! Without parameters, lower-case: "Application/JSON; charset=utf-8" becomes "application/json". */
QString essence(const QByteArray &contentType);

} // namespace Tagwright::MediaType
