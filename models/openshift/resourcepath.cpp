// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/resourcepath.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// As clients of Kubernetes write it: "app:v1" and "app@sha256:…" stay readable.
QString pathSegment(const QString &name)
{
    // A browser's rules for "." and ".." must not lead to another path.
    if (name == "."_L1 || name == ".."_L1)
        return QString(name).replace(u'.', "%2E"_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(name, ":@"));
}

} // namespace

QString ResourcePath::toString() const
{
    QString path = group.isEmpty() ? "/api/"_L1 + pathSegment(version)
                                   : "/apis/"_L1 + pathSegment(group) + u'/' + pathSegment(version);
    if (!nameSpace.isEmpty())
        path += "/namespaces/"_L1 + pathSegment(nameSpace);
    for (const QString &part : {resource, name, subresource}) {
        if (!part.isEmpty())
            path += u'/' + pathSegment(part);
    }
    return path;
}

} // namespace Tagwright
