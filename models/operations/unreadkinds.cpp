// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/unreadkinds.h"

namespace Tagwright {

void UnreadKinds::note(const QString &resource, const Result<void> &result)
{
    if (!result && result.error().kind != Error::Kind::NotFound)
        m_kinds += {resource, result.error()};
}

QStringList UnreadKinds::names() const
{
    QStringList names;
    for (const Unread &unread : m_kinds)
        names += unread.resource;
    names.sort();
    return names;
}

QString UnreadKinds::details() const
{
    QStringList words;
    for (const Unread &unread : m_kinds)
        words += unread.error.message.isEmpty() ? unread.resource : unread.error.message;
    words.removeDuplicates();
    words.sort();
    return words.join(u'\n');
}

} // namespace Tagwright
