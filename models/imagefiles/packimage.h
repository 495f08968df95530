// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/diskjob.h"
#include "imagefiles/imagefolder.h"

namespace Tagwright {

/*! Which image of a folder becomes a file, and what it is called there. */
struct Packing {
    enum class Form { OciArchive, DockerArchive };

    ImageFolder folder;
    Descriptor top; //!< for a docker-archive an image for one platform, no index
    QString reference; //!< "docker.io/library/busybox:latest"; empty for an image without a name
    QString target;
    Form form = Form::OciArchive;
};

/*!
    Writes an image of a folder into one file, with what it refers to and nothing else. The file appears, or replaces
    the one that was there, when it is complete.

    NotFound and DigestMismatch for what the folder lacks; Unsupported for a docker-archive of what is no image for one
    platform; Disk with the system's words.
*/
class PackImage final : public DiskJob {
    Q_OBJECT

public:
    PackImage(const Packing &packing, QObject *parent);

protected:
    Task task() const override;

private:
    Packing m_packing;
};

} // namespace Tagwright
