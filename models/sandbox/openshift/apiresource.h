// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apirequest.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/openshift/outcome.h"
#include "sandbox/openshift/selectors.h"
#include "sandbox/serveranswer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Tagwright::Practice {

/*! "layers" of imagestreams, as discovery tells it. */
struct SubresourceKind {
    QString name;
    QString kind;
    QStringList verbs;
    QString group; //!< of the kind, where it is not the resource's own
    QString version;
};

/*! How kubectl would draw it: the answer to "as=Table". */
struct TableColumn {
    QString name;
    QString type; //!< "string"
    QString format; //!< "name" or empty
    QString description;
    int priority = 0;
};

/*! What is fixed about a resource; mostly what discovery tells. */
struct ResourceKind {
    QString group; //!< empty for the core
    QString version = QStringLiteral("v1");
    QString plural; //!< "imagestreams"
    QString singular; //!< "imagestream"
    QString kind; //!< "ImageStream"
    bool namespaced = true;
    QStringList verbs; //!< what is not among them is 405
    QStringList shortNames;
    QStringList categories;
    QString storageVersionHash;
    QList<SubresourceKind> subresources;

    bool aggregated =
        false; //!< served by the OpenShift API server, which can be down (KubernetesApi::setAggregatedDown)
    bool isCustom = false; //!< a custom resource: list items carry kind and apiVersion
    bool hasGeneration = false; //!< metadata.generation counts changes of spec
    bool updatesNeedVersion = false; //!< PUT without metadata.resourceVersion is 422
    /*! Lists whose elements have a name of their own, and its field; for strategic merge and apply: "spec.tags",
     * "name". */
    QHash<QString, QString> keyedLists;
    /*!
        Every field there is, for fieldValidation; "spec.tags[].from.name", "data.*" for any key with any value below.
        metadata, kind and apiVersion are understood. Empty: nothing is checked.
    */
    QStringList fields;
    QStringList fieldSelectors = {QStringLiteral("metadata.name"), QStringLiteral("metadata.namespace")};
    QList<TableColumn> columns; //!< empty for Name and Created At
    QJsonObject blank; //!< what an object with nothing in it shows beside its metadata: in bookmarks

    GroupResource groupResource() const { return {group, plural}; }
    GroupResource groupKind() const { return {group, kind}; } //!< for invalid()
    QString apiVersion() const { return group.isEmpty() ? version : group + u'/' + version; }
    QString storeName() const { return groupResource().text(); } //!< the resource's name in the ObjectStore
};

struct ListOptions {
    qint64 limit = 0; //!< 0 for everything
    QString continueToken;
    std::optional<quint64> revision; //!< resourceVersion=
    bool exact = false; //!< resourceVersionMatch=Exact
    Selectors selectors;
};

/*! Some objects, and what the list's metadata says. */
struct ObjectPage {
    QList<QJsonObject> items; //!< without kind and apiVersion
    QJsonObject metadata; //!< resourceVersion, continue, remainingItemCount
    QString kind; //!< of the list, where it is not the resource's kind + "List"
};

struct DeleteOptions {
    QString uid; //!< preconditions
    QString resourceVersion;
};

struct Written {
    QJsonObject object;
    bool created = false; //!< 201 in place of 200
};

/*!
    A resource of the API: what its verbs do. Plugged in with KubernetesApi::add().

    Three ways to make one. Objects that are simply stored: a StoredResource with its ResourceKind, its prepare
    functions overridden where the server fills in or refuses something. Objects that are views of others
    (imagestreamtags): derive from ApiResource, override the verbs it has; patch, dryRun (ApiRequest::dryRun must be
    heeded), fieldValidation, Table, selectors on get and the answers' form are made around it by KubernetesApi.
   Anything else (reviews, layers): override serve().

    Before any of these is called the user is authenticated and authorized, the verb is in the resource's list, and the
    body is an object of the right kind and namespace. Around writes ObjectStore::writing() is held. Answers are given
    without kind and apiVersion: they are added, unless the object has a kind.
*/
class ApiResource {
public:
    explicit ApiResource(ResourceKind kind);
    virtual ~ApiResource() = default;

    const ResourceKind &kind() const { return m_kind; }

    /*! The whole answer, when it is not one of the functions below that gives it. Also asked for every subresource. */
    virtual std::optional<ServerAnswer> serve(ApiRequest &request);

    virtual Outcome<QJsonObject> get(ApiRequest &request);
    virtual Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options);
    virtual Outcome<std::shared_ptr<BodyStream>> watch(ApiRequest &request, const ListOptions &options);
    virtual Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object);
    /*! PUT, and PATCH after the patch was applied to what get() gave. */
    virtual Outcome<Written> update(ApiRequest &request, QJsonObject object);
    /*! What is answered: deletedStatus() for most, the object for some. */
    virtual Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options);
    virtual Outcome<ObjectPage> removeAll(ApiRequest &request, const ListOptions &options);

    /*! The cells of a row of a Table, one for each of kind().columns. */
    virtual QJsonArray cells(const QJsonObject &object) const;

protected:
    /*! {"kind":"Status","status":"Success","details":{…}}, as DELETE answers. */
    QJsonObject deletedStatus(const QJsonObject &object) const;

private:
    ResourceKind m_kind;
};

/*! With the resource's kind and apiVersion, where the object has none of its own. */
[[nodiscard]] QJsonObject typed(const ResourceKind &kind, QJsonObject object);
/*! An answer with an object: kind and apiVersion of the resource are added where the object has none. */
[[nodiscard]] ServerAnswer objectAnswer(const ResourceKind &kind, QJsonObject object, int status = 200);
[[nodiscard]] ServerAnswer statusAnswer(const KubernetesStatus &status);
[[nodiscard]] ServerAnswer plainJson(const QJsonObject &object, int status = 200); //!< as it is
/*! A list; kind and apiVersion of the resource unless page says otherwise. */
[[nodiscard]] ServerAnswer listAnswer(const ResourceKind &kind, const ObjectPage &page);

} // namespace Tagwright::Practice
