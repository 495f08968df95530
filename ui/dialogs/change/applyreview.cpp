// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/applyreview.h"

#include "items/applymodel.h"
#include "items/journalmodel.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/planapply.h"
#include "operations/workspace.h"
#include "ui/applytext.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"
#include "yaml/comparedocuments.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr ApplyMode ModeRows[] = {ApplyMode::Merge, ApplyMode::Replace, ApplyMode::Skip};
constexpr int UpperLines = 11;
constexpr int LowerLines = 22;
constexpr int JournalEntriesLookedAt = 10; // the newest ones

bool isSameText(const QList<ApplyDocument> &one, const QList<ApplyDocument> &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
        [](const ApplyDocument &a, const ApplyDocument &b) { return a.object == b.object; });
}

} // namespace

ApplyReview::ApplyReview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ApplyModel([this](const Error &error) { return sentence(error); }, this))
    , m_table(new QTableView(this))
    , m_mode(new QComboBox(this))
    , m_why(new ToneLabel(this))
    , m_difference(new DifferenceView(this))
{
    createTable();
    m_why->setObjectName(u"applyWhy"_s);
    m_why->setAccessibleName(tr("Why the chosen document is refused"));
    m_why->setTone(Tone::Bad);
    m_why->hide();
    m_mode->setObjectName(u"applyMode"_s);
    m_mode->addItems({tr("Merge: keep what only the cluster has"), tr("Replace: have only what the document says"),
        tr("Skip: leave it as it is")});
    m_mode->setItemData(0,
        tr("Tags are matched by their names, labels and annotations by their keys; where both have one, the document "
           "wins"),
        Qt::ToolTipRole);
    m_mode->setAccessibleName(tr("What becomes of objects that are there already"));
    m_mode->view()->setAccessibleName(m_mode->accessibleName());
    auto *modeLabel = new QLabel(tr("&Selected objects that exist already:"), this);
    modeLabel->setBuddy(m_mode);
    auto *modeRow = new QHBoxLayout;
    modeRow->addWidget(modeLabel);
    modeRow->addWidget(m_mode, 1);

    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addWidget(m_table, 1);
    upperLayout->addLayout(modeRow);
    upperLayout->addWidget(m_why);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"applyHalves"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(m_difference);
    halves->setStretchFactor(1, 1);
    const int line = fontMetrics().lineSpacing();
    halves->setSizes({line * UpperLines, line * LowerLines});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApplyReview::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApplyReview::showMode);
    connect(m_mode, &QComboBox::activated, this, [this](int row) { setMode(ModeRows[std::clamp(row, 0, 2)]); });
    showMode();
}

ApplyReview::~ApplyReview()
{
    stop();
}

void ApplyReview::createTable()
{
    m_table->setObjectName(u"appliedDocuments"_s);
    m_table->setAccessibleName(tr("Documents"));
    m_table->setModel(m_model);
    showRows(*m_table, {14, 18, 34, 18});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

const QList<ApplyPlanned> &ApplyReview::rows() const
{
    return m_model->rows();
}

void ApplyReview::stop()
{
    for (Job *job : {static_cast<Job *>(m_asking.data()), static_cast<Job *>(m_comparing.data())}) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
    m_asking.clear();
    m_comparing.clear();
}

void ApplyReview::ask(const QList<ApplyDocument> &documents, const ApplyTarget &target)
{
    stop();
    if (!isSameText(m_documents, documents))
        m_modes.clear();
    m_isOver = false;
    m_documents = documents;
    m_target = target;
    QList<ApplyPlanned> rows;
    QList<int> all;
    const QList<ApplyDocument> wanted = directed(documents, target);
    for (int row = 0; row < wanted.size(); ++row) {
        rows += ApplyPlanned{.document = wanted.at(row), .mode = modeOf(row)};
        all += row;
    }
    m_model->setRows(rows);
    m_difference->clear();
    askFor(all);
}

void ApplyReview::askFor(const QList<int> &rows)
{
    ClusterSource *cluster = m_workspace.cluster(m_target.connectionId);
    if (!cluster)
        return Q_EMIT changed();
    QList<PlanApply::Wish> wishes;
    for (const int row : rows)
        wishes += PlanApply::Wish{m_model->rows().at(row).document, modeOf(row)};
    auto *job = new PlanApply(cluster->client(), m_target, wishes, this);
    m_asking = job;
    connect(job, &PlanApply::progressed, this, &ApplyReview::progressed);
    connect(job, &Job::finished, this, [this, job, rows](const Result<void> &result) { asked(result, rows, *job); });
    Q_EMIT changed();
    job->start();
}

void ApplyReview::asked(const Result<void> &result, const QList<int> &rows, const PlanApply &job)
{
    m_asking.clear();
    if (result) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_model->setRow(rows.at(i), job.planned().at(i));
        // What changes is of more interest than what does not.
        const QList<ApplyPlanned> &all = m_model->rows();
        const auto first = std::find_if(
            all.cbegin(), all.cend(), [](const ApplyPlanned &planned) { return planned.change.has_value(); });
        if (!m_table->currentIndex().isValid() && !all.isEmpty())
            m_table->selectRow(first == all.cend() ? 0 : int(first - all.cbegin()));
        showRow();
    }
    QList<int> outdated; // something else was chosen while they were asked for
    for (const int row : rows) {
        const ApplyPlanned &planned = m_model->rows().at(row);
        if (result && planned.isThere && planned.mode != modeOf(row))
            outdated += row;
    }
    if (!outdated.isEmpty())
        return askFor(outdated);
    showMode();
    Q_EMIT changed();
}

