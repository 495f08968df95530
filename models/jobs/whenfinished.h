// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace Tagwright {

/*!
    Calls then with the future's result on the thread of context, and not at all when context is gone by then.

    QFuture::then() wants its context to be there when the other thread has finished: it asserts.
*/
template <typename T, typename Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<T>)
            then();
        else
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Tagwright
