// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/mediatype.h"

namespace Tagwright::MediaType {

QByteArray acceptManifests()
{
    // Schema 1 last: distribution 2.8 converts to it on the fly when nothing better is accepted.
    return QByteArray(OciIndex) + ", " + OciManifest + ", " + DockerList + ", " + DockerManifest + ", "
        + OciArtifactManifest + ", " + Schema1Signed + ";q=0.2, " + Schema1 + ";q=0.1";
}

QString essence(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return QString::fromLatin1((end < 0 ? contentType : contentType.first(end)).trimmed().toLower());
}

} // namespace Tagwright::MediaType