ApplyMode ApplyReview::modeOf(int row) const
{
    return m_modes.value(row, ApplyMode::Merge);
}

QString ApplyReview::sentence(const Error &error) const
{
    return whyNotApplied(error, m_target.host);
}

QList<int> ApplyReview::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ApplyReview::setMode(ApplyMode mode)
{
    QList<int> changed;
    const QList<int> selected = selectedRows();
    for (const int row : selected) {
        const ApplyPlanned &planned = m_model->rows().at(row);
        if (!planned.isThere || modeOf(row) == mode)
            continue;
        m_modes.insert(row, mode);
        changed += row;
    }
    if (!changed.isEmpty() && !m_asking)
        askFor(changed);
}

void ApplyReview::showMode()
{
    const QList<int> selected = selectedRows();
    const auto there =
        std::find_if(selected.cbegin(), selected.cend(), [this](int row) { return m_model->rows().at(row).isThere; });
    const bool isThere = there != selected.cend();
    m_mode->setEnabled(isThere && !m_isOver);
    m_mode->setToolTip(isThere ? QString() : tr("None of the selected objects is there yet."));
    const ApplyMode mode = isThere ? modeOf(*there) : ApplyMode::Merge;
    m_mode->setCurrentIndex(int(std::find(std::cbegin(ModeRows), std::cend(ModeRows), mode) - std::cbegin(ModeRows)));
}

void ApplyReview::showRow()
{
    if (m_comparing) {
        m_comparing->disconnect(this);
        m_comparing->cancel();
    }
    const int row = m_table->currentIndex().row();
    const QString why = m_model->index(row, ApplyModel::Says).data().toString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (row < 0 || row >= m_model->rows().size())
        return m_difference->clear();
    const ApplyPlanned &planned = m_model->rows().at(row);
    const bool isRefused = planned.what == ApplyPlanned::What::Refused;
    auto *job = new CompareDocuments(planned.now, isRefused ? planned.document.object : planned.after, this);
    m_comparing = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            m_difference->showDifference(job->compared());
    });
    job->start();
}

// Each has its own reason in the journal; of a single one it is the result itself.
Error ApplyReview::errorOf(const ObjectChangeSet &made, qsizetype position, const Error &error) const
{
    JournalModel &journal = m_workspace.changes().journal();
    for (int row = 0; row < std::min(journal.rowCount(), JournalEntriesLookedAt); ++row) {
        const JournalEntry *entry = journal.entry(journal.entryId(journal.index(row, 0)));
        const bool isIt = entry && entry->changes.size() == made.changes.size()
            && entry->changes.at(position).object == made.changes.at(position);
        if (isIt && entry->changes.at(position).state == JournalEntry::State::Failed)
            return entry->changes.at(position).error;
    }
    return error;
}

void ApplyReview::showResult(const ObjectChangeSet &made, const Result<void> &result, const ObjectChangeSet &rest)
{
    m_isOver = true;
    for (qsizetype position = 0; position < made.changes.size(); ++position) {
        const ObjectChange &change = made.changes.at(position);
        const QList<ApplyPlanned> &all = m_model->rows();
        const auto row = std::find_if(
            all.cbegin(), all.cend(), [&change](const ApplyPlanned &planned) { return planned.change == change; });
        if (row == all.cend())
            continue;
        const bool isDone = result || !rest.changes.contains(change);
        m_model->setResult(
            int(row - all.cbegin()), isDone ? Result<void>() : Result<void>(errorOf(made, position, result.error())));
    }
    showMode();
    showRow();
}

} // namespace Tagwright
