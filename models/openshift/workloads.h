// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"

#include <QJsonObject>
#include <QList>

namespace Tagwright {

/*! A kind of object that may use images, and where its objects are. */
struct WorkloadKind {
    QString kind;
    QString group;
    QString resource;
};

/*! Pods, everything with a template of pods, and build configurations. */
[[nodiscard]] QList<WorkloadKind> workloadKinds();

/*!
    The images that one object uses, builds or waits for, whatever the object is. kind is for what has none of its own,
    as in a list.
*/
[[nodiscard]] QList<Usage> usagesOf(const QJsonObject &object, const QString &kind);

} // namespace Tagwright
