// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/imagestream.h"

#include <QJsonObject>
#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*! The tag whose source an import of this one reads: itself, or what an alias leads to; null when there is none. */
[[nodiscard]] const StreamTag *importedBy(const ImageStream &stream, const StreamTag &tag);

/*!
    The ImageStreamImport that imports the tag's own source again. The server takes the import policy of the request for
    the tag's from then on: all of it is carried over (protocol, "oc import-image equivalents").
*/
[[nodiscard]] QJsonObject importRequest(const ImageStream &stream, const StreamTag &imported);

/*! What became of it; the server answers 201 whatever it was. */
[[nodiscard]] Result<void> importResult(const QJsonObject &answer);

/*! Imports a tag of an image stream again. Fails as the cluster's own import did, in the words of the cluster. */
class RetryImport final : public Operation {
    Q_OBJECT

public:
    RetryImport(ClusterClient &client, const QString &connectionName, const ImageStream &stream, const QString &tag,
        QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    QPointer<ClusterClient> m_client;
    ImageStream m_stream;
    QString m_tag;
    QPointer<Job> m_import;
};

} // namespace Tagwright
