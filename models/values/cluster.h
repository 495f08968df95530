// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

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

/*! Something in a project that uses an image, and how it names it. */
struct Usage {
    enum class How {
        Runs, //!< a container's image
        Trigger, //!< starts anew when the tag moves
        Builds, //!< from it, or pushes to it
    };

    QString kind; //!< Deployment, CronJob, BuildConfig …
    QString nameSpace;
    QString name;
    QString container; //!< the container, or the field
    QString image; //!< as it is written there
    How how = How::Runs;
    bool isPaused = false; //!< a trigger that does nothing at present

    friend bool operator==(const Usage &, const Usage &) = default;
};

} // namespace Tagwright
