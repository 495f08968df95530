// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterlisting.h"
#include "values/cluster.h"
#include "values/clusterimage.h"
#include "values/imagestream.h"

#include <QJsonObject>
#include <QJsonValue>

/*!
    The objects of OpenShift's own API as values (image.openshift.io, project.openshift.io, user.openshift.io; and the
    reviews of Kubernetes). Pure; what is null, missing or of another type is empty. Malformed where a name is missing.
*/
namespace Tagwright {

[[nodiscard]] Result<ImageStream> parseImageStream(const QJsonObject &object);
[[nodiscard]] Result<ReadPage<QList<ImageStream>>> parseImageStreamPage(const QByteArray &body);

/*! Of an Image, or of an ImageStreamTag, ImageStreamImage or ImageTag that contains one. */
[[nodiscard]] Result<ClusterImage> parseClusterImage(const QJsonObject &object);
/*! Of an ImageStreamTag or ImageTag: the tag as the stream has it, with at most its newest event. */
[[nodiscard]] Result<StreamTag> parseStreamTag(const QJsonObject &object);
[[nodiscard]] Result<StreamLayers> parseStreamLayers(const QJsonObject &object);

/*! A Project or a Namespace. */
[[nodiscard]] Result<Project> parseProject(const QJsonObject &object);
/*! A SelfSubjectReview or a User; Unauthorized when it is nobody. */
[[nodiscard]] Result<Identity> parseIdentity(const QJsonObject &object);
[[nodiscard]] Result<OAuthServer> parseOAuthServer(const QJsonObject &object);

[[nodiscard]] QJsonObject accessReview(const AccessQuestion &question); //!< a SelfSubjectAccessReview to create
[[nodiscard]] Result<AccessAnswer> parseAccessAnswer(const QJsonObject &object, const AccessQuestion &question);
[[nodiscard]] QJsonObject rulesReview(const QString &nameSpace); //!< a SelfSubjectRulesReview to create
[[nodiscard]] Result<AccessRules> parseAccessRules(const QJsonObject &object);

} // namespace Tagwright
