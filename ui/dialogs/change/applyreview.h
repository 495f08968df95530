// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/applydocument.h"
#include "values/result.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QTableView;

namespace Tagwright {

class ApplyModel;
class ClusterSource;
class CompareDocuments;
class DifferenceView;
class PlanApply;
class ToneLabel;
class Workspace;

/*! What a cluster would make of documents: each of them, and beside each other what is there and what it will be. */
class ApplyReview : public QWidget {
    Q_OBJECT

public:
    explicit ApplyReview(Workspace &workspace, QWidget *parent);
    ~ApplyReview() override;

    /*! Asks the cluster; what was chosen for objects that are there is kept as long as the documents are the same. */
    void ask(const QList<ApplyDocument> &documents, const ApplyTarget &target);
    void stop();
    bool isAsking() const { return !m_asking.isNull(); }
    const QList<ApplyPlanned> &rows() const;
    /*! What became of the changes: those in rest were not done, each for its own reason where the journal knows. */
    void showResult(const ObjectChangeSet &made, const Result<void> &result, const ObjectChangeSet &rest);

Q_SIGNALS:
    void changed(); //!< rows or isAsking()
    void progressed(int done, int total);

private:
    void createTable();
    void askFor(const QList<int> &rows);
    void asked(const Result<void> &result, const QList<int> &rows, const PlanApply &job);
    QString sentence(const Error &error) const;
    Error errorOf(const ObjectChangeSet &made, qsizetype position, const Error &error) const;
    QList<int> selectedRows() const;
    ApplyMode modeOf(int row) const;
    void setMode(ApplyMode mode);
    void showRow();
    void showMode();

    Workspace &m_workspace;
    ApplyModel *m_model;
    QTableView *m_table;
    QComboBox *m_mode;
    ToneLabel *m_why;
    DifferenceView *m_difference;
    QPointer<PlanApply> m_asking;
    QPointer<CompareDocuments> m_comparing;
    QList<ApplyDocument> m_documents; // as they were read
    ApplyTarget m_target;
    QHash<int, ApplyMode> m_modes; // by row; the others are merged
    bool m_isOver = false; // it was applied
};

} // namespace Tagwright
