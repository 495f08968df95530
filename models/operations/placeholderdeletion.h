// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"
#include "values/changeset.h"

#include <functional>

namespace Tagwright {

/*!
    Deletes one tag where only digests can be deleted, and with them all their tags: the tag is moved to an image that
    nothing else names, and that image is deleted. When it breaks off in between, the tag is put back.
*/
class PlaceholderDeletion final : public Job {
    Q_OBJECT

public:
    static constexpr qint64 MaxConfigBytes = 4096; //!< a placeholder's configuration is smaller

    /*! Whether an image with this configuration was made to delete the tag. */
    [[nodiscard]] static bool isPlaceholderOf(const QString &tag, const QByteArray &config);

    PlaceholderDeletion(const RepositoryAt &place, const QString &tag, const ManifestBytes &original, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    void makeManifest();
    void pushBlob(const QByteArray &content, const std::function<void()> &then);
    void pushManifest();
    void checkTag();
    void deletePlaceholder();
    void putBack(const Error &error);
    template <typename AnyJob>
    void follow(AnyJob *job, const std::function<void(const Result<void> &, const AnyJob &)> &then);

    RepositoryAt m_place;
    QString m_tag;
    ManifestBytes m_original;
    QByteArray m_config;
    QByteArray m_layer;
    ManifestBytes m_placeholder;
    Digest m_digest; // of the placeholder
    QPointer<Job> m_step;
    bool m_hasMoved = false; // the tag may name the placeholder
};

} // namespace Tagwright
