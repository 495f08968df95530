// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <mutex>
#include <utility>

namespace Tagwright::Practice {

/*! One GET. */
struct FetchQuestion {
    QUrl url; //!< a user and a password in it are not used
    QList<std::pair<QByteArray, QByteArray>> headers;
    qint64 most = 0; //!< bytes of the body
    std::chrono::milliseconds patience{0}; //!< until the end of the body
    bool isVerified = true; //!< the certificate has to be one that the system trusts
};

struct FetchAnswer {
    QString failure; //!< in the words of Go's HTTP client, without the address; empty when the server answered
    int status = 0;
    QByteArray reason; //!< "Not Found"
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case, each once
    QByteArray body;

    bool isSuccess() const { return failure.isEmpty() && status >= 200 && status < 300; }
    QByteArray header(QByteArrayView lowerCaseName) const; //!< empty when it is absent
};

/*! Asks servers on a thread of its own, for callers on any other thread, who wait. Redirects are not followed. */
class HttpFetch {
public:
    HttpFetch();
    ~HttpFetch();

    FetchAnswer get(const FetchQuestion &question);
    void close(); //!< nobody waits any longer, and nothing is asked from now on

private:
    class Network;

    std::mutex m_mutex;
    bool m_isClosed = false;
    Network *m_network = nullptr; // lives in m_thread, which deletes it at its end
    QThread m_thread; // runs from the first question on
};

} // namespace Tagwright::Practice
