// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace Tagwright::Practice {

/*!
    The objects of a cluster: by resource, namespace and name, with one resourceVersion that counts every change.

    A resource is named as messages name it ("imagestreams.image.openshift.io", "secrets"); the namespace is empty for
    objects of the cluster. Objects are kept without kind and apiVersion. The store sets metadata.uid,
    creationTimestamp and resourceVersion; names, namespaces, generation and everything else are the caller's.

    Every function may be called on any thread. Who reads and then writes holds writing() meanwhile; the API does so
    around every request that writes.
*/
class ObjectStore {
public:
    struct Change {
        enum class Type { Added, Modified, Deleted };

        Type type = Type::Added;
        quint64 revision = 0;
        QString resource;
        QByteArray key; //!< "namespace/name", or "name"
        QJsonObject object; //!< as it is now, or was last, with the change's revision
        QJsonObject previous; //!< empty when it was added
    };

    using Lock = std::unique_lock<std::recursive_mutex>;
    [[nodiscard]] Lock writing() const;

    quint64 revision() const; //!< of the last change
    std::optional<QJsonObject> find(const QString &resource, const QString &nameSpace, const QString &name) const;
    /*! In the order of their keys; an empty namespace for those of all. */
    QList<QJsonObject> list(const QString &resource, const QString &nameSpace = {}) const;
    qsizetype count(const QString &resource, const QString &nameSpace = {}) const;

    /*! The object as stored, or nothing when the name is taken. A metadata.uid that is there is kept. */
    std::optional<QJsonObject> create(const QString &resource, QJsonObject object);
    /*! The object as stored, or nothing when there is none of the name. What changes nothing is no change. */
    std::optional<QJsonObject> replace(const QString &resource, QJsonObject object);
    /*! What was there. */
    std::optional<QJsonObject> remove(const QString &resource, const QString &nameSpace, const QString &name);
    void removeNamespace(const QString &nameSpace); //!< every object in it

    /*! The state at a revision, as far as the history goes back; a Status 410 beyond it. In the order of the keys. */
    Outcome<std::map<QByteArray, QJsonObject>> at(
        quint64 revision, const QString &resource, const QString &nameSpace = {}) const;

    /*!
        The changes after a revision, oldest first; waits for up to patience while there are none, less when the store
        closes or watches are cut. A Status 410 when the history does not go back so far.
    */
    Outcome<QList<Change>> changesAfter(quint64 revision, std::chrono::milliseconds patience) const;

    void forgetHistory(); //!< as a compaction of etcd: what is older than now cannot be read any more
    void setHistoryLimit(qsizetype changes); //!< how many changes are kept; older ones are forgotten

    void cutWatches(); //!< every open watch breaks off now
    quint64 watchEpoch() const; //!< counts cutWatches()
    void close(); //!< nobody waits any more
    bool isClosed() const;

private:
    using Objects = std::map<QByteArray, QJsonObject>;

    void record(Change::Type type, const QString &resource, const QByteArray &key, const QJsonObject &object,
        const QJsonObject &previous);

    mutable std::recursive_mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    QHash<QString, Objects> m_objects;
    std::deque<Change> m_history;
    quint64 m_revision = 600; // a cluster has a past, and small numbers are old
    quint64 m_forgotten = 600; // changes up to this one are not in the history
    qsizetype m_historyLimit = 20'000;
    quint64 m_epoch = 0;
    bool m_closed = false;
};

/*! metadata.NAME of an object */
[[nodiscard]] QString metadataText(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] QString nameOf(const QJsonObject &object);
[[nodiscard]] QString nameSpaceOf(const QJsonObject &object);
void setMetadata(QJsonObject &object, QLatin1StringView name, const QJsonValue &value);
/*! The value at "spec.lookupPolicy.local"; keys hold no dots. */
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, QStringView dottedPath);
void setValueAt(QJsonObject &object, QStringView dottedPath, const QJsonValue &value);
[[nodiscard]] QString kubernetesTime(); //!< now: "2026-11-23T14:07:32Z"
[[nodiscard]] QString randomUid();
[[nodiscard]] QString randomSuffix(); //!< five characters, as generateName appends them

} // namespace Tagwright::Practice
