// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobresult.h"
#include "traces.h"

#include "configfiles/pullsecret.h"
#include "credentials/sessionsecretstore.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/previewimport.h"
#include "operations/workspace.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "values/secretchanges.h"
#include "values/streamimport.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace Tagwright {

using namespace Qt::StringLiterals;

inline const QString ProjectName = u"web"_s;
inline const QString SecretName = u"private-pull"_s;
inline const QString StreamName = u"private"_s;
inline constexpr int Patience = 20'000;

inline QByteArray content(const QString &key, const QString &user, const QString &password)
{
    std::vector<ExportedCredential> credentials;
    credentials.push_back({key, Credential{user, Secret(password)}});
    return withPullCredentials({}, credentials)->document;
}

/*! A workspace that is signed in to the sandbox's cluster. */
struct Desk {
    Desk()
    {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        workspace.add({.id = u"practice"_s,
            .name = u"practice"_s,
            .url = sandbox->cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        source().signInWithPassword(u"developer"_s, Secret(u"developer-pw"_s));
    }

    ClusterSource &source() { return *workspace.cluster(u"practice"_s); }
    QString host() { return source().connection().host(); }

    ObjectAddress secret() { return secretAddress(u"practice"_s, host(), ProjectName, SecretName); }

    bool make(const ObjectChangeSet &set)
    {
        bool isDone = false;
        bool hasEnded = false;
        workspace.changes().make(set, &workspace, [&](const Result<void> &result, const ObjectChangeSet &) {
            isDone = bool(result);
            hasEnded = true;
        });
        return QTest::qWaitFor([&hasEnded] { return hasEnded; }, Patience) && isDone;
    }

    /*! What is in the project now. */
    QJsonObject object(const QString &resource, const QString &name)
    {
        return sandbox->cluster()->cluster().objects().find(resource, ProjectName, name).value_or(QJsonObject());
    }

    bool setContent(const QByteArray &document)
    {
        const QJsonObject known = object(u"secrets"_s, SecretName);
        const QJsonObject values{{u".dockerconfigjson"_s, QString::fromLatin1(document.toBase64())}};
        const ObjectChange change = known.isEmpty()
            ? secretCreation(secret(), {.type = u"kubernetes.io/dockerconfigjson"_s, .values = values})
            : secretEdit(secret(), known, values, false);
        return make({.verb = ChangeVerb::Edit, .changes = {change}});
    }

    struct Import {
        QString from;
        bool insecure = true;
        bool scheduled = false;

        ImportWish wish() const
        {
            ImportWish wish;
            wish.from = from;
            wish.insecure = insecure;
            wish.scheduled = scheduled;
            return wish;
        }
    };

    /*! Into a tag of its own, which it returns. */
    QString begin(const Import &import, const std::function<void(const Result<void> &)> &then)
    {
        const QString tag = u"t%1"_s.arg(++imports);
        const ImportTarget target{.nameSpace = ProjectName, .name = StreamName, .stream = nullptr};
        const ImportedTag wanted{.name = tag, .spec = importedSpec(target, tag, import.from, import.wish())};
        workspace.changes().make(
            {.verb = ChangeVerb::Import, .changes = {importChange(u"practice"_s, host(), target, wanted)}}, &workspace,
            [then](const Result<void> &result, const ObjectChangeSet &) { then(result); });
        return tag;
    }

    QString importResult(const Import &import)
    {
        QString told;
        begin(import, [&told](const Result<void> &result) { told = nameOf(result); });
        return QTest::qWaitFor([&told] { return !told.isEmpty(); }, Patience) ? told : u"nothing"_s;
    }

    /*! What the stream says of an import that failed; of one that did not, the image's digest. */
    QString imported(const Import &import)
    {
        importResult(import);
        return told(u"t%1"_s.arg(imports));
    }

    QString told(const QString &tag)
    {
        const QJsonArray tags =
            object(u"imagestreams.image.openshift.io"_s, StreamName)[u"status"_s][u"tags"_s].toArray();
        for (const QJsonValue &entry : tags) {
            if (entry[u"tag"_s] != tag)
                continue;
            const QJsonValue condition = entry[u"conditions"_s][0];
            return condition.isObject() ? condition[u"message"_s].toString()
                                        : entry[u"items"_s][0][u"image"_s].toString();
        }
        return u"nothing"_s;
    }

    /*! What a dry run would bring. */
    QString looked(const Import &import)
    {
        const PreviewImport::Question question{
            .nameSpace = ProjectName, .name = u"looked"_s, .stream = {}, .wish = import.wish()};
        auto *job = new PreviewImport(source().client(), question, &workspace);
        QString told;
        QObject::connect(job, &Job::finished, job, [&told, job](const Result<void> &result) {
            const auto &images = job->images();
            if (!result || images.isEmpty())
                told = nameOf(result);
            else
                told = images.constFirst().problem ? images.constFirst().problem->message
                                                   : images.constFirst().details.digest.toString();
        });
        (void)resultOf(job, Patience);
        return told;
    }

    QByteArray shown() { return shownByPanes(workspace); }

    /*! The journal and its companions. */
    QByteArray files() const { return filesBelow(folder.path()); }

    int imports = 0;
    std::unique_ptr<Sandbox> sandbox;
    QTemporaryDir folder;
    SessionSecretStore secrets;
    Workspace workspace{secrets, {folder.filePath(u"cache"_s), folder.filePath(u"journal.sqlite"_s)}};
};

} // namespace Tagwright
