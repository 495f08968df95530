// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/previewimport.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/imagedetails.h"
#include "operations/importresult.h"
#include "values/json.h"

#include <QJsonArray>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxPreviewed = 10'000; // tags of one repository
constexpr qsizetype MaxCountedLayers = 1000; // of one image

/*! Of an index all its images weigh together, as far as the answer has them. */
qint64 sizeOfManifests(const QJsonArray &manifests)
{
    qint64 size = manifests.isEmpty() ? -1 : 0;
    QStringList counted;
    for (const QJsonValue manifest : manifests) {
        const QJsonArray layers = manifest["dockerImageLayers"_L1].toArray();
        if (layers.isEmpty() || layers.size() > MaxCountedLayers)
            return -1;
        for (const QJsonValue layer : layers) {
            const QString name = layer["name"_L1].toString();
            if (counted.contains(name))
                continue; // they share it
            counted += name;
            size += std::max<qint64>(0, layer["size"_L1].toInteger());
        }
    }
    return size;
}

PreviewedImport previewed(const ImportedTag &tag, const QJsonObject &result)
{
    PreviewedImport preview{.tag = tag, .details = {}, .problem = {}};
    if (const Result<void> status = importStatus(result["status"_L1].toObject()); !status) {
        preview.problem = status.error();
        return preview;
    }
    const Result<ClusterImage> image = parseClusterImage(result["image"_L1].toObject());
    if (!image) {
        preview.problem = image.error();
        return preview;
    }
    preview.details = detailsOf(*image);
    if (preview.details.size < 0)
        preview.details.size = sizeOfManifests(result["manifests"_L1].toArray());
    return preview;
}

} // namespace

Result<QList<PreviewedImport>> importPreview(
    const QJsonObject &answer, const StreamImport &import, const ImportTarget &target, const ImportWish &wish)
{
    QList<PreviewedImport> previews;
    const QJsonObject status = answer["status"_L1].toObject();
    if (!import.repository) {
        // By their places: what is called "tag" there is the source's.
        const QJsonArray images = status["images"_L1].toArray();
        if (images.size() != import.tags.size())
            return Error{.kind = Error::Kind::Malformed, .message = u"status.images"_s};
        for (qsizetype i = 0; i < images.size(); ++i)
            previews += previewed(import.tags.at(i), images.at(i).toObject());
        return previews;
    }

    const QJsonObject repository = status["repository"_L1].toObject();
    if (repository.isEmpty())
        return Error{.kind = Error::Kind::Malformed, .message = u"status.repository"_s};
    if (const Result<void> listed = importStatus(repository["status"_L1].toObject()); !listed)
        return listed.error();
    const QString from = import.repository->from->name;
    const auto tagNamed = [&](const QString &tag) {
        return ImportedTag{.name = tag, .spec = importedSpec(target, tag, from + u':' + tag, wish)};
    };
    const QJsonArray images = repository["images"_L1].toArray();
    const QStringList others = Json::strings(repository["additionalTags"_L1]);
    if (images.size() + others.size() > MaxPreviewed)
        return Error{.kind = Error::Kind::TooLarge};
    for (const QJsonValue image : images) {
        const QString tag = image["tag"_L1].toString();
        if (!tag.isEmpty())
            previews += previewed(tagNamed(tag), image.toObject());
    }
    for (const QString &tag : others)
        previews += PreviewedImport{.tag = tagNamed(tag), .details = {}, .problem = {}, .isSeen = false};
    return previews;
}

PreviewImport::PreviewImport(ClusterClient &client, const Question &question, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_question(question)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

ImportTarget PreviewImport::target() const
{
    return {.nameSpace = m_question.nameSpace,
        .name = m_question.name,
        .stream = m_question.stream ? &*m_question.stream : nullptr};
}

void PreviewImport::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    const Result<StreamImport> plan = planImport(target(), m_question.wish);
    if (!plan)
        return fail(plan.error());
    m_plan = *plan;
    ObjectJob *job = m_client->import(m_question.nameSpace, importRequest(m_plan, ImportRun::Dry));
    m_looking = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            answered(job->object());
        else
            fail(result.error());
    });
    job->start();
}

void PreviewImport::answered(const QJsonObject &answer)
{
    const Result<QList<PreviewedImport>> previews = importPreview(answer, m_plan, target(), m_question.wish);
    if (!previews)
        return fail(previews.error());
    m_images = *previews;
    succeed();
}

void PreviewImport::release()
{
    if (m_looking)
        m_looking->cancel();
}

} // namespace Tagwright
