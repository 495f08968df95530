// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace Tagwright {

/*! A tag as a listing gives it: its name, and the key that sorts it. */
struct ListedTag {
    QString name;
    QByteArray sortKey; //!< versionKey(name), computed once, off the GUI thread

    friend bool operator==(const ListedTag &, const ListedTag &) = default;
};

} // namespace Tagwright
