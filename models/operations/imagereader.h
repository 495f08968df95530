// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/fetchedmanifest.h"
#include "values/imageconfig.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace Tagwright {

class Job;
class Workspace;

/*! What a tag or digest names, as it was read. */
struct ReadImage {
    FetchedManifest manifest; //!< bytes are what the server said of it: the manifest, or the cluster's Image object
    std::optional<ImageConfig> config;
    QByteArray configBytes;
    bool isComplete = false; //!< the configuration came along; otherwise it is a blob of its own
};

/*!
    Reads the images of one repository or image stream.

    Each function starts a job of the server's client and returns it; then is called once, with context as the receiver:
    disconnecting the job from context silences it.
*/
class ImageReader {
public:
    template <typename Value>
    using Then = std::function<void(const Result<Value> &)>;

    virtual ~ImageReader() = default;

    virtual Job *readImage(const QString &tagOrDigest, QObject *context, Then<ReadImage> then) = 0;
    virtual Job *readBlob(const Descriptor &descriptor, QObject *context, Then<QByteArray> then) = 0;
    /*! Null where nobody tells what refers to an image; then is not called. */
    virtual Job *readReferrers(const Digest &digest, QObject *context, Then<QList<Descriptor>> then) = 0;
};

/*! For a repository, or for "project/stream" of a cluster. Null when the connection is gone. */
[[nodiscard]] std::unique_ptr<ImageReader> makeImageReader(
    Workspace &workspace, const QString &connectionId, const QString &repository);

} // namespace Tagwright
