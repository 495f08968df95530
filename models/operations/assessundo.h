// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/changeset.h"
#include "values/undoprospect.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace Tagwright {

class RegistryClient;
class RegistrySource;

/*! Asks the registry whether one change could be taken back now. */
class AssessUndo final : public Job {
    Q_OBJECT

public:
    /*! What is known of the repository already, for all that is asked about it. */
    struct Found {
        bool areNamesKnown = false;
        QHash<QString, Digest> names; //!< what each tag names
        QHash<Digest, int> counts; //!< how many tags name it
        QHash<QString, bool> parts; //!< blobs and children that were looked for, and whether they are there

        void setNames(const QHash<QString, Digest> &digests);
    };

    /*! before is the manifest that the tag named; empty when there was none, or when it is not kept. */
    AssessUndo(RegistrySource &source, const TagChange &change, const ManifestBytes &before,
        const std::shared_ptr<Found> &found, QObject *parent);

    UndoProspect prospect() const { return m_prospect; } //!< after success

protected:
    void run() override;
    void release() override;

private:
    void tagRead(const Digest &now);
    void assessDeletion();
    void lookForImage();
    void lookForParts();
    void lookForNextPart();
    void partLookedFor(bool isThere);
    void tell(UndoProspect prospect);

    QPointer<RegistryClient> m_client;
    TagChange m_change;
    ManifestBytes m_before;
    std::shared_ptr<Found> m_found;
    bool m_mayUsePlaceholder;
    QPointer<Job> m_step;
    QStringList m_parts; // still to be looked for: digests of blobs, or of children
    bool m_partsAreManifests = false;
    UndoProspect m_prospect = UndoProspect::Unknown;
};

} // namespace Tagwright
