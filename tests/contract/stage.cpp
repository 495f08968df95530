// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "stage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// A later object of a page that was not recorded.
QString lateName(int number)
{
    return u"zzzz-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

Stage::Stage(const Recording &recording)
    : user(u"developer"_s)
    , method(recording.method)
    , target(recording.target)
    , headers(recording.requestHeaders)
    , body(recording.body)
    , m_recording(recording)
    , m_cluster(
          std::make_unique<Practice::OpenShift>(Practice::OpenShiftOptions{.publicRegistry = u"127.0.0.1:5443"_s}))
{
    addClusterResources(*m_cluster);
    m_cluster->createProject(u"alpha"_s, u"developer"_s, u"Dev one"_s, u"first"_s);
    m_cluster->createProject(u"beta"_s, u"developer"_s);
    const auto listening = m_cluster->listen();
    Q_ASSERT(listening);

    const QByteArray issuer = m_cluster->oauthUrl().toEncoded();
    replace("https://127.0.0.1:8445", issuer);
    replace("https%3A%2F%2F127.0.0.1%3A8445", issuer.toPercentEncoding());
}

Stage::~Stage() = default;

QJsonObject Stage::plant(const QString &storeName, const QJsonObject &object)
{
    QJsonObject bare = object;
    bare.remove("kind"_L1);
    bare.remove("apiVersion"_L1);
    Practice::setMetadata(bare, "managedFields"_L1, QJsonValue::Undefined);
    const auto stored = objects().create(storeName, bare);
    return stored.value_or(QJsonObject());
}

void Stage::plantAnswer(const QString &storeName)
{
    const QJsonObject answer = m_recording.answer.toObject();
    QJsonObject last;
    if (answer.contains("items"_L1)) {
        for (const QJsonValue &item : answer.value("items"_L1).toArray())
            last = plant(storeName, item.toObject());
    } else if (answer.contains("rows"_L1)) {
        for (const QJsonValue &row : answer.value("rows"_L1).toArray())
            last = plant(storeName, row.toObject().value("object"_L1).toObject());
    } else {
        plant(storeName, answer);
    }
    // With a selector nobody says how many remain; one is enough to go on.
    const QJsonObject metadata = answer.value("metadata"_L1).toObject();
    const int more = metadata.value("remainingItemCount"_L1).toInt(metadata.contains("continue"_L1) ? 1 : 0);
    for (int i = 0; i < more; ++i) {
        Practice::setMetadata(last, "name"_L1, lateName(i));
        Practice::setMetadata(last, "uid"_L1, QJsonValue::Undefined);
        plant(storeName, last);
    }
}

void Stage::continueAfter(const QString &storeName, const QString &nameSpace, int earlier)
{
    for (int i = 0; i < earlier; ++i) {
        plant(storeName,
            {{u"metadata"_s,
                QJsonObject{{u"name"_s, u"0-%1"_s.arg(i, 3, 10, QLatin1Char('0'))}, {u"namespace"_s, nameSpace}}}});
    }
    plantAnswer(storeName);
    const QByteArray path = target.first(target.indexOf('?'));
    const QJsonObject page = ask("GET", path + "?limit=" + QByteArray::number(earlier), user).json();
    setParameter("continue", page.value("metadata"_L1).toObject().value("continue"_L1).toString().toLatin1());
}

void Stage::replace(const QByteArray &before, const QByteArray &after)
{
    target.replace(before, after);
    body.replace(before, after);
    for (auto &[name, value] : headers)
        value.replace(before, after);
}

void Stage::setParameter(const QByteArray &name, const QByteArray &value)
{
    const qsizetype question = target.indexOf('?');
    QByteArrayList entries = question < 0 ? QByteArrayList() : target.sliced(question + 1).split('&');
    bool isThere = false;
    for (QByteArray &entry : entries) {
        if (entry.startsWith(name + '=')) {
            entry = name + '=' + value.toPercentEncoding();
            isThere = true;
        }
    }
    if (!isThere)
        entries += name + '=' + value.toPercentEncoding();
    target = (question < 0 ? target : target.first(question)) + '?' + entries.join('&');
}

void Stage::setServer(const QByteArray &host, const QUrl &url, std::shared_ptr<void> owner)
{
    m_servers.insert(host, url);
    m_owners += std::move(owner);
}

QUrl Stage::server() const
{
    if (const auto other = m_servers.constFind(m_recording.host); other != m_servers.cend())
        return *other;
    return m_recording.host.endsWith(":8445") ? m_cluster->oauthUrl() : m_cluster->apiUrl();
}

WireAnswer Stage::ask(const QByteArray &askedMethod, const QByteArray &askedTarget, const QString &as,
    const QByteArray &content, const QByteArray &contentType)
{
    WireHeaders sent{{"Accept", "application/json"}};
    if (!as.isEmpty())
        sent.emplaceBack("Authorization", "Bearer " + m_cluster->oauth().issueToken(as));
    if (!content.isEmpty())
        sent.emplaceBack("Content-Type", contentType);
    return Tagwright::ask(server(), askedMethod, askedTarget, sent, content);
}

WireAnswer Stage::send()
{
    WireHeaders sent;
    for (const auto &[name, value] : headers) {
        if (value == "Bearer <token>")
            sent.emplaceBack(name, "Bearer " + m_cluster->oauth().issueToken(user));
        else
            sent.emplaceBack(name, value);
    }
    return Tagwright::ask(server(), method, target, sent, body);
}

} // namespace Tagwright
