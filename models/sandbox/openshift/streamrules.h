// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesstatus.h"
#include "sandbox/openshift/streamdraft.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

// What the OpenShift API server does when an image stream is written (openshift-apiserver,
// pkg/image/apiserver/registry/imagestream/strategy.go), told from its answers.

namespace Tagwright::Practice {

/*! What a stream's tags may point to beyond the stream. */
struct StreamSurroundings {
    /*! The stream as stored. */
    std::function<std::optional<QJsonObject>(const QString &nameSpace, const QString &stream)> find;
    /*! Whether who writes may pull from the stream. */
    std::function<bool(const QString &nameSpace, const QString &stream)> mayPull;
    QString internalRegistry;
    QString now; //!< as kubernetesTime()
};

/*! "app:v1" in its two parts; nothing unless there are exactly two. */
[[nodiscard]] std::optional<std::pair<QString, QString>> splitTagName(const QString &name);
/*! "app@sha256:…" in its two parts. */
[[nodiscard]] std::optional<std::pair<QString, QString>> splitImageName(const QString &name);

[[nodiscard]] QList<FieldProblem> streamNameProblems(const QString &name, const QString &field);
[[nodiscard]] QList<FieldProblem> streamProblems(const StreamDraft &stream);
/*! path is where the tag stands: "spec.tags[x]", "tag". */
[[nodiscard]] QList<FieldProblem> tagProblems(const QJsonObject &tag, const QString &path);
[[nodiscard]] QList<FieldProblem> importModeProblems(const QJsonObject &policy, const QString &path);

/*! Whether two states of a tag have different sources; the kind alone is not looked at. */
[[nodiscard]] bool hasOtherSource(const QJsonObject &old, const QJsonObject &tag, const QString &nameSpace);

/*! The generations of the stream and its tags; old is empty for a stream that is made. */
void countGenerations(StreamDraft &stream, const std::optional<StreamDraft> &old);

/*! Brings status in line with the tags that changed, as far as no import is needed, or says why that is refused. */
[[nodiscard]] QList<FieldProblem> resolveSources(
    StreamDraft &stream, const std::optional<StreamDraft> &old, const StreamSurroundings &surroundings);

/*! Lets the tags of a stream that follow another one of it have its newest event too. */
void followTag(StreamDraft &stream, const QString &tag);

/*! What makes a tag point to an image that the stream has had; nothing unless exactly one has such an id. */
[[nodiscard]] std::optional<QJsonObject> imageEvent(const StreamDraft &stream, const QString &id, const QString &now);

} // namespace Tagwright::Practice
