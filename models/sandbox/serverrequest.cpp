// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/serverrequest.h"

#include <algorithm>

namespace Tagwright {

std::optional<QByteArray> ServerRequest::parameter(const QByteArray &name) const
{
    const auto found =
        std::find_if(query.cbegin(), query.cend(), [&name](const auto &entry) { return entry.first == name; });
    return found == query.cend() ? std::nullopt : std::optional(found->second);
}

QByteArrayList ServerRequest::parameters(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : query) {
        if (key == name)
            values += value;
    }
    return values;
}

QList<std::pair<QByteArray, QByteArray>> parseForm(const QByteArray &encoded)
{
    const auto decoded = [](const QByteArray &text) {
        return QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' '));
    };

    QList<std::pair<QByteArray, QByteArray>> entries;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            entries.emplaceBack(decoded(part), QByteArray());
        else
            entries.emplaceBack(decoded(part.first(equals)), decoded(part.sliced(equals + 1)));
    }
    return entries;
}

} // namespace Tagwright
