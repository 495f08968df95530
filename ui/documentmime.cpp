// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/documentmime.h"

#include <QMimeData>
#include <QUrl>

namespace Tagwright {

using namespace Qt::StringLiterals;

QStringList carriedDocuments(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        const QString name = url.fileName().toLower();
        const bool isDocument = name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1) || name.endsWith(".json"_L1);
        if (!url.isLocalFile() || !isDocument)
            return {};
        paths += url.toLocalFile();
    }
    return paths;
}

} // namespace Tagwright
