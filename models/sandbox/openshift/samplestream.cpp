// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/samplestream.h"

#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/storeupstreams.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto SampleImages = "images.image.openshift.io"_L1;

QJsonObject importSource(const QString &name)
{
    return {{u"kind"_s, u"DockerImage"_s}, {u"name"_s, name}};
}

QString repositoryOfSource(const QString &from)
{
    return from.section(u':', 0, 0);
}

} // namespace

SampleStream::SampleStream(const SampleSource &source, const QString &project, const QString &name)
    : m_source(source)
    , m_project(project)
    , m_name(name)
    , m_now(QDate(2026, 10, 5), QTime(6, 30, 12), Qt::UTC)
{
}

void SampleStream::imported(const QString &tag, const QString &from, Import import, Architectures architectures)
{
    const bool keepsAll = architectures == Architectures::All;
    QJsonObject policy{{u"importMode"_s, keepsAll ? u"PreserveOriginal"_s : u"Legacy"_s}, {u"insecure"_s, true}};
    if (import == Import::Scheduled)
        policy.insert(u"scheduled"_s, true);
    QJsonArray items;
    if (const QJsonObject event = eventOf(from, architectures); !event.isEmpty())
        items += event;
    addSpec({{u"name"_s, tag}, {u"from"_s, importSource(m_source.host + u'/' + from)}, {u"importPolicy"_s, policy}});
    addStatus(tag, items);
}

void SampleStream::olderImages(const QString &tag, const QStringList &sources)
{
    const QDateTime now = m_now;
    QJsonObject status = m_status.value(tag);
    QJsonArray items = status.value("items"_L1).toArray();
    for (qsizetype i = 0; i < sources.size(); ++i) {
        m_now = now.addDays(-41 * (i + 1));
        const QString &source = sources.at(i);
        if (QJsonObject event = eventOf(source, Architectures::One); !event.isEmpty()) {
            event.insert(u"generation"_s, 1);
            items += event;
        }
    }
    m_now = now;
    status.insert(u"items"_s, items);
    m_status.insert(tag, status);
}

void SampleStream::alias(const QString &tag, const QString &target)
{
    addSpec({{u"name"_s, tag}, {u"from"_s, QJsonObject{{u"kind"_s, u"ImageStreamTag"_s}, {u"name"_s, target}}}});
    QJsonObject event = newestOf(target);
    if (event.isEmpty())
        return;
    event.insert("generation"_L1, m_generation); // or the tag would look as if it waited for an import
    addStatus(tag, {event});
}

void SampleStream::permanent(const QString &tag, const QString &target)
{
    QJsonObject event = newestOf(target);
    const QString image = m_name + u'@' + event.value("image"_L1).toString();
    addSpec({{u"name"_s, tag},
        {u"from"_s, QJsonObject{{u"kind"_s, u"ImageStreamImage"_s}, {u"namespace"_s, m_project}, {u"name"_s, image}}}});
    event.insert("generation"_L1, m_generation);
    addStatus(tag, {event});
}

void SampleStream::reference(const QString &tag, const QString &from)
{
    const QString name = m_source.host + u'/' + from;
    addSpec({{u"name"_s, tag}, {u"from"_s, importSource(name)}, {u"reference"_s, true}});
    addStatus(tag,
        {QJsonObject{{u"created"_s, tick()}, {u"dockerImageReference"_s, name}, {u"image"_s, u""_s},
            {u"generation"_s, m_generation}}});
}

void SampleStream::failed(const QString &tag, const QString &from, const QString &reason, const QString &message)
{
    addSpec({{u"name"_s, tag}, {u"from"_s, importSource(from)}});
    const QJsonObject condition{{u"type"_s, u"ImportSuccess"_s}, {u"status"_s, u"False"_s},
        {u"lastTransitionTime"_s, tick()}, {u"reason"_s, reason}, {u"message"_s, message},
        {u"generation"_s, m_generation}};
    m_status.insert(tag, {{u"tag"_s, tag}, {u"items"_s, QJsonValue::Null}, {u"conditions"_s, QJsonArray{condition}}});
}

void SampleStream::pushed(const QString &tag, const QStringList &sources)
{
    const QString holder = m_source.cluster.options().internalRegistry + u'/' + m_project + u'/' + m_name;
    const QDateTime now = m_now;
    QJsonArray items;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        m_now = now.addDays(-17 * i);
        if (const QJsonObject event = eventOf(sources.at(i), Architectures::All, holder); !event.isEmpty())
            items += event;
    }
    m_now = now;
    addStatus(tag, items);
}

