// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/fetchtagdetails.h"
#include "values/error.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

namespace Tagwright {

class RegistryClient;
class TagTableModel;

/*!
    Fetches the details of the tags that are wanted now, and tells the table.

    The rows in view come first and are replaced as a whole: what scrolled away is dropped, on the wire too. Behind them
    the rest of the table can be loaded. When the registry cannot be reached nothing more is tried: one failure is
    enough to say so.
*/
class TagDetailsResolver : public QObject {
    Q_OBJECT

public:
    TagDetailsResolver(TagTableModel &tags, QObject *parent);

    void setSource(RegistryClient *client, const QString &repository); //!< null: nothing can be fetched
    void want(const QStringList &visible);
    void loadAll(const QStringList &tags);
    void stopLoadingAll();

Q_SIGNALS:
    void progressed(int done, int total); //!< of loadAll()
    void loadedAll();
    void failed(const Tagwright::Error &error); //!< the registry could not be reached; nothing more is tried
    void abandoned(); //!< loadAll() has nobody to ask: the connection was removed

private:
    void cancelUnwanted();
    void startMore();
    bool startNext(QStringList &queue, qsizetype &next);
    void start(QString tag);
    void finish(FetchTagDetails *job, const Result<void> &result);
    bool isRunning(const QString &tag) const;
    void forgetAll();
    void tellProgress();
    void abandon();

    TagTableModel &m_tags;
    QPointer<RegistryClient> m_client;
    QString m_repository;
    QStringList m_visible;
    qsizetype m_nextVisible = 0;
    bool m_loadingAll = false;
    QStringList m_all;
    qsizetype m_nextOfAll = 0;
    QSet<QString> m_pendingOfAll; // before the next one, and still running
    qsizetype m_toldOfAll = 0;
    QList<FetchTagDetails *> m_running; // the last begun at the end
    FetchTagDetails::Known m_known;
};

} // namespace Tagwright
