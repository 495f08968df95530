// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/streamstore.h"

#include <memory>
#include <optional>
#include <utility>

namespace Tagwright::Practice {

class ImageApi;

/*! The tags of streams one by one, in one of the two forms that there are. Nothing of them is stored by itself. */
class TagResource : public ApiResource {
public:
    TagResource(ResourceKind kind, std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> get(ApiRequest &request) final;
    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) final;
    /*! Takes the tag out of the spec and its history out of the status of the stream. */
    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) final;

protected:
    struct NamedTag {
        StreamDraft stream; //!< as stored
        QString tag; //!< which it need not have
    };

    StreamStore &streams() const;
    /*! The names of the stream and the tag that are asked for. */
    Outcome<std::pair<QString, QString>> nameIn(const ApiRequest &request) const;
    Outcome<NamedTag> tagIn(const ApiRequest &request) const;
    /*! The refusal of metadata that was sent for another version of the stream. */
    std::optional<KubernetesStatus> conflictWith(
        const StreamDraft &stream, const QJsonObject &sent, const ApiRequest &request) const;

private:
    virtual QJsonObject viewOf(const StreamDraft &stream, const QString &tag) const = 0;
    /*! Whether the tag can be had in this form. */
    virtual bool has(const StreamDraft &stream, const QString &tag, const ApiRequest &request) const = 0;
    virtual QList<QJsonObject> listed(const StreamDraft &stream) const = 0; //!< its tags, without their images

    std::shared_ptr<ImageApi> m_images;
};

} // namespace Tagwright::Practice
