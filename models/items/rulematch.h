// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/tagrule.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Tagwright {

class TagTableModel;

/*!
    Which tags of a table a rule selects, for as long as this lives: judged anew whenever the rule is another one, tags
    come or go, or their details become known. Always on another thread, and only the last wish is carried out.
    Signatures and other attachments are left out, unless they are asked for.
*/
class RuleMatch : public QObject {
    Q_OBJECT

public:
    /*! What came of it, for the rows that the table had. */
    struct Outcome {
        QList<int> rows; //!< of the table: those that the rule selects
        int total = 0; //!< tags that were judged
        int unread = 0; //!< cannot be judged until their details are known
        int undecidable = 0; //!< cannot be judged at all
    };

    enum class Attachments { LeftOut, Judged };
    RuleMatch(const TagTableModel &tags, Attachments attachments, QObject *parent); //!< tags outlive this

    void setRule(const TagRule &rule);
    const TagRule &rule() const { return m_rule; }

    bool isJudging() const { return m_stale; } //!< outcome() is of an older rule or table
    const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void judged(); //!< outcome() is of the present rule and table

private:
    void judge();
    void tagsChanged();
    void detailsChanged();
    void finish();

    const TagTableModel &m_tags;
    Attachments m_attachments;
    TagRule m_rule;
    Outcome m_outcome;
    QFutureWatcher<Outcome> m_running;
    QTimer m_detailsCome; // thousands of them in a row are judged together
    bool m_stale = false;
    bool m_again = false; // what runs is of an older rule or table
};

} // namespace Tagwright
