// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/diskerror.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <initializer_list>

namespace Tagwright {

namespace {

bool saysOneOf(const QString &words, std::initializer_list<int> errors)
{
    return std::any_of(
        errors.begin(), errors.end(), [&words](int error) { return words.contains(qt_error_string(error)); });
}

} // namespace

// QFile keeps the number of the system to itself, and has no error of its own for any of these.
Error diskError(const QString &words)
{
    Error error{.kind = Error::Kind::Disk, .message = words};
#ifdef EDQUOT
    const bool isOverQuota = saysOneOf(words, {EDQUOT});
#else
    const bool isOverQuota = false;
#endif
    if (isOverQuota || saysOneOf(words, {ENOSPC}))
        error.code = QLatin1StringView(DiskCode::Full);
    else if (saysOneOf(words, {EACCES, EPERM, EROFS}))
        error.code = QLatin1StringView(DiskCode::NotAllowed);
    return error;
}

} // namespace Tagwright
