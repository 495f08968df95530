// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/imagestore.h"

#include <QFile>

#include <algorithm>

namespace Tagwright {

QByteArray BlobPlace::read(qint64 from, qint64 length) const
{
    const qint64 wanted = std::min(length, size - from);
    QFile source(file);
    if (from < 0 || wanted <= 0 || !source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !source.seek(offset + from))
        return {};
    return source.read(wanted);
}

} // namespace Tagwright
