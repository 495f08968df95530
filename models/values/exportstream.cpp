// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/exportstream.h"

#include "values/json.h"
#include "values/reference.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxExportName = 120; // of a file, without its suffix

QString textIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QJsonObject objectIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toObject();
}

QJsonObject withoutManagedFields(QJsonObject object)
{
    QJsonObject metadata = objectIn(object, "metadata"_L1);
    metadata.remove("managedFields"_L1);
    object.insert("metadata"_L1, metadata);
    return object;
}

QJsonObject cleanMetadata(QJsonObject metadata, const ExportOptions &options)
{
    for (const char *serverSet : {"uid", "resourceVersion", "generation", "creationTimestamp", "deletionTimestamp",
             "deletionGracePeriodSeconds", "selfLink", "managedFields", "ownerReferences"})
        metadata.remove(QLatin1StringView(serverSet));
    QJsonObject annotations = objectIn(metadata, "annotations"_L1);
    annotations.remove("openshift.io/image.dockerRepositoryCheck"_L1);
    annotations.remove("kubectl.kubernetes.io/last-applied-configuration"_L1);
    metadata.insert("annotations"_L1, annotations);
    if (options.project == ExportOptions::Project::LeftOut)
        metadata.remove("namespace"_L1);
    else if (options.project == ExportOptions::Project::Replaced)
        metadata.insert("namespace"_L1, options.otherProject);
    return Json::withoutBlanks(metadata).toObject();
}

// The tags of one stream as they are exported.
class TagExport {
public:
    TagExport(const QJsonObject &stream, const ExportOptions &options, ExportLosses &losses)
        : m_options(options)
        , m_losses(losses)
        , m_stream(textIn(objectIn(stream, "metadata"_L1), "name"_L1))
        , m_project(textIn(objectIn(stream, "metadata"_L1), "namespace"_L1))
        , m_ownHost(textIn(objectIn(stream, "status"_L1), "dockerImageRepository"_L1).section(u'/', 0, 0))
    {
        const QJsonArray specs = objectIn(stream, "spec"_L1).value("tags"_L1).toArray();
        for (const QJsonValue &spec : specs) {
            const QString name = spec["name"_L1].toString();
            m_names += name;
            m_specs.insert(name, spec.toObject());
        }
        const QJsonArray statuses = objectIn(stream, "status"_L1).value("tags"_L1).toArray();
        for (const QJsonValue &status : statuses) {
            const QString name = status["tag"_L1].toString();
            const QJsonValue newest = status["items"_L1][0];
            if (!m_specs.contains(name) && newest.isObject())
                m_pushed += name;
            m_images.insert(name, imageOf(newest.toObject()));
        }
    }

    QJsonArray all() const
    {
        QJsonArray tags;
        for (const QString &name : m_names)
            tags += one(name, Part::Stream);
        if (m_options.sources == ExportOptions::Sources::Kept) {
            m_losses.onlyPushed += int(m_pushed.size());
            return tags;
        }
        for (const QString &name : m_pushed)
            tags += one(name, Part::Stream);
        return tags;
    }

    QJsonObject alone(const QString &name) const { return one(name, Part::TagAlone); }

private:
    enum class Part { Stream, TagAlone };

    // Where the image is that an event names, by digest; empty for a reference.
    static QString imageOf(const QJsonObject &event)
    {
        const QString digest = textIn(event, "image"_L1);
        const Result<ImageReference> reference = parseImageReference(textIn(event, "dockerImageReference"_L1));
        if (digest.isEmpty() || !reference)
            return {};
        return reference->host + u'/' + reference->repository + u'@' + digest;
    }

    QString redirected(const QString &name) const
    {
        const Result<ImageReference> reference = parseImageReference(name);
        if (!reference)
            return {};
        ImageReference there = *reference;
        there.host = m_options.registry;
        return there.toString();
    }

    bool isOfThisStream(const QJsonObject &from) const
    {
        const QString nameSpace = textIn(from, "namespace"_L1);
        if (!nameSpace.isEmpty() && nameSpace != m_project)
            return false;
        const QString name = textIn(from, "name"_L1);
        const qsizetype end = name.indexOf(textIn(from, "kind"_L1) == "ImageStreamImage"_L1 ? u'@' : u':');
        return end < 0 || name.left(end) == m_stream;
    }

