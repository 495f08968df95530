// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/projectresources.h"

#include "sandbox/openshift/objectwatch.h"
#include "sandbox/openshift/storedresource.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright::Practice {

namespace {

const QString Namespaces = u"namespaces"_s;

QJsonObject successStatus()
{
    return {{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, QJsonObject()},
        {u"status"_s, u"Success"_s}};
}

AccessQuestion seeing(const QString &project)
{
    return {.verb = u"get"_s,
        .group = {},
        .resource = u"namespaces"_s,
        .subresource = {},
        .nameSpace = project,
        .name = project,
        .path = {}};
}

class NamespaceResource final : public StoredResource {
public:
    explicit NamespaceResource(OpenShift &cluster)
        : StoredResource(cluster.objects(),
            {.group = {},
                .plural = Namespaces,
                .singular = u"namespace"_s,
                .kind = u"Namespace"_s,
                .namespaced = false,
                .verbs = {u"create"_s, u"delete"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s},
                .shortNames = {u"ns"_s},
                .categories = {},
                .storageVersionHash = u"Q3oi5N2YM8M="_s,
                .subresources = {{u"finalize"_s, u"Namespace"_s, {u"update"_s}, {}, {}},
                    {u"status"_s, u"Namespace"_s, {u"get"_s, u"patch"_s, u"update"_s}, {}, {}}},
                .keyedLists = {},
                .fields = {u"spec.finalizers"_s, u"status.phase"_s, u"status.conditions.*"_s},
                .fieldSelectors = {u"metadata.name"_s, u"status.phase"_s},
                .columns = {},
                .blank = {{u"spec"_s, QJsonObject()}, {u"status"_s, QJsonObject()}}})
        , m_cluster(cluster)
    {
    }

    Refusal prepareCreate(ApiRequest &, QJsonObject &object) override
    {
        setLabel(object);
        object.insert(u"spec"_s, QJsonObject{{u"finalizers"_s, QJsonArray{u"kubernetes"_s}}});
        object.insert(u"status"_s, QJsonObject{{u"phase"_s, u"Active"_s}});
        return std::nullopt;
    }

    Refusal prepareUpdate(ApiRequest &, QJsonObject &object, const QJsonObject &old) override
    {
        setLabel(object);
        object.insert(u"spec"_s, old.value("spec"_L1));
        object.insert(u"status"_s, old.value("status"_L1));
        return std::nullopt;
    }

    void written(ApiRequest &request, const QJsonObject &object) override
    {
        if (request.verb == u"create"_s)
            m_cluster.announceNamespace(nameOf(object), {});
    }

    // In a real cluster it is a while before the finalizers are through.
    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) override
    {
        const auto found = store().find(Namespaces, {}, request.name);
        if (!found)
            return notFound(kind().groupResource(), request.name);
        const auto gone = StoredResource::remove(request, options);
        if (!gone)
            return gone.status();
        if (!request.dryRun)
            store().removeNamespace(request.name);
        QJsonObject terminating = *found;
        setMetadata(terminating, "deletionTimestamp"_L1, kubernetesTime());
        setValueAt(terminating, u"status.phase", u"Terminating"_s);
        return terminating;
    }

    QList<FieldProblem> nameProblems(const QString &name, const QString &field) const override
    {
        QString whole = name;
        if (field == u"metadata.generateName"_s && whole.endsWith(u'-'))
            whole.back() = u'a';
        const QString why = labelProblem(whole);
        return why.isEmpty() ? QList<FieldProblem>() : QList{invalidField(field, u'"' + name + u'"', why)};
    }

private:
    static void setLabel(QJsonObject &object)
    {
        QJsonObject labels = object.value("metadata"_L1).toObject().value("labels"_L1).toObject();
        labels.insert(u"kubernetes.io/metadata.name"_s, nameOf(object));
        setMetadata(object, "labels"_L1, labels);
    }

    OpenShift &m_cluster;
};

/*! Which projects somebody sees may change with every role binding, so the watch looks at all of them at each change.
 */
class ProjectWatch final : public BodyStream {
public:
    ProjectWatch(const OpenShift &cluster, const ObjectStore &store, ApiUser user, ResourceKind kind,
        std::chrono::milliseconds timeout, bool isInitial)
        : m_cluster(cluster)
        , m_store(store)
        , m_user(std::move(user))
        , m_kind(std::move(kind))
        , m_epoch(store.watchEpoch())
        , m_deadline(std::chrono::steady_clock::now() + timeout)
    {
        const auto lock = m_store.writing();
        m_revision = m_store.revision();
        if (!isInitial)
            m_seen = visible();
    }

