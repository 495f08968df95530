// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/commandtwin.h"

#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What is brought from a repository to the disk, and where. */
struct PullOrder {
    enum class Form {
        Folder, //!< OCI image specification, "Image Layout"; takes any number of images
        OciArchive, //!< such a folder as one tar file
        DockerArchive, //!< as `docker save` writes it; one image for one platform
    };
    enum class Referrers { LeaveOut, Bring };

    QString connectionId;
    QString repository;
    QStringList references; //!< tags or digests; for an archive one alone
    /*! As Platform::toString() has them; empty for everything. One alone is taken out of its index; of several a new
        index is made, with a digest of its own. */
    QStringList platforms;
    Form form = Form::Folder;
    QString target; //!< the folder or file
    Referrers referrers = Referrers::LeaveOut; //!< for a folder only

    friend bool operator==(const PullOrder &, const PullOrder &) = default;
};

/*! Where an archive is gathered before it is one file, beside it; for a folder the folder itself. */
[[nodiscard]] QString gatheringFolder(const PullOrder &order);

/*!
    The command lines of skopeo that bring the same, one for each reference; host and plain HTTP as pullCommand() has
    them. None for several platforms out of more, and with referrers: skopeo has no words for it.
*/
[[nodiscard]] QStringList pullCommands(const PullOrder &order, const QString &host, Transport transport);

} // namespace Tagwright