void SampleStream::annotate(const QString &key, const QString &value)
{
    m_annotations.insert(key, value);
}

void SampleStream::enableLookup()
{
    m_hasLookup = true;
}

void SampleStream::store()
{
    QJsonObject metadata{{u"name"_s, m_name}, {u"namespace"_s, m_project}, {u"generation"_s, m_generation},
        {u"creationTimestamp"_s, u"2026-04-14T09:12:40Z"_s}};
    if (!m_spec.isEmpty()) {
        m_annotations.insert(
            u"openshift.io/image.dockerRepositoryCheck"_s, m_now.toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s));
    }
    if (!m_annotations.isEmpty())
        metadata.insert(u"annotations"_s, m_annotations);

    QJsonObject spec{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, m_hasLookup}}}};
    QJsonArray specTags;
    for (const QJsonObject &tag : std::as_const(m_spec))
        specTags += tag;
    if (!specTags.isEmpty())
        spec.insert(u"tags"_s, specTags);

    const OpenShiftOptions &options = m_source.cluster.options();
    const QString path = u'/' + m_project + u'/' + m_name;
    QJsonObject status{{u"dockerImageRepository"_s, QString(options.internalRegistry + path)}};
    if (!options.publicRegistry.isEmpty())
        status.insert(u"publicDockerImageRepository"_s, QString(options.publicRegistry + path));
    QJsonArray statusTags;
    for (const QJsonObject &tag : std::as_const(m_status))
        statusTags += tag;
    if (!statusTags.isEmpty())
        status.insert(u"tags"_s, statusTags);
    m_source.cluster.objects().create(
        u"imagestreams.image.openshift.io"_s, {{u"metadata"_s, metadata}, {u"spec"_s, spec}, {u"status"_s, status}});
}

// heldBy: the repository that it was pushed to, in place of the one that it comes from.
QJsonObject SampleStream::eventOf(const QString &from, Architectures architectures, const QString &heldBy)
{
    const QString repository = repositoryOfSource(from);
    const auto digest = m_source.registry.resolve(repository.toLatin1(), from.section(u':', 1).toLatin1());
    auto image = digest ? imageOfStore(m_source.registry, repository.toLatin1(), *digest) : std::nullopt;
    if (!image)
        return {};
    if (architectures == Architectures::One && !image->children.isEmpty()) {
        if (const UpstreamImage *child = preferredChild(*image, u"linux"_s, u"amd64"_s))
            image = UpstreamImage(*child);
    }
    const QString created = tick();
    const QString place = heldBy.isEmpty() ? m_source.host + u'/' + repository : heldBy;
    const auto keep = [&](const UpstreamImage &kept) {
        const QString reference = place + u'@' + kept.digest;
        QJsonObject object = withoutManifest(imageObject(kept, reference, created));
        QJsonObject metadata = object.value("metadata"_L1).toObject();
        metadata.insert(u"name"_s, kept.digest);
        object.insert(u"metadata"_s, metadata);
        object.remove("kind"_L1);
        object.remove("apiVersion"_L1);
        m_source.cluster.objects().create(QString(SampleImages), object);
        return reference;
    };
    for (const UpstreamImage &child : std::as_const(image->children))
        keep(child);
    return {{u"created"_s, created}, {u"dockerImageReference"_s, keep(*image)}, {u"image"_s, image->digest},
        {u"generation"_s, heldBy.isEmpty() ? m_generation + 1 : m_generation}};
}

QJsonObject SampleStream::newestOf(const QString &tag) const
{
    return m_status.value(tag).value("items"_L1).toArray().first().toObject();
}

void SampleStream::addSpec(QJsonObject tag)
{
    tag.insert(u"annotations"_s, QJsonValue::Null);
    tag.insert(u"generation"_s, ++m_generation);
    if (!tag.contains("importPolicy"_L1))
        tag.insert(u"importPolicy"_s, QJsonObject{{u"importMode"_s, u"Legacy"_s}});
    tag.insert(u"referencePolicy"_s, QJsonObject{{u"type"_s, u"Source"_s}});
    m_spec.insert(tag.value("name"_L1).toString(), tag);
}

void SampleStream::addStatus(const QString &tag, const QJsonArray &items)
{
    m_status.insert(tag, {{u"tag"_s, tag}, {u"items"_s, items}});
}

QString SampleStream::tick()
{
    m_now = m_now.addDays(1).addSecs(97);
    return m_now.toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s);
}

} // namespace Tagwright::Practice
