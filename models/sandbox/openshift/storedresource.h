// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

#include <functional>

namespace Tagwright::Practice {

/*!
    A resource whose objects are kept in the ObjectStore under kind().storeName(): get, list with pages, watch, create,
    update, delete and deletecollection, with preconditions, generateName, generation and dry runs.
*/
class StoredResource : public ApiResource {
public:
    StoredResource(ObjectStore &store, ResourceKind kind);

    Outcome<QJsonObject> get(ApiRequest &request) override;
    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) override;
    Outcome<std::shared_ptr<BodyStream>> watch(ApiRequest &request, const ListOptions &options) override;
    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;
    Outcome<Written> update(ApiRequest &request, QJsonObject object) override;
    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) override;
    Outcome<ObjectPage> removeAll(ApiRequest &request, const ListOptions &options) override;

    /*! What the server makes of an object before it is stored, or why it is not: defaults, status, validation, quota.
     */
    using Refusal = std::optional<KubernetesStatus>;
    virtual Refusal prepareCreate(ApiRequest &request, QJsonObject &object);
    /*! object is what was sent, with uid, creationTimestamp and (when hasGeneration) generation of old already in it.
     */
    virtual Refusal prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old);
    virtual Refusal prepareRemove(ApiRequest &request, const QJsonObject &object);
    /*! After something was stored or removed (not in a dry run), still under writing(): what controllers would do. */
    virtual void written(ApiRequest &request, const QJsonObject &object);
    virtual void removed(ApiRequest &request, const QJsonObject &object);
    /*! What is shown of a stored object to whoever asks; get, list, watch and the answers to writes pass through it. */
    virtual QJsonObject shown(const QJsonObject &stored) const;
    /*! The problems with a name; empty when it is good. The default is a DNS-1123 subdomain. */
    virtual QList<FieldProblem> nameProblems(const QString &name, const QString &field) const;

protected:
    ObjectStore &store() const { return m_store; }

private:
    ObjectStore &m_store;
};

/*! One page of what objects() has of a resource, as every stored resource pages: also for views that are paged so. */
[[nodiscard]] Outcome<ObjectPage> pageOf(const ObjectStore &store, const QString &storeName, const QString &nameSpace,
    const ListOptions &options, const std::function<QJsonObject(const QJsonObject &)> &shown = {});

/*! "a lowercase RFC 1123 subdomain must consist of …" for what is none; empty for what is. */
[[nodiscard]] QString subdomainProblem(const QString &name);
[[nodiscard]] QString labelProblem(const QString &name); //!< "a lowercase RFC 1123 label …"

} // namespace Tagwright::Practice