    State next(std::chrono::milliseconds patience, QByteArray &bytes) override
    {
        if (m_begun) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - std::chrono::steady_clock::now());
            const auto changes = m_store.changesAfter(m_revision, std::clamp(left, 0ms, patience));
            if (changes && !changes->isEmpty())
                m_revision = changes->constLast().revision;
            else if (!changes)
                m_revision = m_store.revision(); // nothing is lost: the state is compared, not the changes
            if (!changes || concern(*changes))
                compare(bytes);
        } else {
            compare(bytes);
            m_begun = true;
        }
        if (m_store.watchEpoch() != m_epoch)
            return State::Cut;
        const bool isOver = m_store.isClosed() || std::chrono::steady_clock::now() >= m_deadline;
        return isOver ? State::Ended : State::Open;
    }

private:
    static bool concern(const QList<ObjectStore::Change> &changes)
    {
        return std::any_of(changes.cbegin(), changes.cend(), [](const ObjectStore::Change &change) {
            return change.resource == Namespaces || change.resource.endsWith(u"rbac.authorization.k8s.io"_s)
                || change.resource == u"groups.user.openshift.io"_s;
        });
    }

    std::map<QString, QJsonObject> visible() const;

    void compare(QByteArray &bytes)
    {
        std::map<QString, QJsonObject> now = visible();
        for (const auto &[name, project] : m_seen) {
            if (!now.contains(name))
                bytes += watchEvent(u"DELETED"_s, typed(m_kind, project));
        }
        for (const auto &[name, project] : now) {
            const auto before = m_seen.find(name);
            if (before == m_seen.end())
                bytes += watchEvent(u"ADDED"_s, typed(m_kind, project));
            else if (before->second != project)
                bytes += watchEvent(u"MODIFIED"_s, typed(m_kind, project));
        }
        m_seen = std::move(now);
    }

    const OpenShift &m_cluster;
    const ObjectStore &m_store;
    const ApiUser m_user;
    const ResourceKind m_kind;
    const quint64 m_epoch;
    const std::chrono::steady_clock::time_point m_deadline;
    quint64 m_revision = 0;
    std::map<QString, QJsonObject> m_seen;
    bool m_begun = false;
};

class ProjectResource final : public ApiResource {
public:
    explicit ProjectResource(OpenShift &cluster)
        : ApiResource({.group = u"project.openshift.io"_s,
            .plural = u"projects"_s,
            .singular = u"project"_s,
            .kind = u"Project"_s,
            .namespaced = false,
            .verbs = {u"create"_s, u"delete"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s},
            .shortNames = {},
            .categories = {},
            .storageVersionHash = {},
            .subresources = {},
            .aggregated = true,
            .updatesNeedVersion = true,
            .keyedLists = {},
            .fields = {u"spec.finalizers"_s, u"status.phase"_s, u"status.conditions.*"_s},
            .fieldSelectors = {u"metadata.name"_s, u"status.phase"_s},
            .columns = {},
            .blank = {}})
        , m_cluster(cluster)
    {
    }

    Outcome<QJsonObject> get(ApiRequest &request) override
    {
        const auto found = m_cluster.objects().find(Namespaces, {}, request.name);
        if (!found)
            return notFound({{}, Namespaces}, request.name);
        return *found;
    }

    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) override
    {
        ObjectPage page;
        for (const QJsonObject &project : m_cluster.objects().list(Namespaces)) {
            if (m_cluster.api().isAllowed(request.user, seeing(nameOf(project))) && options.selectors.match(project))
                page.items += project;
        }
        return page; // without a revision, and never in pages
    }

    Outcome<std::shared_ptr<BodyStream>> watch(ApiRequest &request, const ListOptions &options) override
    {
        const int seconds = request.parameter("timeoutSeconds").value_or(QString()).toInt();
        const std::chrono::milliseconds timeout = std::chrono::seconds(seconds > 0 ? seconds : 1800);
        const bool isInitial = options.revision && *options.revision == 0;
        return std::shared_ptr<BodyStream>(
            std::make_shared<ProjectWatch>(m_cluster, m_cluster.objects(), request.user, kind(), timeout, isInitial));
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override
    {
        return namespaces().create(request, std::move(object));
    }

    Outcome<Written> update(ApiRequest &request, QJsonObject object) override
    {
        if (metadataText(object, "resourceVersion"_L1).isEmpty()) {
            return invalid(kind().groupResource(), request.name,
                {invalidField(u"metadata.resourceVersion"_s, u"0x0"_s, u"must be specified for an update"_s)});
        }
        return namespaces().update(request, std::move(object));
    }

    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) override
    {
        const auto gone = namespaces().remove(request, options);
        if (!gone)
            return gone.status();
        return successStatus();
    }

