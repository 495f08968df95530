// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tagpage.h"

#include "items/tagfiltermodel.h"
#include "items/tagtablemodel.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/icons.h"
#include "ui/pages/problem.h"
#include "ui/pages/repositoryheader.h"
#include "ui/pages/tagtable.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QDrag>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

// These columns can only be sorted when the details of every tag are known.
bool needsDetails(int column)
{
    return column != TagTableModel::Tag && column != TagTableModel::Convention;
}

} // namespace

TagPage::TagPage(Workspace &workspace, const QString &connectionId, const QString &repository, QWidget *parent)
    : Page(parent)
    , m_browser(new RepositoryBrowser(workspace, connectionId, repository, this))
    , m_rows(new TagFilterModel(this))
    , m_filter(new FilterEdit(tr("Filter tags"), tr("Filter tags (text, *, /regex/)"), this))
    , m_message(new MessageBar(this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
    , m_rowsArrived([this] { followRows(); })
{
    m_rows->setSourceModel(&m_browser->tags());
    m_table = new TagTable(*m_rows, this);
    createActions();
    m_loadingAll = new ProgressLine(*m_stopLoadingAll, this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);

    const int gap = fontMetrics().height() * 3 / 4;
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap, gap, gap, gap * 2 / 3);
    top->setSpacing(gap * 2 / 3);
    top->addWidget(new RepositoryHeader(*m_browser, workspace.registry(connectionId), this));
    top->addLayout(createFilterLine());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_loadingAll);
    layout->addWidget(m_stack, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);

    connectTable();
    connectBrowser();
    m_browser->refresh();
}

TagPage::~TagPage()
{
    // Views go before the models they show, and those before what fills them: nothing is told to what is half gone.
    m_browser->disconnect(this);
    delete m_stack;
    delete m_rows;
    delete m_browser;
}

void TagPage::createActions()
{
    m_retry = makeRetryAction(this);
    m_signIn = makeSignInAction(this);
    m_why = makeWhyAction(this);
    m_listAgain = makeAction(
        {.name = u"listAgain"_s, .icon = u"refresh"_s, .text = tr("List again"), .tip = tr("List the tags again")},
        this);
    m_stop = makeAction({.name = u"stopListing"_s,
                            .icon = u"stop"_s,
                            .text = tr("Stop"),
                            .tip = tr("Stop listing the tags; those that are there stay")},
        this);
    m_stopLoadingAll = makeAction({.name = u"stopLoadingDetails"_s,
                                      .icon = u"stop"_s,
                                      .text = tr("Cancel"),
                                      .tip = tr("Stop reading details; those that are there stay")},
        this);
    m_clearFilter = makeAction({.name = u"clearFilter"_s,
                                   .icon = u"filter"_s,
                                   .text = tr("Clear the filter"),
                                   .tip = tr("Show the tags that the filter hides")},
        this);
    m_attachments = makeAction({.name = u"showAttachments"_s,
                                   .icon = u"attestation"_s,
                                   .text = {},
                                   .tip = tr("Show the tags that are signatures, SBOMs and referrers of other images")},
        this);
    m_attachments->setCheckable(true);
    connect(m_retry, &QAction::triggered, m_browser, &RepositoryBrowser::refresh);
    connect(m_listAgain, &QAction::triggered, m_browser, &RepositoryBrowser::refresh);
    connect(m_signIn, &QAction::triggered, this, &TagPage::signInWanted);
    connect(m_why, &QAction::triggered, this, &TagPage::whyWanted);
    connect(m_stop, &QAction::triggered, m_browser, &RepositoryBrowser::cancel);
    connect(m_stopLoadingAll, &QAction::triggered, m_browser, &RepositoryBrowser::stopLoadingDetails);
    connect(m_clearFilter, &QAction::triggered, m_filter, &FilterEdit::clear);
    connect(m_attachments, &QAction::toggled, m_rows, &TagFilterModel::setShowAttachments);
}

QLayout *TagPage::createFilterLine()
{
    auto *attachments = new QToolButton(this);
    attachments->setDefaultAction(m_attachments);
    attachments->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    attachments->setVisible(false);
    connect(m_attachments, &QAction::changed, attachments,
        [this, attachments] { attachments->setVisible(m_attachments->isVisible()); });

    QToolButton *columns = makeColumnsButton(m_table->columnMenu(), tr("Columns"),
        tr("Choose which columns the table has; drag their headers to reorder them"), this);

    auto *line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 2);
    line->addWidget(m_filter, 1);
    line->addWidget(createRuleButton(), 0, Qt::AlignTop);
    line->addWidget(attachments, 0, Qt::AlignTop);
    line->addWidget(columns, 0, Qt::AlignTop);
    return line;
}

