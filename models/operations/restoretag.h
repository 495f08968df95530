// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"
#include "values/changeset.h"

namespace Tagwright {

/*!
    Puts a tag back that a PlaceholderDeletion has left at its placeholder, because the program ended in its middle or
    the registry could not be reached any more. A tag that names anything else is left alone.
*/
class RestoreTag final : public Job {
    Q_OBJECT

public:
    /*! now is what the tag names; original what it named before. */
    RestoreTag(const RepositoryAt &place, const QString &tag, const Digest &now, const ManifestBytes &original,
        QObject *parent);

    bool wasPlaceholder() const { return m_wasPlaceholder; } //!< it is put back then

protected:
    void run() override;
    void release() override;

private:
    void readConfig(const Descriptor &config);
    void putBack();

    RepositoryAt m_place;
    QString m_tag;
    Digest m_now;
    ManifestBytes m_original;
    QPointer<Job> m_step;
    bool m_wasPlaceholder = false;
};

} // namespace Tagwright
