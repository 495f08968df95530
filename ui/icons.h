// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QIcon>
#include <QString>
#include <QStyle>

namespace Tagwright {

/*! The drawing of this name from the resources, in the colour of the palette at the moment it is painted. */
[[nodiscard]] QIcon icon(const QString &name);

/*! The same in the colour of a tone, for states. */
[[nodiscard]] QIcon icon(const QString &name, Tone tone);

/*!
    For the buttons that Qt itself puts into bars and docks; none for anything else. For Fusion's own, which are picture
    files, Qt loads every plugin that can read one, and each window has such buttons.
*/
[[nodiscard]] QIcon barIcon(QStyle::StandardPixmap picture);

/*! The program's own icon, in its own colours. */
[[nodiscard]] QIcon applicationIcon();

} // namespace Tagwright
