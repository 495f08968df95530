// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"
#include "values/changeset.h"

namespace Tagwright {

class ContentCopier;
class TagDeleter;

/*!
    Makes one change: reads the tag again, brings the content that is missing, sends, and reads what came of it.

    Moved when the tag names neither what it did when this was planned nor what it is to name; then nothing was sent.
    NotDone when the registry says that it has done it and reading shows otherwise.
*/
class ChangeTag final : public Job {
    Q_OBJECT

public:
    struct Means {
        RepositoryAt place;
        ManifestBytes before; //!< may be empty
        ManifestBytes after; //!< of what the tag is to name
        ContentCopier *copier = nullptr; //!< null when nothing has to be brought
        TagDeleter *deleter = nullptr; //!< for deletions
    };

    ChangeTag(const TagChange &change, const Means &means, QObject *parent);

    const TagChange &change() const { return m_change; }
    bool wasSent() const { return m_wasSent; } //!< the registry may have carried it out

protected:
    void run() override;
    void release() override;

private:
    enum class Next { Bring, Send };
    void compare(Next next);
    void compared(const Digest &now, Next next);
    void bring();
    void send();
    void sent(const Result<void> &result);
    void verify(const Error *failure);
    void read(const std::function<void(const Result<void> &, const Digest &now)> &then);

    TagChange m_change;
    Means m_means;
    QPointer<Job> m_step;
    int m_readings = 0; // that did not show it yet
    bool m_wasSent = false;
};

} // namespace Tagwright
