// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Tagwright {

/*! An OpenShift project, or a namespace of a plain Kubernetes. */
struct Project {
    QString name;
    QString displayName; //!< empty when it has none
    QString description;
    QString requester;
    QDateTime created;
    bool isTerminating = false;

    friend bool operator==(const Project &, const Project &) = default;
};

/*! Who the cluster takes us for (authentication.k8s.io/v1, SelfSubjectReview; user.openshift.io/v1, User). */
struct Identity {
    QString userName;
    QString fullName;
    QString uid; //!< empty for certificate users
    QStringList groups;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/*! Where a cluster lets users sign in (RFC 8414). */
struct OAuthServer {
    QUrl issuer;
    QUrl authorization;
    QUrl token;
    QStringList challengeMethods;

    friend bool operator==(const OAuthServer &, const OAuthServer &) = default;
};

/*! How a cluster imports scheduled tags (OpenShiftControllerManagerConfig, "imageImport"); as it is without a setting.
 */
struct ScheduledImports {
    int minimumSeconds = 900; //!< between two imports of one stream
    int mostPerMinute = 60; //!< in the whole cluster; negative for any number
    bool isDisabled = false;

    friend bool operator==(const ScheduledImports &, const ScheduledImports &) = default;
};

/*! What a cluster is, as far as it tells. */
struct ClusterFacts {
    enum class Answer { Unknown, Yes, No };

    QString kubernetesVersion; //!< "v1.33.5"
    QString openshiftVersion; //!< "4.20.1"; empty when we may not read it
    Answer imageApi = Answer::Unknown; //!< No: a plain Kubernetes
    Answer projectApi = Answer::Unknown;
    OAuthServer oauth; //!< empty issuer: another way of signing in than OAuth
    QString consoleUrl;
    QString registryHost; //!< of the integrated registry from outside; empty while unknown or not exposed
    QString internalRegistryHost;
    std::optional<ScheduledImports> scheduledImports = {}; //!< none: we may not read how it is set up

    friend bool operator==(const ClusterFacts &, const ClusterFacts &) = default;
};

/*! One thing that one may want to do (authorization.k8s.io/v1, ResourceAttributes). */
struct AccessQuestion {
    QString verb;
    QString group;
    QString resource;
    QString subresource;
    QString nameSpace; //!< empty: in the whole cluster
    QString name; //!< empty: any

    friend bool operator==(const AccessQuestion &, const AccessQuestion &) = default;
};

struct AccessAnswer {
    enum class Verdict { Unknown, Allowed, Denied };

    AccessQuestion question;
    Verdict verdict = Verdict::Unknown;
    QString reason; //!< the server's own words

    friend bool operator==(const AccessAnswer &, const AccessAnswer &) = default;
};

/*! What somebody may do in a project (authorization.k8s.io/v1, ResourceRule); "*" stands for everything. */
struct AccessRule {
    QStringList verbs;
    QStringList groups;
    QStringList resources; //!< "imagestreams", "imagestreams/layers"
    QStringList names; //!< empty: any

    friend bool operator==(const AccessRule &, const AccessRule &) = default;
};

/*! All rules of somebody in a project (SelfSubjectRulesReview). */
struct AccessRules {
    QList<AccessRule> rules;
    bool incomplete = false; //!< what no rule allows may be allowed all the same

    AccessAnswer::Verdict verdict(const AccessQuestion &question) const; //!< Unknown, not Denied, when incomplete

    friend bool operator==(const AccessRules &, const AccessRules &) = default;
};

/*! Something in a project that uses an image, and how it names it. */
struct Usage {
    enum class How {
        Runs, //!< a container's image
        Trigger, //!< starts anew when the tag moves
        Builds, //!< from it, or pushes to it
        Follows, //!< a tag of a stream, which is taken from it
    };

    QString kind; //!< Deployment, CronJob, BuildConfig …
    QString nameSpace;
    QString name;
    QString container; //!< the container, or the field
    QString image; //!< as it is written there
    How how = How::Runs;
    bool isPaused = false; //!< a trigger that does nothing at present
    QString imageKind; //!< ImageStreamTag, ImageStreamImage or DockerImage; empty for a container's image
    QString imageNameSpace; //!< of a stream, where it is not the object's own project
    QString digest; //!< of what really runs, or last started it; empty when that is not told

    friend bool operator==(const Usage &, const Usage &) = default;
};

/*! A stream, one of its tags or one of its images, and by which names workloads may call it. */
struct UsageTarget {
    QString nameSpace;
    QString stream;
    QString tag; //!< empty: any
    QStringList digests; //!< what also counts when it is named by digest alone; empty: none
    QStringList repositories; //!< of the stream, as images of pods name it: "host/project/stream"
    bool localLookup = false; //!< in its own project, the stream's plain name is an image's

    friend bool operator==(const UsageTarget &, const UsageTarget &) = default;
};

/*! Whether this usage means the target: by stream and tag, by digest, or by what runs there. */
[[nodiscard]] bool refersTo(const Usage &usage, const UsageTarget &target);

} // namespace Tagwright
