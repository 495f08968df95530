// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/configplaces.h"
#include "configfiles/foundregistry.h"
#include "jobs/job.h"

#include <memory>

namespace Tagwright {

/*!
    Reads the files in which other tools keep what they know of registries; on another thread. It succeeds whatever is
    in them: a file that cannot be read is a fault among what was found, one that is not there is nothing.
*/
class FindRegistries final : public Job {
    Q_OBJECT

public:
    FindRegistries(const ConfigPlaces &places, QObject *parent);

    [[nodiscard]] FoundRegistries takeFound(); //!< once it has finished

protected:
    void run() override;

private:
    ConfigPlaces m_places;
    std::shared_ptr<FoundRegistries> m_found;
};

/*! The same for one file that somebody chose, of whatever kind it is: one that is not there is a fault, too. */
[[nodiscard]] FoundRegistries registriesInFile(const QString &path);

/*! For text that was pasted. */
[[nodiscard]] FoundRegistries registriesInText(QByteArrayView text, const QString &source);

} // namespace Tagwright
