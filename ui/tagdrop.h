// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tagmime.h"
#include "values/streamtagging.h"

#include <QList>
#include <QString>

namespace Tagwright {

class Workspace;

/*! Where tags may be put. */
struct DropPlace {
    QString connectionId;
    QString path; //!< a repository, or "project/stream"; empty for the registry, project or cluster itself
    QString project = {}; //!< of a cluster

    friend bool operator==(const DropPlace &, const DropPlace &) = default;
};

/*! What becomes of tags that are dropped or pasted somewhere. Nothing is written by it: a dialog asks first. */
struct TagDrop {
    enum class Does {
        Nothing, //!< see sentence
        Copy, //!< into a registry
        Tag, //!< tags of an image stream are taken from them
        Import, //!< a cluster gets them into an image stream
    };

    Does does = Does::Nothing;
    /*! What will happen, or why nothing can and what to do; empty where there is no place for tags at all. */
    QString sentence = {};
    CarriedTags copied = {}; //!< of Copy: what, from the registry in which the content really is
    QString registryOf = {}; //!< of Copy: the cluster whose own registry that is, while there is no connection to it
    QString destination = {}; //!< of Copy: a repository, or a registry alone; of the others "project/stream"
    QList<TakenTag> taken = {}; //!< of Tag
    QString imported = {}; //!< of Import: the image, or the repository all of whose tags are wanted
    bool isAll = false; //!< of Import
};

[[nodiscard]] TagDrop tagDrop(Workspace &workspace, const CarriedTags &carried, const DropPlace &place);

} // namespace Tagwright
