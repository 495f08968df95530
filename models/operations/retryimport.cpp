// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/retryimport.h"

#include "net/httperror.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "values/pullspecification.h"

#include <QJsonArray>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

bool isInsecureAsAWhole(const ImageStream &stream)
{
    return stream.annotations.value(u"openshift.io/image.insecureRepository"_s) == "true"_L1;
}

} // namespace

const StreamTag *importedBy(const ImageStream &stream, const StreamTag &tag)
{
    const StreamTag *imported =
        stream.following(tag) == TagFollowing::Alias ? stream.tag(stream.aliasTarget(tag)) : &tag;
    const bool canBe = imported && imported->spec && imported->spec->from && !imported->spec->reference
        && imported->spec->from->kind == "DockerImage"_L1;
    return canBe ? imported : nullptr;
}

QJsonObject importRequest(const ImageStream &stream, const StreamTag &imported)
{
    const TagSpec &spec = *imported.spec;
    const QJsonObject policy{
        {u"insecure"_s, spec.insecure || isInsecureAsAWhole(stream)},
        {u"scheduled"_s, spec.scheduled},
        {u"importMode"_s,
            spec.importMode == TagSpec::ImportMode::PreserveOriginal ? u"PreserveOriginal"_s : u"Legacy"_s},
    };
    const QJsonObject image{
        {u"from"_s, QJsonObject{{u"kind"_s, spec.from->kind}, {u"name"_s, spec.from->name}}},
        {u"to"_s, QJsonObject{{u"name"_s, imported.name}}},
        {u"importPolicy"_s, policy},
        {u"referencePolicy"_s,
            QJsonObject{
                {u"type"_s, spec.referencePolicy == TagSpec::ReferencePolicy::Local ? u"Local"_s : u"Source"_s}}},
    };
    return {
        {u"kind"_s, u"ImageStreamImport"_s},
        {u"apiVersion"_s, u"image.openshift.io/v1"_s},
        {u"metadata"_s,
            QJsonObject{{u"name"_s, stream.name}, {u"namespace"_s, stream.nameSpace},
                {u"resourceVersion"_s, stream.resourceVersion}}},
        {u"spec"_s, QJsonObject{{u"import"_s, true}, {u"images"_s, QJsonArray{image}}}},
        {u"status"_s, QJsonObject()},
    };
}

Result<void> importResult(const QJsonObject &answer)
{
    // By its place: what is called "tag" there is the source's.
    const QJsonValue image = answer[u"status"_s][u"images"_s][0];
    if (!image.isObject())
        return Error{.kind = Error::Kind::Malformed, .message = u"status.images"_s};
    const QJsonObject status = image[u"status"_s].toObject();
    if (status[u"status"_s] == u"Success"_s)
        return {};
    const int code = status[u"code"_s].toInt();
    return Error{.kind = code >= 400 ? errorKindOf(code) : Error::Kind::Rejected,
        .httpStatus = code,
        .code = QLatin1StringView(ImportCode::Failed),
        .message = status[u"message"_s].toString()};
}

RetryImport::RetryImport(ClusterClient &client, const QString &connectionName, const ImageStream &stream,
    const QString &tag, QObject *parent)
    : Operation(OperationRecord::Verb::Import, connectionName, streamTagName(stream, tag), parent)
    , m_client(&client)
    , m_stream(stream)
    , m_tag(tag)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void RetryImport::run()
{
    const StreamTag *tag = m_stream.tag(m_tag);
    const StreamTag *imported = tag ? importedBy(m_stream, *tag) : nullptr;
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (!imported)
        return fail({.kind = Error::Kind::Unsupported, .code = QLatin1StringView(ImportCode::NoSource)});
    ObjectJob *job = m_client->import(m_stream.nameSpace, importRequest(m_stream, *imported));
    m_import = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        const Result<void> end = result ? importResult(job->object()) : result;
        if (end)
            succeed();
        else
            fail(end.error());
    });
    job->start();
}

void RetryImport::release()
{
    if (m_import)
        m_import->cancel();
}

} // namespace Tagwright