    // An alias goes on working where the tag that it follows comes along.
    bool isAliasWithin(const QJsonObject &from) const
    {
        if (textIn(from, "kind"_L1) != "ImageStreamTag"_L1 || !isOfThisStream(from))
            return false;
        const QString name = textIn(from, "name"_L1);
        const QString target = name.sliced(name.indexOf(u':') + 1);
        const bool isPushedAlong = m_options.sources != ExportOptions::Sources::Kept && m_pushed.contains(target);
        return m_specs.contains(target) || isPushedAlong;
    }

    QJsonObject one(const QString &name, Part part) const
    {
        QJsonObject tag = m_specs.value(name);
        tag.insert("name"_L1, name);
        tag.remove("generation"_L1); // from another cluster it would look imported already
        QJsonObject policy = objectIn(tag, "importPolicy"_L1);
        if (!m_options.keepsSchedules)
            policy.remove("scheduled"_L1);
        tag.insert("importPolicy"_L1, policy);
        const QJsonObject from = objectIn(tag, "from"_L1);
        // A tag without a source cannot be written on its own.
        const bool needsSource = from.isEmpty() && part == Part::TagAlone;
        switch (m_options.sources) {
        case ExportOptions::Sources::Kept:
            if (needsSource)
                pin(tag, m_images.value(name));
            else
                tag.insert("from"_L1, inOtherProject(from));
            break;
        case ExportOptions::Sources::Pinned:
            pin(tag, m_images.value(name));
            break;
        case ExportOptions::Sources::Redirected:
            if (textIn(from, "kind"_L1) == "DockerImage"_L1)
                takeFrom(tag, redirected(textIn(from, "name"_L1)));
            else if (part == Part::Stream && isAliasWithin(from))
                tag.insert("from"_L1, inOtherProject(from));
            else
                pin(tag, redirected(m_images.value(name)));
            break;
        }
        count(tag, part);
        return Json::withoutBlanks(tag).toObject();
    }

    void pin(QJsonObject &tag, const QString &image) const
    {
        if (image.isEmpty()) {
            ++m_losses.withoutImage;
            tag.insert("from"_L1, inOtherProject(objectIn(tag, "from"_L1)));
            return;
        }
        QJsonObject policy = objectIn(tag, "importPolicy"_L1);
        policy.remove("scheduled"_L1); // a digest never names anything else
        if (textIn(objectIn(tag, "from"_L1), "kind"_L1) != "DockerImage"_L1)
            policy.insert("importMode"_L1, u"PreserveOriginal"_s); // Legacy would import one platform of a list
        tag.insert("importPolicy"_L1, policy);
        takeFrom(tag, image);
    }

    void takeFrom(QJsonObject &tag, const QString &image) const
    {
        if (image.isEmpty())
            return;
        tag.insert("from"_L1, QJsonObject{{u"kind"_s, u"DockerImage"_s}, {u"name"_s, image}});
    }

    QJsonObject inOtherProject(QJsonObject from) const
    {
        if (textIn(from, "namespace"_L1) != m_project)
            return from;
        if (m_options.project == ExportOptions::Project::LeftOut)
            from.remove("namespace"_L1);
        else if (m_options.project == ExportOptions::Project::Replaced && from.contains("namespace"_L1))
            from.insert("namespace"_L1, m_options.otherProject);
        return from;
    }

    void count(const QJsonObject &tag, Part part) const
    {
        // As it was: in another project it is of this stream all the same.
        const QJsonObject from = objectIn(m_specs.value(textIn(tag, "name"_L1)), "from"_L1);
        const QJsonObject now = objectIn(tag, "from"_L1);
        const QString kind = textIn(now, "kind"_L1);
        const QString name = textIn(now, "name"_L1);
        if (kind == "DockerImage"_L1 && !m_ownHost.isEmpty() && name.startsWith(QString(m_ownHost + u'/')))
            ++m_losses.internal;
        // An image of the same stream is not part of it elsewhere: it must have been imported there.
        const bool isStreamSource = kind == "ImageStreamTag"_L1 || kind == "ImageStreamImage"_L1;
        if (isStreamSource && !(part == Part::Stream && isAliasWithin(from)))
            ++m_losses.elsewhere;
    }

