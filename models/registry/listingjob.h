// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/linkheader.h"
#include "registry/registryjob.h"
#include "values/listedtag.h"

#include <QFutureWatcher>
#include <QList>
#include <QMetaObject>
#include <QSet>
#include <QString>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace Tagwright {

/*!
    Reads a list of names page by page and announces them in batches, so that no turn of the event loop takes long.

    Pages follow the Link header only. The list ends without one, with one that was followed before, with a page that
    adds nothing, and with a 404 behind the first page (Nexus). Long pages are read on another thread.
*/
template <typename Item>
class ListingJob : public RegistryJob {
protected:
    /*! The items of one page, each once. Called on any thread. */
    using Reader = Result<QList<Item>> (*)(const QByteArray &body);

    ListingJob(RegistryEndpoint &endpoint, Reader read, int maxPages, QObject *parent)
        : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
        , m_read(read)
        , m_maxPages(maxPages)
    {
        connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { pageRead(m_reading.future().takeResult()); });
    }

    virtual void announce(const QList<Item> &items) = 0;
    enum class More { No, Yes };
    virtual void pageSucceeded(const QUrl &page, More more) = 0;
    virtual void pageFailed(const QUrl &page, const Error &error) = 0;
    virtual void follow(const QUrl &next) = 0; // by fetch()

    void fetch(const QUrl &page, const QString &scope)
    {
        m_morePages = true;
        get(page, "application/json", MaxPageBytes, scope,
            [this, page](const Result<void> &result, const HttpAnswer &answer) {
                if (result)
                    return pageArrived(answer);
                if (m_pages == 0 || answer.status != 404)
                    return pageFailed(page, result.error());
                m_morePages = false;
                succeedWhenAnnounced();
            });
    }

    int pages() const { return m_pages; } // that arrived

private:
    static constexpr qint64 MaxPageBytes = 32 * 1024 * 1024;
    static constexpr qsizetype MaxNames = 5'000'000;
    static constexpr qsizetype MaxBatch = 4000;
    static constexpr qsizetype LongPage = 32 * 1024; // of more bytes reading one costs more than changing the thread

    void pageArrived(const HttpAnswer &answer)
    {
        const Result<std::optional<QUrl>> next = nextPage(answer.header("Link"), answer.url);
        if (!next)
            return fail(next.error());
        ++m_pages;
        m_page = answer.url;
        m_followed.insert(answer.url);
        m_next = *next && !m_followed.contains(**next) ? *next : std::nullopt;
        if (m_next) {
            m_followed.insert(*m_next);
            if (m_pages >= m_maxPages)
                return fail({.kind = Error::Kind::TooLarge});
        }

        // A list of one page need not remember its names.
        const auto seen = m_next || m_pages > 1 ? m_seen : nullptr;
        const auto read = [body = answer.body, reader = m_read, seen] { return readPage(body, reader, seen.get()); };
        if (answer.body.size() > LongPage)
            m_reading.setFuture(QtConcurrent::run(read));
        else
            pageRead(read());
    }

    // Pages are read one after the other, so that nobody else uses seen meanwhile.
    static Result<QList<Item>> readPage(const QByteArray &body, Reader read, QSet<QString> *seen)
    {
        Result<QList<Item>> items = read(body);
        if (items && seen) {
            items->removeIf([seen](const Item &item) {
                const qsizetype before = seen->size();
                seen->insert(nameOf(item));
                return seen->size() == before;
            });
        }
        return items;
    }

    void pageRead(Result<QList<Item>> items)
    {
        if (hasEnded())
            return;
        if (!items)
            return fail(items.error());
        m_count += items->size();
        if (m_count > MaxNames)
            return fail({.kind = Error::Kind::TooLarge});

        pageSucceeded(m_page, m_next ? More::Yes : More::No);
        m_morePages = false;
        if (m_next && !items->isEmpty())
            follow(*m_next); // arrives while this page is announced
        if (!m_ready.isEmpty())
            m_ready += *items;
        else {
            m_ready = std::move(*items);
            announceNext();
        }
    }

    void announceNext()
    {
        if (hasEnded())
            return;
        const auto end = m_ready.begin() + std::min(MaxBatch, m_ready.size());
        const QList<Item> batch(std::make_move_iterator(m_ready.begin()), std::make_move_iterator(end));
        m_ready.erase(m_ready.begin(), end);
        if (!batch.isEmpty())
            announce(batch);
        if (m_ready.isEmpty())
            succeedWhenAnnounced();
        else
            QMetaObject::invokeMethod(
                this, [this] { announceNext(); }, Qt::QueuedConnection);
    }

    void succeedWhenAnnounced()
    {
        if (!m_morePages && m_ready.isEmpty())
            succeed();
    }

    static const QString &nameOf(const QString &name) { return name; }
    static const QString &nameOf(const ListedTag &tag) { return tag.name; }

    Reader m_read;
    int m_maxPages;
    int m_pages = 0;
    QUrl m_page; // the one that is being read
    std::optional<QUrl> m_next; // the one behind it
    QSet<QUrl> m_followed;
    std::shared_ptr<QSet<QString>> m_seen = std::make_shared<QSet<QString>>();
    QFutureWatcher<Result<QList<Item>>> m_reading; // not a continuation of the future, which could outlive us
    QList<Item> m_ready; // read and not yet announced
    qsizetype m_count = 0;
    bool m_morePages = false;
};

} // namespace Tagwright
