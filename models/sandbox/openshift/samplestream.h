// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/sandboxstore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright::Practice {

class OpenShift;

/*! Where the images of sample streams come from. */
struct SampleSource {
    OpenShift &cluster;
    SandboxStore &registry;
    QString host; //!< under which the cluster knows the registry: "127.0.0.1:5000"
};

/*!
    Puts an image stream together as years of imports and pushes would have left it, history and conditions included,
    and stores it with its images. Sources are "repository:tag" of the sandbox's registry.
*/
class SampleStream {
public:
    enum class Import { Once, Scheduled };
    enum class Architectures { One, All }; //!< One: linux/amd64 of an index, as the Legacy import mode takes it

    SampleStream(const SampleSource &source, const QString &project, const QString &name);

    /*! Each call is a day later than the one before. */
    void imported(const QString &tag, const QString &from, Import import = Import::Once,
        Architectures architectures = Architectures::One);
    /*! What an imported tag pointed to before, newest first. */
    void olderImages(const QString &tag, const QStringList &sources);
    void alias(const QString &tag, const QString &target);
    void permanent(const QString &tag, const QString &target);
    void reference(const QString &tag, const QString &from);
    void failed(const QString &tag, const QString &from, const QString &reason, const QString &message);
    void pushed(const QString &tag, const QStringList &sources); //!< newest first
    void annotate(const QString &key, const QString &value);
    void enableLookup();

    void store();

private:
    QJsonObject eventOf(const QString &from, Architectures architectures, const QString &heldBy = {});
    QJsonObject newestOf(const QString &tag) const;
    void addSpec(QJsonObject tag);
    void addStatus(const QString &tag, const QJsonArray &items);
    QString tick();

    SampleSource m_source;
    QString m_project;
    QString m_name;
    QDateTime m_now;
    QJsonObject m_annotations;
    QMap<QString, QJsonObject> m_spec;
    QMap<QString, QJsonObject> m_status;
    qint64 m_generation = 1;
    bool m_hasLookup = false;
};

} // namespace Tagwright::Practice
