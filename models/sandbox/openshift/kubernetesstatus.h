// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Tagwright::Practice {

/*! One thing that is wrong with an object that was sent, as field.ErrorList words it. */
struct FieldProblem {
    QString reason; //!< "FieldValueInvalid", "FieldValueRequired", "FieldValueNotSupported", "FieldValueForbidden" …
    QString message; //!< "Invalid value: \"Bad_Name\": must match …"
    QString field; //!< "metadata.name"
};

/*! "Invalid value: VALUE: why"; value as it shall be shown, quotes included. */
[[nodiscard]] FieldProblem invalidField(const QString &field, const QString &value, const QString &why);
[[nodiscard]] FieldProblem missingField(const QString &field, const QString &why = {});

/*! "x", as messages quote names */
[[nodiscard]] QString quoted(const QString &text);

/*! A resource as messages name it: group may be empty. */
struct GroupResource {
    QString group;
    QString resource;

    QString text() const; //!< "imagestreams.image.openshift.io", "secrets"
};

/*! Why a request was not served: the Status object of the Kubernetes API. */
struct KubernetesStatus {
    int code = 500;
    QString reason; //!< left out when empty
    QString message;
    QJsonValue details = QJsonValue::Undefined; //!< left out when undefined
    QJsonObject metadata;

    QJsonObject toJson() const;
};

// The texts are those of k8s.io/apimachinery/pkg/api/errors; the recordings have them.
[[nodiscard]] KubernetesStatus badRequest(const QString &message);
[[nodiscard]] KubernetesStatus unauthorized();
/*! "imagestreams.image.openshift.io \"x\" is forbidden: WHY" */
[[nodiscard]] KubernetesStatus forbidden(const GroupResource &resource, const QString &name, const QString &why);
[[nodiscard]] KubernetesStatus notFound(const GroupResource &resource, const QString &name);
[[nodiscard]] KubernetesStatus alreadyExists(const GroupResource &resource, const QString &name);
[[nodiscard]] KubernetesStatus conflict(const GroupResource &resource, const QString &name, const QString &why);
[[nodiscard]] KubernetesStatus staleObject(const GroupResource &resource, const QString &name); //!< 409, "modified"
/*! resource.resource is the kind here: "ImageStream.image.openshift.io \"x\" is invalid: …" */
[[nodiscard]] KubernetesStatus invalid(
    const GroupResource &resource, const QString &name, const QList<FieldProblem> &problems);
[[nodiscard]] KubernetesStatus expired(const QString &message); //!< 410
[[nodiscard]] KubernetesStatus internalError(const QString &message);
[[nodiscard]] KubernetesStatus unknownResource(); //!< 404, for a path that nobody serves
[[nodiscard]] KubernetesStatus methodNotAllowed();
[[nodiscard]] KubernetesStatus unsupportedMediaType();

} // namespace Tagwright::Practice