QWidget *TagPage::createRuleButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"selectByRuleHere"_s);
    button->setIcon(icon(u"rule"_s));
    button->setText(tr("Select by rule…"));
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Select the tags that are old, that a regular expression matches, and the like"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, &TagPage::ruleWanted);
    return button;
}

void TagPage::connectTable()
{
    connect(m_filter, &FilterEdit::filterChanged, m_rows, &TagFilterModel::setFilter);
    connect(m_filter, &FilterEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TagTable::typed, m_filter, &FilterEdit::type);
    connect(m_table, &TagTable::dragStarted, this, &TagPage::dragSelected);
    connect(m_table, &TagTable::visibleTagsChanged, m_browser, &RepositoryBrowser::wantDetails);
    connect(m_table, &TagTable::selectedTagsChanged, this, &TagPage::selectionChanged);
    connect(m_table, &TagTable::currentTagChanged, this, [this](const QString &tag) {
        if (tag == m_wantedTag)
            return; // told already
        m_wantedTag.clear();
        showState();
        Q_EMIT currentTagChanged(tag);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(position)); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TagPage::loadWhatIsSortedBy);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, [this] { m_rowsArrived.want(); });
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &TagPage::followRows);
    connect(m_rows, &TagFilterModel::arranged, this, &TagPage::followRows);
}

void TagPage::connectBrowser()
{
    connect(m_browser, &RepositoryBrowser::changed, this, &TagPage::followBrowser);
    connect(m_browser, &RepositoryBrowser::detailsFailed, this, [this](const Error &error) {
        m_detailsError = error;
        showState();
    });
    connect(m_browser, &RepositoryBrowser::detailsProgressed, this, [this](int done, int total) {
        m_loadingAll->showProgress(tr("The details of %Ln tag(s) are read…", nullptr, total), done, total);
    });
    connect(m_browser, &RepositoryBrowser::detailsEnded, m_loadingAll, &QWidget::hide);
}

QStringList TagPage::selectedTags() const
{
    return m_table->selectedTags();
}

CarriedTags TagPage::carriedTags() const
{
    return {.source = {.connectionId = m_browser->connectionId(),
                .host = m_browser->reference().host,
                .repository = m_browser->repository()},
        .tags = selectedTags()};
}

void TagPage::dragSelected()
{
    auto *drag = new QDrag(m_table); // which deletes itself when it has ended
    drag->setMimeData(mimeOf(carriedTags()).release());
    drag->exec(Qt::CopyAction);
}

Place TagPage::place() const
{
    return {m_browser->connectionId(), m_browser->repository(),
        m_wantedTag.isEmpty() ? m_table->currentTag() : m_wantedTag};
}

QString TagPage::title() const
{
    return m_browser->repository();
}

QString TagPage::address(const QString &tag) const
{
    return (tag.isEmpty() ? m_browser->reference() : m_browser->reference(tag)).toString();
}

void TagPage::refresh()
{
    m_browser->refresh();
}

void TagPage::selectTag(const QString &tag)
{
    m_wantedTag = tag;
    if (!m_rows->filter().isEmpty() && m_rows->row(tag) < 0)
        m_filter->clear(); // what is asked for by name is not hidden
    Q_EMIT currentTagChanged(tag);
    goToWantedTag();
    showState(); // what was said of the tag before does not hold for this one
}

void TagPage::selectTags(const QStringList &tags)
{
    m_wantedTag.clear();
    m_table->selectTags(tags);
    m_table->setFocus();
}

int TagPage::shownCount(const QList<int> &rows) const
{
    return m_rows->shownCount(rows);
}

bool TagPage::isFiltered() const
{
    return !m_rows->filter().isEmpty();
}

void TagPage::clearFilter()
{
    m_filter->clear();
}

bool TagPage::showsAttachments() const
{
    return m_rows->showsAttachments();
}

int TagPage::rowCount() const
{
    return m_rows->rowCount();
}

int TagPage::selectedCount() const
{
    return m_table->selectedCount();
}

void TagPage::focusFilter()
{
    m_filter->focus();
}

void TagPage::focusTags()
{
    m_focusWanted = !m_table->isVisible(); // what is hidden cannot take the keys
    m_table->setFocus();
}

QByteArray TagPage::saveColumns() const
{
    return m_table->saveColumns();
}

