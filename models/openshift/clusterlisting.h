// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpjob.h"
#include "openshift/clusterendpoint.h"
#include "openshift/clusterjob.h"
#include "openshift/kubernetes.h"
#include "openshift/resourcepath.h"

#include <QFutureWatcher>
#include <QSet>
#include <QtConcurrentRun>

#include <utility>

namespace Tagwright {

/*! One page of a list, read. */
template <typename Items>
struct ReadPage {
    Items items;
    QString resourceVersion;
    QString next;
};

/*!
    Reads a list page by page (Kubernetes API concepts, "Retrieving large results sets in chunks"). When the server has
    dropped the snapshot (410) the list begins anew: what its answer offers in place of that misses what was changed.
    Long pages are read on another thread.
*/
template <typename Items>
class ClusterListing : public ClusterJob {
public:
    QString resourceVersion() const { return m_resourceVersion; } //!< of the snapshot, once it has succeeded

protected:
    /*! Called on any thread. */
    using Reader = Result<ReadPage<Items>> (*)(const QByteArray &body);

    struct Selection {
        ResourcePath path;
        QString labels;
        QString fields;
        int limit = 0; //!< 0: in one page, where pages lose some of it
    };

    ClusterListing(ClusterEndpoint &endpoint, Reader read, const Selection &selection, QObject *parent)
        : ClusterJob(endpoint, parent)
        , m_read(read)
        , m_selection(selection)
    {
        connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { pageRead(m_reading.future().takeResult()); });
    }

    virtual void announce(const Items &items) = 0;
    virtual void announceRestart() = 0;

    void run() override { fetch({}); }

private:
    static constexpr qsizetype LongPage = 32 * 1024; // of more bytes reading one costs more than changing the thread

    void fetch(const QString &next)
    {
        QUrlQuery query;
        const auto add = [&query](const QString &name, const QString &value) {
            if (!value.isEmpty())
                query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(QStringLiteral("limit"), m_selection.limit > 0 ? QString::number(m_selection.limit) : QString());
        add(QStringLiteral("continue"), next);
        add(QStringLiteral("labelSelector"), m_selection.labels);
        add(QStringLiteral("fieldSelector"), m_selection.fields);

        HttpRequest request = getRequest(endpoint().url(m_selection.path.toString(), query));
        request.maxBytes = MaxListPageBytes;
        send(request, Who::WeAre,
            [this, isFirst = next.isEmpty()](const Result<void> &result, const HttpAnswer &answer) {
                if (result)
                    return pageArrived(answer.body);
                if (result.error().kind != Error::Kind::Expired || isFirst
                    || ++m_restarts > endpoint().options().maxRestarts)
                    return fail(result.error());
                m_followed.clear();
                m_pages = 0;
                announceRestart();
                if (!hasEnded())
                    fetch({});
            });
    }

    void pageArrived(const QByteArray &body)
    {
        if (++m_pages > endpoint().options().maxPages)
            return fail({.kind = Error::Kind::TooLarge});
        if (body.size() > LongPage)
            m_reading.setFuture(QtConcurrent::run(m_read, body));
        else
            pageRead(m_read(body));
    }

    void pageRead(Result<ReadPage<Items>> page)
    {
        if (hasEnded())
            return;
        if (!page)
            return fail(page.error());
        m_resourceVersion = page->resourceVersion;
        if (!page->next.isEmpty()) {
            if (m_followed.contains(page->next))
                return fail(
                    {.kind = Error::Kind::Malformed, .message = QStringLiteral("a list that goes in a circle")});
            m_followed.insert(page->next);
            fetch(page->next); // arrives while this page is announced
        }
        announce(page->items);
        if (!hasEnded() && page->next.isEmpty())
            succeed();
    }

    Reader m_read;
    Selection m_selection;
    QString m_resourceVersion;
    QSet<QString> m_followed;
    QFutureWatcher<Result<ReadPage<Items>>> m_reading; // not a continuation of the future, which could outlive us
    int m_pages = 0;
    int m_restarts = 0;
};

} // namespace Tagwright