private:
    ApiResource &namespaces() const { return *m_cluster.api().resource({}, Namespaces); }

    OpenShift &m_cluster;
};

std::map<QString, QJsonObject> ProjectWatch::visible() const
{
    std::map<QString, QJsonObject> projects;
    for (const QJsonObject &project : m_store.list(Namespaces)) {
        const QString name = nameOf(project);
        if (m_cluster.api().isAllowed(m_user, seeing(name)))
            projects.emplace(name, project);
    }
    return projects;
}

class ProjectRequestResource final : public ApiResource {
public:
    explicit ProjectRequestResource(OpenShift &cluster)
        : ApiResource({.group = u"project.openshift.io"_s,
            .plural = u"projectrequests"_s,
            .singular = u"projectrequest"_s,
            .kind = u"ProjectRequest"_s,
            .namespaced = false,
            .verbs = {u"create"_s, u"list"_s},
            .shortNames = {},
            .categories = {},
            .storageVersionHash = {},
            .subresources = {},
            .aggregated = true,
            .keyedLists = {},
            .fields = {u"displayName"_s, u"description"_s},
            .columns = {},
            .blank = {}})
        , m_cluster(cluster)
    {
    }

    // Whether somebody may ask for a project is asked by listing requests.
    std::optional<ServerAnswer> serve(ApiRequest &request) override
    {
        return request.verb == u"list"_s ? std::optional(plainJson(successStatus())) : std::nullopt;
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override
    {
        const QString name = nameOf(object);
        if (name.isEmpty())
            return invalid(
                kind().groupKind(), name, {missingField(u"metadata.name"_s, u"name or generateName is required"_s)});
        if (const QString why = labelProblem(name); !why.isEmpty()) {
            return invalid(kind().groupKind(), name, {invalidField(u"metadata.name"_s, u'"' + name + u'"', why)});
        }
        if (m_cluster.objects().find(Namespaces, {}, name))
            return alreadyExists({kind().group, u"project"_s}, name);
        const auto project = m_cluster.createProject(name, request.user.name, object.value("displayName"_L1).toString(),
            object.value("description"_L1).toString());
        if (!project)
            return alreadyExists({kind().group, u"project"_s}, name);
        QJsonObject shown = *project;
        shown.insert(u"kind"_s, u"Project"_s);
        shown.insert(u"apiVersion"_s, kind().apiVersion());
        return shown;
    }

private:
    OpenShift &m_cluster;
};

} // namespace

void addProjectResources(OpenShift &cluster)
{
    cluster.api().add(std::make_unique<NamespaceResource>(cluster));
    cluster.api().add(std::make_unique<ProjectResource>(cluster));
    cluster.api().add(std::make_unique<ProjectRequestResource>(cluster));
}

std::optional<QJsonObject> OpenShift::createProject(
    const QString &name, const QString &administrator, const QString &displayName, const QString &description)
{
    const auto lock = m_objects.writing();
    QJsonObject project{
        {u"metadata"_s,
            QJsonObject{{u"name"_s, name}, {u"labels"_s, QJsonObject{{u"kubernetes.io/metadata.name"_s, name}}},
                {u"annotations"_s,
                    QJsonObject{{u"openshift.io/description"_s, description},
                        {u"openshift.io/display-name"_s, displayName}, {u"openshift.io/requester"_s, administrator}}}}},
        {u"spec"_s, QJsonObject{{u"finalizers"_s, QJsonArray{u"openshift.io/origin"_s, u"kubernetes"_s}}}},
        {u"status"_s, QJsonObject{{u"phase"_s, u"Active"_s}}}};
    const auto created = m_objects.create(Namespaces, project);
    if (created)
        announceNamespace(name, administrator);
    return created;
}

} // namespace Tagwright::Practice