void TagPage::restoreColumns(const QByteArray &columns)
{
    m_table->restoreColumns(columns);
}

void TagPage::followBrowser()
{
    if (m_browser->state() == LoadState::Loading)
        m_detailsError.reset();
    if (m_browser->state() == LoadState::Loaded) {
        m_rows->settle();
        loadWhatIsSortedBy();
    }
    followRows();
}

void TagPage::followRows()
{
    goToWantedTag();
    showAttachmentCount();
    showState();
    Q_EMIT countsChanged();
}

void TagPage::goToWantedTag()
{
    if (m_wantedTag.isEmpty() || m_rows->row(m_wantedTag) < 0)
        return;
    m_table->goToTag(m_wantedTag);
    // While rows still arrive and are sorted, it moves: the table follows it until they are all there.
    if (m_browser->state() != LoadState::Loading && !m_rows->isArranging())
        m_wantedTag.clear();
}

void TagPage::showAttachmentCount()
{
    const int hidden = m_rows->hiddenAttachments();
    m_attachments->setVisible(hidden > 0 || m_attachments->isChecked());
    m_attachments->setText(
        m_attachments->isChecked() ? tr("Hide attachments") : tr("Show %Ln attachment(s)", nullptr, hidden));
}

void TagPage::loadWhatIsSortedBy()
{
    if (needsDetails(m_rows->sortColumn()) && m_browser->state() == LoadState::Loaded
        && m_browser->tags().resolvedCount() < m_browser->tags().rowCount())
        m_browser->wantAllDetails();
}

void TagPage::showState()
{
    const QString host = m_browser->reference().host;
    const bool failed = m_browser->state() == LoadState::Failed;
    const bool stopped = failed && m_browser->error().kind == Error::Kind::Cancelled;
    const bool hasTags = m_browser->tags().rowCount() > 0;
    m_stack->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
    if (m_focusWanted && m_table->isVisible()) {
        m_focusWanted = false;
        m_table->setFocus();
    }

    if (hasTags && stopped) {
        m_message->showMessage({.tone = Tone::Neutral,
            .text = {tr("The listing was stopped: there may be more tags than these."), {}, {}},
            .actions = {m_listAgain}});
    } else if (hasTags && failed) {
        m_message->showMessage(problemMessage(m_browser->error(), host, {*m_retry, *m_signIn, m_why}));
    } else if (m_browser->state() == LoadState::Loaded && m_browser->tags().row(m_wantedTag) < 0
        && !m_wantedTag.isEmpty()) {
        m_message->showMessage({.tone = Tone::Warning,
            .text = {tr("The registry lists no tag “%1” here.").arg(m_wantedTag),
                tr("Check the spelling. It may have been deleted, or pushed under another name."), {}},
            .actions = {m_listAgain}});
    } else if (hasTags && m_detailsError) {
        Message message = problemMessage(*m_detailsError, host, {*m_retry, *m_signIn, m_why});
        message.tone = Tone::Warning;
        m_message->showMessage(message);
    } else {
        m_message->hide();
    }

    if (stopped) {
        m_state->showState(u"stop"_s,
            {.text = {tr("The listing was stopped before the first tag came."), {}, {}}, .actions = {m_listAgain}});
    } else if (failed) {
        m_state->showState(
            problemIcon(m_browser->error()), problemMessage(m_browser->error(), host, {*m_retry, *m_signIn, m_why}));
    } else if (m_browser->state() == LoadState::Loaded || hasTags) {
        showEmpty();
    } else {
        m_state->showBusy(tr("%1 lists the tags…").arg(host), {m_stop});
    }
}

void TagPage::showEmpty()
{
    if (!m_rows->filter().isEmpty()) {
        m_state->showState(u"filter"_s,
            {.text = {tr("No tag matches “%1”.").arg(m_filter->text()),
                 tr("A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular "
                    "expression."),
                 {}},
                .actions = {m_clearFilter}});
    } else if (m_rows->hiddenAttachments() > 0) {
        m_state->showState(u"attestation"_s,
            {.text = {tr("All tags here are attachments of other images."),
                 tr("Signatures, SBOMs and referrers are hidden as long as nobody asks for them."), {}},
                .actions = {m_attachments}});
    } else {
        m_state->showState(u"tag"_s,
            {.text = {tr("This repository has no tags."),
                 tr("It may hold images that can only be named by digest: paste one into the address bar."), {}},
                .actions = {m_listAgain}});
    }
}

} // namespace Tagwright
