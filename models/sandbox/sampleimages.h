// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/imagebuilder.h"

/*! How the images in the sandbox's sample repositories are made. */
namespace Tagwright::SampleImages {

/*! An operating system and CPU of an index. */
struct Target {
    QByteArray architecture;
    QByteArray variant;
};

/*! A web server as Docker Hub's official images are built: many steps, most of them without a layer. */
[[nodiscard]] ImageRecipe webServerOnDebian(const Target &target, const QByteArray &version, const QByteArray &created);
[[nodiscard]] ImageRecipe webServerOnAlpine(const Target &target, const QByteArray &version, const QByteArray &created);

/*! One static program and nothing else. */
[[nodiscard]] ImageRecipe toolbox(
    const Target &target, const QByteArray &version, const QByteArray &library, const QByteArray &created);

/*! A builder image of the OpenShift catalogue. */
[[nodiscard]] ImageRecipe sourceToImage(const QByteArray &software, const QByteArray &version, const QByteArray &base,
    const Target &target, const QByteArray &created);

/*! A company's own service. */
struct Service {
    QByteArray name; //!< "platform/api"
    QByteArray version;
    QByteArray revision; //!< commit
    QByteArray created;
    Target target{"amd64", {}};
    ImageRecipe::Family family = ImageRecipe::Family::Oci;
};
[[nodiscard]] ImageRecipe service(const Service &service);

/*! An image of each target and its index, with BuildKit's attestations when asked for. */
enum class Attested { No, Yes };
using MakeRecipe = std::function<ImageRecipe(const Target &)>;
[[nodiscard]] QJsonObject addMultiArch(
    ImageBuilder &builder, const QList<Target> &targets, const MakeRecipe &make, Attested attested = Attested::No);

/*! cosign's signature, as a tag beside the image. */
void addCosignSignature(ImageBuilder &builder, const QJsonObject &image, const QByteArray &name);
/*! An SBOM and a sigstore bundle that refer to the image. */
QJsonObject addSbomReferrer(ImageBuilder &builder, const QJsonObject &image, const QByteArray &created);
void addSigstoreReferrer(ImageBuilder &builder, const QJsonObject &image, const QByteArray &created);

/*! A Docker schema 1 image with its signature block, as registries before 2016 hold them. */
void addSchema1(ImageBuilder &builder, const QByteArray &name, const QByteArray &tag);

} // namespace Tagwright::SampleImages
