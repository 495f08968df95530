// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/clusteraddress.h"
#include "values/digest.h"
#include "values/result.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace Tagwright {

/*!
    An image in a registry, in the normal form of docker and containers/image:
    [host[:port]/]namespace/repository[:tag][@digest].

    "busybox" is docker.io/library/busybox:latest.
*/
struct ImageReference {
    QString host; //!< with the port when one was written: "docker.io", "localhost:5000", "[::1]:5000"
    QString repository; //!< "library/busybox"
    QString tag; //!< empty when none was written
    Digest digest; //!< null when none was written

    QString effectiveTag() const; //!< "latest" when neither tag nor digest was written; empty when only a digest was
    QString toString() const; //!< host/repository[:tag][@digest], everything that was written
    QString familiar() const; //!< as docker shows it: without docker.io/ and library/
    QString withTag(const QString &tag) const; //!< host/repository:tag
    QString withDigest(const Digest &digest) const; //!< host/repository@digest
    QString apiHost() const; //!< docker.io is served by registry-1.docker.io

    friend bool operator==(const ImageReference &, const ImageReference &) = default;
};

/*! What oc reads from `oc tag`, `oc import-image` and spec.tags[].from.name; unlisted parts are empty. */
struct OpenShiftImage {
    QString registry;
    QString namespaceName;
    QString name;
    QString tag;
    QString id;

    friend bool operator==(const OpenShiftImage &, const OpenShiftImage &) = default;
};

/*! [project/]stream:tag (ImageStreamTag) or [project/]stream@id (ImageStreamImage); exactly one of tag and id is set.
 */
struct StreamReference {
    QString project; //!< empty when none was written
    QString stream;
    QString tag;
    QString id; //!< a digest or an unambiguous prefix of one, with or without its algorithm

    QString toString() const;

    friend bool operator==(const StreamReference &, const StreamReference &) = default;
};

/*! A registry alone: what the address field of "Add registry" takes. */
struct RegistryAddress {
    enum class Scheme { Unspecified, Http, Https };

    QString host; //!< with the port when one was written
    Scheme scheme = Scheme::Unspecified;
    QString pathPrefix; //!< without slashes at the ends; the API then lives under /prefix/v2/

    friend bool operator==(const RegistryAddress &, const RegistryAddress &) = default;
};

/*! Error::code of an InvalidInput error from this header. ui/errortext.cpp has a sentence for each. */
namespace ReferenceRule {
inline constexpr auto Empty = "empty";
inline constexpr auto Uppercase = "uppercase"; // the repository must be lower-case
inline constexpr auto ImageId = "image-id"; // 64 hex digits: an image ID, not a name
inline constexpr auto Scheme = "scheme"; // "https://…" where a reference is wanted
inline constexpr auto Host = "host"; // the part before the first "/" is no host
inline constexpr auto Path = "path"; // the repository breaks the grammar
inline constexpr auto Tag = "tag"; // 1 to 128 of letters, digits, "_", ".", "-"
inline constexpr auto DigestForm = "digest"; // unknown algorithm, wrong length, upper-case hex
inline constexpr auto Length = "length"; // more than 255 characters
inline constexpr auto Stream = "stream"; // neither stream:tag nor stream@id
inline constexpr auto Unrecognised = "unrecognised"; // a pasted text in which no reference was found
} // namespace ReferenceRule

/*! The docker and containers/image reading, exactly; blanks are an error. protocol: distribution reference grammar. */
[[nodiscard]] Result<ImageReference> parseImageReference(QStringView text);

/*! oc's reading of the same text, with oc's ambiguities. */
[[nodiscard]] Result<OpenShiftImage> parseOpenShiftImage(QStringView text);

/*! [project/]stream:tag or [project/]stream@id. */
[[nodiscard]] Result<StreamReference> parseStreamReference(QStringView text);

/*!
    host, host:port or [v6]:port, with an optional http:// or https:// and path prefix; blanks at the ends do not
   matter. Every name of Docker Hub is read as docker.io.
*/
[[nodiscard]] Result<RegistryAddress> parseRegistryAddress(QStringView text);

using Pasted = std::variant<ImageReference, StreamReference, RegistryAddress, ClusterAddress>;

/*!
    Whatever a person pastes: a reference with white space or quotes around it, a `docker pull …`, `podman …`,
    `skopeo … docker://…`, `crane …`, `oc tag|import-image|describe|get …` line, a FROM or `image:` line, or the browser
    address of a known console (Docker Hub, Quay, GHCR, GitLab, Harbor, Google, OpenShift). A text without a "/" that
    looks like a host ("quay.io", "localhost:5000", "foo.example:443") or a URL without a path is a RegistryAddress; a
    stream of an OpenShift console or oc line is a StreamReference, any other page of such a console and an `oc login`
    line is a ClusterAddress; everything else that parses is an ImageReference.
*/
[[nodiscard]] Result<Pasted> parsePasted(QStringView text);

/*! The image stream that an image in a cluster's own registry belongs to; empty when it is none there. */
[[nodiscard]] std::optional<StreamReference> streamOf(const ImageReference &reference, const QString &registryHost);

/*! Where an image stream's tag or image is pulled from; empty without a project, or when the id is only a prefix. */
[[nodiscard]] std::optional<ImageReference> imageOf(const StreamReference &reference, const QString &registryHost);

/*! Where the API of a registry is: docker.io is served by registry-1.docker.io, every other host by itself. */
[[nodiscard]] QString apiHost(const QString &host);

/*! True for localhost, *.localhost, 127.0.0.0/8 and [::1], with or without a port: plain HTTP is usual there. */
[[nodiscard]] bool isLoopbackHost(QStringView host);

/*! True when text is a valid tag: [A-Za-z0-9_][A-Za-z0-9_.-]{0,127}. */
[[nodiscard]] bool isValidTag(QStringView text);

/*! True when text is a valid name of a project: a label of RFC 1123, as the names of namespaces are. */
[[nodiscard]] bool isValidProject(const QString &text);

/*! True when text is a valid OCI repository name of at most 255 characters. */
[[nodiscard]] bool isValidRepository(QStringView text);

} // namespace Tagwright
