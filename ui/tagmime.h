// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"

#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace Tagwright {

/*! Tags on their way from one place to another: by the clipboard, or dragged. */
struct CarriedTags {
    RepositoryAddress source; //!< of an image stream: its cluster, and "project/stream"
    QStringList tags; //!< empty for the whole repository; images of a stream's history are carried by their digests
    bool isOfStream = false;

    QString nameOf(const QString &tag) const; //!< as people write it: "quay.io/org/app:1.2", "shop/app@sha256:…"

    friend bool operator==(const CarriedTags &, const CarriedTags &) = default;
};

/*! For other programs it is the names, one in each line. */
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const CarriedTags &carried);

[[nodiscard]] std::optional<CarriedTags> carriedTagsIn(const QMimeData *mime);

} // namespace Tagwright
