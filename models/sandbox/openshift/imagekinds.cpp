// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagekinds.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

ResourceKind imageGroupKind(const QString &singular, const QString &kind, const QStringList &verbs)
{
    ResourceKind resource;
    resource.group = u"image.openshift.io"_s;
    resource.plural = singular + u's';
    resource.singular = singular;
    resource.kind = kind;
    resource.verbs = verbs;
    resource.aggregated = true;
    return resource;
}

QStringList everyImageVerb()
{
    return {u"create"_s, u"delete"_s, u"deletecollection"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s};
}

QStringList imageTagVerbs()
{
    return {u"create"_s, u"delete"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s};
}

QStringList below(const QString &path, const QStringList &fields)
{
    QStringList whole;
    for (const QString &field : fields)
        whole.append(path + field);
    return whole;
}

QStringList tagFields(const QString &path)
{
    return below(path + u'.',
        {u"name"_s, u"annotations.*"_s, u"from.kind"_s, u"from.namespace"_s, u"from.name"_s, u"from.uid"_s,
            u"from.apiVersion"_s, u"from.resourceVersion"_s, u"from.fieldPath"_s, u"reference"_s, u"generation"_s,
            u"importPolicy.insecure"_s, u"importPolicy.scheduled"_s, u"importPolicy.importMode"_s,
            u"referencePolicy.type"_s});
}

TableColumn textColumn(const QString &name, const QString &description)
{
    return {.name = name, .type = u"string"_s, .format = {}, .description = description, .priority = 0};
}

TableColumn nameColumn()
{
    return {.name = u"Name"_s,
        .type = u"string"_s,
        .format = u"name"_s,
        .description =
            u"Name must be unique within a namespace. Is required when creating resources, although some resources "
            "may allow a client to request the generation of an appropriate name automatically. Name is primarily "
            "intended for creation idempotence and configuration definition. Cannot be updated. More info: "
            "https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names"_s,
        .priority = 0};
}

ResourceKind streamKind()
{
    ResourceKind kind = imageGroupKind(u"imagestream"_s, u"ImageStream"_s, everyImageVerb());
    kind.shortNames = {u"is"_s};
    kind.categories = {u"all"_s};
    kind.storageVersionHash = u"mwmf9lCqOiA="_s;
    kind.subresources = {
        {.name = u"layers"_s, .kind = u"ImageStreamLayers"_s, .verbs = {u"get"_s}, .group = {}, .version = {}},
        {.name = u"secrets"_s, .kind = u"SecretList"_s, .verbs = {u"get"_s}, .group = {}, .version = {}},
        {.name = u"status"_s,
            .kind = u"ImageStream"_s,
            .verbs = {u"get"_s, u"patch"_s, u"update"_s},
            .group = {},
            .version = {}}};
    kind.blank = {{u"metadata"_s, QJsonObject{{u"namespace"_s, u"default"_s}}},
        {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, false}}}}},
        {u"status"_s, QJsonObject{{u"dockerImageRepository"_s, QString()}}}};
    kind.updatesNeedVersion = true;
    kind.keyedLists = {{u"spec.tags"_s, u"name"_s}};
    kind.fields = QStringList{u"spec.lookupPolicy.local"_s, u"spec.dockerImageRepository"_s, u"status.*"_s}
        + tagFields(u"spec.tags[]"_s);
    kind.columns = {nameColumn(),
        textColumn(u"Image Repository"_s,
            u"dockerImageRepository represents the effective location this stream may be accessed at. May be empty "
            "until the server determines where the repository is located"_s),
        textColumn(u"Tags"_s, u"Human readable list of tags."_s), textColumn(u"Updated"_s, u"Last update time."_s)};
    return kind;
}

} // namespace

const ResourceKind &imageKind()
{
    static const ResourceKind kind = [] {
        ResourceKind made = imageGroupKind(u"image"_s, u"Image"_s, everyImageVerb());
        made.namespaced = false;
        made.storageVersionHash = u"FX/i8Tt+3Fc="_s;
        return made;
    }();
    return kind;
}

const ResourceKind &imageSignatureKind()
{
    static const ResourceKind kind = [] {
        ResourceKind made = imageGroupKind(u"imagesignature"_s, u"ImageSignature"_s, {u"create"_s, u"delete"_s});
        made.namespaced = false;
        return made;
    }();
    return kind;
}

const ResourceKind &imageStreamKind()
{
    static const ResourceKind kind = streamKind();
    return kind;
}

const ResourceKind &imageStreamImageKind()
{
    static const ResourceKind kind = [] {
        ResourceKind made = imageGroupKind(u"imagestreamimage"_s, u"ImageStreamImage"_s, {u"get"_s});
        made.shortNames = {u"isimage"_s};
        return made;
    }();
    return kind;
}

const ResourceKind &imageStreamImportKind()
{
    static const ResourceKind kind = imageGroupKind(u"imagestreamimport"_s, u"ImageStreamImport"_s, {u"create"_s});
    return kind;
}

const ResourceKind &imageStreamMappingKind()
{
    static const ResourceKind kind = imageGroupKind(u"imagestreammapping"_s, u"ImageStreamMapping"_s, {u"create"_s});
    return kind;
}

const ResourceKind &imageStreamTagKind()
{
    static const ResourceKind kind = [] {
        ResourceKind made = imageGroupKind(u"imagestreamtag"_s, u"ImageStreamTag"_s, imageTagVerbs());
        made.shortNames = {u"istag"_s};
        return made;
    }();
    return kind;
}

const ResourceKind &imageTagKind()
{
    static const ResourceKind kind = [] {
        ResourceKind made = imageGroupKind(u"imagetag"_s, u"ImageTag"_s, imageTagVerbs());
        made.shortNames = {u"itag"_s};
        return made;
    }();
    return kind;
}

} // namespace Tagwright::Practice
