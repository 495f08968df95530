// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/rulematch.h"

#include "items/tagtablemodel.h"

#include <QtConcurrentRun>

#include <utility>

using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr auto DetailsPause = 200ms;

RuleMatch::Outcome judgeSnapshot(
    const TagSnapshot &snapshot, const TagRule &rule, RuleMatch::Attachments attachments, QDate today)
{
    QList<RuledTag> tags;
    QList<int> rows;
    tags.reserve(snapshot.tags.size());
    rows.reserve(snapshot.tags.size());
    for (qsizetype row = 0; row < snapshot.tags.size(); ++row) {
        const TagDetails *details = snapshot.details.at(row).get();
        if (attachments == RuleMatch::Attachments::LeftOut && isAttachment(snapshot.tags.at(row), details))
            continue;
        tags += {snapshot.tags.at(row).name, details};
        rows += int(row);
    }
    const QList<TagVerdict> verdicts = judgeTags(tags, rule, today);

    RuleMatch::Outcome outcome{.total = int(tags.size())};
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        switch (verdicts.at(i)) {
        case TagVerdict::Selected:
            outcome.rows += rows.at(i);
            break;
        case TagVerdict::NotSelected:
            break;
        case TagVerdict::Unread:
            ++outcome.unread;
            break;
        case TagVerdict::Undecidable:
            ++outcome.undecidable;
            break;
        }
    }
    return outcome;
}

} // namespace

RuleMatch::RuleMatch(const TagTableModel &tags, Attachments attachments, QObject *parent)
    : QObject(parent)
    , m_tags(tags)
    , m_attachments(attachments)
{
    m_detailsCome.setSingleShot(true);
    m_detailsCome.setInterval(DetailsPause);
    m_detailsCome.callOnTimeout(this, &RuleMatch::judge);
    connect(&m_running, &QFutureWatcherBase::finished, this, &RuleMatch::finish);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&tags, change, this, &RuleMatch::tagsChanged);
    connect(&tags, &QAbstractItemModel::modelReset, this, &RuleMatch::tagsChanged);
    connect(&tags, &QAbstractItemModel::dataChanged, this, &RuleMatch::detailsChanged);
}

void RuleMatch::setRule(const TagRule &rule)
{
    if (m_rule == rule && !m_stale)
        return;
    m_rule = rule;
    judge();
}

void RuleMatch::judge()
{
    m_detailsCome.stop();
    m_stale = true;
    m_again = m_running.isRunning();
    if (m_again)
        return;
    // UTC, as the dates that images carry.
    m_running.setFuture(QtConcurrent::run([snapshot = m_tags.snapshot(), rule = m_rule, attachments = m_attachments,
                                              today = QDateTime::currentDateTimeUtc().date()] {
        return judgeSnapshot(snapshot, rule, attachments, today);
    }));
}

// Rows are not what they were: what was found out of them must not be used any more.
void RuleMatch::tagsChanged()
{
    m_outcome = {};
    m_stale = true;
    m_again = m_running.isRunning();
    if (!m_detailsCome.isActive())
        m_detailsCome.start();
}

void RuleMatch::detailsChanged()
{
    if (m_rule.needsDetails() && !m_detailsCome.isActive())
        m_detailsCome.start();
}

void RuleMatch::finish()
{
    if (std::exchange(m_again, false)) {
        if (!m_detailsCome.isActive())
            judge();
        return;
    }
    m_outcome = m_running.future().takeResult();
    m_stale = false;
    Q_EMIT judged();
}

} // namespace Tagwright
