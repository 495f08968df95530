// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagestreamimports.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

ImageStreamImports::ImageStreamImports(std::shared_ptr<ImageApi> images)
    : ApiResource(imageStreamImportKind())
    , m_images(std::move(images))
{
}

Outcome<QJsonObject> ImageStreamImports::create(ApiRequest &request, QJsonObject object)
{
    const QString name = nameOf(object);
    QList<FieldProblem> problems;
    if (name.isEmpty())
        problems.append(missingField(u"metadata.name"_s, u"name or generateName is required"_s));
    else
        problems.append(streamNameProblems(name, u"metadata.name"_s));
    problems.append(importProblems(completedImportSpec(object.value("spec"_L1).toObject())));
    if (!problems.isEmpty())
        return invalid(kind().groupKind(), name, problems);

    // The answer has a uid of its own; that of the stream, when it was sent, says which stream is meant.
    setMetadata(object, "namespace"_L1, request.nameSpace);
    auto imported = m_images->importer().import(object);
    if (!imported)
        return imported.status();
    setMetadata(*imported, "uid"_L1, randomUid());
    setMetadata(*imported, "creationTimestamp"_L1, kubernetesTime());
    setMetadata(*imported, "resourceVersion"_L1, QJsonValue::Undefined);
    return *imported;
}

} // namespace Tagwright::Practice