    const ExportOptions &m_options;
    ExportLosses &m_losses;
    QString m_stream;
    QString m_project;
    QString m_ownHost; // of the registry, as only the cluster knows it
    QStringList m_names;
    QStringList m_pushed; // tags that are only in the status
    QHash<QString, QJsonObject> m_specs;
    QHash<QString, QString> m_images;
};

QJsonObject exportedStream(const QJsonObject &stream, const ExportOptions &options, ExportLosses &losses)
{
    QJsonObject spec = objectIn(stream, "spec"_L1);
    if (!options.keepsLookup)
        spec.remove("lookupPolicy"_L1);
    if (const QString followed = textIn(spec, "dockerImageRepository"_L1); !followed.isEmpty()) {
        if (options.sources == ExportOptions::Sources::Pinned) {
            spec.remove("dockerImageRepository"_L1); // its tags would move again
        } else if (options.sources == ExportOptions::Sources::Redirected) {
            if (const Result<ImageReference> reference = parseImageReference(followed))
                spec.insert("dockerImageRepository"_L1, QString(options.registry + u'/' + reference->repository));
        }
    }
    spec.insert("tags"_L1, TagExport(stream, options, losses).all());
    return {{u"apiVersion"_s, u"image.openshift.io/v1"_s}, {u"kind"_s, u"ImageStream"_s},
        {u"metadata"_s, cleanMetadata(objectIn(stream, "metadata"_L1), options)},
        {u"spec"_s, Json::withoutBlanks(spec)}};
}

QJsonObject exportedTag(
    const QJsonObject &stream, const QString &name, const ExportOptions &options, ExportLosses &losses)
{
    const QJsonObject tag = TagExport(stream, options, losses).alone(name);
    const QJsonObject of = objectIn(stream, "metadata"_L1);
    // The stream's labels are not the tag's: written to a stream with others, the server refuses it. Its annotations
    // are there twice, because the server takes one when it creates a tag, and the other when it changes one.
    const QJsonObject metadata{{u"name"_s, QString(textIn(of, "name"_L1) + u':' + name)},
        {u"namespace"_s, of.value("namespace"_L1)}, {u"annotations"_s, tag.value("annotations"_L1)}};
    return {{u"apiVersion"_s, u"image.openshift.io/v1"_s}, {u"kind"_s, u"ImageStreamTag"_s},
        {u"metadata"_s, cleanMetadata(metadata, options)}, {u"tag"_s, tag}};
}

} // namespace

bool isAppliable(const QJsonObject &object)
{
    return textIn(object, "kind"_L1) != "ImageStreamImage"_L1;
}

QJsonObject exported(const ExportSubject &subject, const ExportOptions &options, ExportLosses &losses)
{
    const bool isImage = !subject.object.isEmpty() && !isAppliable(subject.object);
    const bool isStored = options.form == ExportOptions::Form::AsStored;
    if (isImage && !isStored) {
        QJsonObject record = withoutManagedFields(subject.object);
        record.insert("image"_L1, withoutManagedFields(objectIn(record, "image"_L1)));
        return Json::withoutBlanks(record).toObject();
    }
    if (isStored && !subject.object.isEmpty())
        return withoutManagedFields(subject.object);
    if (isStored && subject.tag.isEmpty())
        return withoutManagedFields(subject.stream);
    // A tag that names no image is not stored as an object of its own: it comes out as it would be written.
    return subject.tag.isEmpty() ? exportedStream(subject.stream, options, losses)
                                 : exportedTag(subject.stream, subject.tag, options, losses);
}

QJsonObject exportedList(const QList<QJsonObject> &objects)
{
    QJsonArray items;
    for (const QJsonObject &object : objects)
        items += object;
    return {{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"List"_s}, {u"items"_s, items}};
}

QString exportFileName(const QJsonObject &object)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    const QJsonObject metadata = objectIn(object, "metadata"_L1);
    QStringList parts{textIn(metadata, "namespace"_L1), textIn(metadata, "name"_L1)};
    parts.removeAll({});
    QString name = parts.join(u'-').replace(strange, u"-"_s).left(MaxExportName);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1); // no hidden file, no option of a command
    return (name.isEmpty() ? u"export"_s : name) + ".yaml"_L1;
}

} // namespace Tagwright
