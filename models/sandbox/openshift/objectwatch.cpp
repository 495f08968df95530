// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/objectwatch.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright::Practice {

namespace {

// k8s.io/apiserver's cacher: one a minute, and one two seconds before the end.
constexpr auto BookmarkInterval = 60s;
constexpr auto LastBookmark = 2s;

} // namespace

QByteArray watchEvent(const QString &type, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{u"type"_s, type}, {u"object"_s, object}}).toJson(QJsonDocument::Compact) + '\n';
}

ObjectWatch::ObjectWatch(const ObjectStore &store, Plan plan)
    : m_store(store)
    , m_plan(std::move(plan))
    , m_prefix(m_plan.nameSpace.isEmpty() ? QByteArray() : m_plan.nameSpace.toUtf8() + '/')
    , m_epoch(store.watchEpoch())
    , m_deadline(Clock::now() + m_plan.timeout)
    , m_nextBookmark(std::min<Clock::time_point>(Clock::now() + BookmarkInterval, m_deadline - LastBookmark))
    , m_revision(m_plan.after.value_or(0))
{
}

BodyStream::State ObjectWatch::next(std::chrono::milliseconds patience, QByteArray &bytes)
{
    if (m_store.watchEpoch() != m_epoch)
        return State::Cut;
    if (!std::exchange(m_begun, true) && !m_plan.after) {
        addInitial(bytes);
        return State::Open;
    }

    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - Clock::now());
    const auto changes = m_store.changesAfter(m_revision, std::clamp(left, 0ms, patience));
    if (!changes) {
        bytes += watchEvent(u"ERROR"_s, changes.status().toJson());
        return State::Ended;
    }
    for (const ObjectStore::Change &change : *changes) {
        m_revision = change.revision;
        if (change.resource == m_plan.resource && change.key.startsWith(m_prefix))
            addChange(change, bytes);
    }
    addBookmark(bytes);
    if (m_store.watchEpoch() != m_epoch)
        return State::Cut;
    return m_store.isClosed() || Clock::now() >= m_deadline ? State::Ended : State::Open;
}

void ObjectWatch::addInitial(QByteArray &bytes)
{
    const auto lock = m_store.writing(); // the objects and the revision belong together
    m_revision = m_store.revision();
    for (const QJsonObject &object : m_store.list(m_plan.resource, m_plan.nameSpace)) {
        if (const auto seen = m_plan.view(object))
            bytes += watchEvent(u"ADDED"_s, *seen);
    }
}

// Whoever selects sees an object come and go as it begins and ceases to fit.
void ObjectWatch::addChange(const ObjectStore::Change &change, QByteArray &bytes) const
{
    const bool isGone = change.type == ObjectStore::Change::Type::Deleted;
    const auto now = isGone ? std::nullopt : m_plan.view(change.object);
    const auto before = change.previous.isEmpty() ? std::nullopt : m_plan.view(change.previous);
    if (now)
        bytes += watchEvent(before ? u"MODIFIED"_s : u"ADDED"_s, *now);
    else if (before) {
        QJsonObject last = *before;
        setMetadata(last, "resourceVersion"_L1, QString::number(change.revision));
        bytes += watchEvent(u"DELETED"_s, last);
    }
}

void ObjectWatch::addBookmark(QByteArray &bytes)
{
    if (m_plan.blank.isEmpty() || Clock::now() < m_nextBookmark)
        return;
    // After the one before the end there is no other.
    const auto following = std::min<Clock::time_point>(m_nextBookmark + BookmarkInterval, m_deadline - LastBookmark);
    m_nextBookmark = following > m_nextBookmark ? following : Clock::time_point::max();
    QJsonObject blank = m_plan.blank;
    setMetadata(blank, "resourceVersion"_L1, QString::number(m_revision));
    setMetadata(blank, "creationTimestamp"_L1, QJsonValue::Null);
    bytes += watchEvent(u"BOOKMARK"_s, blank);
}

} // namespace Tagwright::Practice
