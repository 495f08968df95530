// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/httpfetch.h"

#include "sandbox/openshift/fetchwords.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto Canceled = "context canceled"_L1;

using FetchPromise = std::promise<FetchAnswer>;

FetchAnswer failed(const QString &words)
{
    return {.failure = words, .status = 0, .reason = {}, .headers = {}, .body = {}};
}

/*! The system's proxy, but none for this computer. Asking for it may block, which only this thread notices. */
class ProxiesAbroad final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest requestOf(const FetchQuestion &question)
{
    QUrl url = question.url;
    url.setUserInfo({}); // Qt would give it to every path of the host
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "openshift-apiserver");
    request.setRawHeader("Accept-Encoding", "identity"); // digests and limits are of the bytes as they are
    for (const auto &[name, value] : question.headers)
        request.setRawHeader(name, value);
    if (!question.isVerified) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        request.setSslConfiguration(configuration);
    }
    return request;
}

/*! One question on its way. It deletes itself when it has its answer. */
class OneFetch final : public QObject {
public:
    OneFetch(QNetworkAccessManager &network, const FetchQuestion &question, std::shared_ptr<FetchPromise> promise)
        : QObject(&network)
        , m_promise(std::move(promise))
        , m_most(question.most)
        , m_reply(network.get(requestOf(question)))
    {
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_stage = FetchStage::Sent; });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_stage = FetchStage::InBody; });
        if (question.isVerified) {
            connect(m_reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_refused = certificateWords(*m_reply, errors); });
        }
        connect(m_reply, &QNetworkReply::readyRead, this, &OneFetch::read);
        connect(m_reply, &QNetworkReply::finished, this, &OneFetch::finish);
        m_late.setSingleShot(true);
        m_late.callOnTimeout(this, [this] { end(lateWords(m_stage)); });
        m_late.start(question.patience);
    }

    ~OneFetch() override
    {
        if (m_promise)
            answerWith(failed(Canceled));
    }

    void end(const QString &failure)
    {
        if (!m_promise)
            return;
        answerWith(failed(failure));
        m_reply->abort();
    }

private:
    void read()
    {
        if (!m_promise)
            return;
        m_body += m_reply->readAll();
        if (m_body.size() > m_most)
            end(u"the answer is larger than %1 bytes"_s.arg(m_most));
    }

    void finish()
    {
        read();
        if (!m_promise)
            return;
        FetchAnswer answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Who is refused is told by the status, even when the rest of that answer is lost.
        const bool isWhole = answer.status >= 300 || m_reply->error() == QNetworkReply::NoError;
        if (answer.status == 0 || !isWhole)
            return answerWith(failed(m_refused.isEmpty() ? failureWords(*m_reply, m_stage) : m_refused));
        answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            answer.headers.append({name.toLower(), value});
        answer.body = m_body;
        answerWith(std::move(answer));
    }

    void answerWith(FetchAnswer answer)
    {
        std::exchange(m_promise, {})->set_value(std::move(answer));
        deleteLater();
    }

    std::shared_ptr<FetchPromise> m_promise; // null when it is kept
    const qint64 m_most;
    QNetworkReply *m_reply;
    QTimer m_late;
    FetchStage m_stage = FetchStage::Connecting;
    QString m_refused; // why the certificate was
    QByteArray m_body;
};

} // namespace

QByteArray FetchAnswer::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

/*!
    What lives in the thread. Qt keeps connections for the next request to the same host, whether their certificate was
    looked at or not: so who asks for less must not share them.
*/
class HttpFetch::Network final : public QObject {
public:
    void begin(const FetchQuestion &question, std::shared_ptr<FetchPromise> promise)
    {
        QNetworkAccessManager &manager = managerIn(question.isVerified ? m_verified : m_unverified);
        new OneFetch(manager, question, std::move(promise)); // which the manager owns until it has its answer
    }

    void endAll()
    {
        for (const QNetworkAccessManager *manager : {m_verified, m_unverified}) {
            const auto children = manager ? manager->children() : QObjectList();
            for (QObject *child : children) {
                if (auto *fetch = dynamic_cast<OneFetch *>(child))
                    fetch->end(Canceled);
            }
        }
    }

private:
    QNetworkAccessManager &managerIn(QNetworkAccessManager *&manager)
    {
        if (!manager) { // made in the thread that it works in
            manager = new QNetworkAccessManager(this);
            manager->setProxyFactory(new ProxiesAbroad); // which it owns
        }
        return *manager;
    }

    QNetworkAccessManager *m_verified = nullptr;
    QNetworkAccessManager *m_unverified = nullptr;
};

HttpFetch::HttpFetch() = default;

HttpFetch::~HttpFetch()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

FetchAnswer HttpFetch::get(const FetchQuestion &question)
{
    const auto promise = std::make_shared<FetchPromise>();
    std::future<FetchAnswer> answer = promise->get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return failed(Canceled);
        if (!m_network) {
            m_network = new Network;
            m_network->moveToThread(&m_thread);
            QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
            m_thread.setObjectName(u"imports"_s);
            m_thread.start();
        }
        // Under the lock, so that it comes before the end.
        QMetaObject::invokeMethod(
            m_network, [network = m_network, question, promise] { network->begin(question, promise); });
    }
    return answer.get();
}

void HttpFetch::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    if (m_network)
        QMetaObject::invokeMethod(m_network, [network = m_network] { network->endAll(); });
}

} // namespace Tagwright::Practice
