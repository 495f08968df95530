// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/streampage.h"

#include "items/explorermodel.h"
#include "items/streamtagfiltermodel.h"
#include "operations/streambrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/streamactions.h"
#include "ui/importtext.h"
#include "ui/pages/problem.h"
#include "ui/pages/streamheader.h"
#include "ui/pages/streamtable.h"
#include "ui/tagdroptarget.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepane.h"
#include "values/pullspecification.h"

#include <QAction>
#include <QDrag>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

StreamPage::StreamPage(Workspace &workspace, const QString &connectionId, const QString &path, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_browser(new StreamBrowser(workspace, connectionId, path, this))
    , m_rows(new StreamTagFilterModel(m_browser->tags(), this))
    , m_table(new StreamTable(*m_rows, this))
    , m_filter(new FilterEdit(tr("Filter tags"), tr("Filter tags (text, *, /regex/)"), this))
    , m_message(new MessageBar(this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
{
    createActions();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);

    const int gap = fontMetrics().height() * 3 / 4;
    auto *header = new StreamHeader(*m_browser, this);
    connect(header, &StreamHeader::copyWanted, this, &StreamPage::copyWanted);
    connect(header, &StreamHeader::lookupWanted, this, &StreamPage::lookupWanted);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap, gap, gap, gap * 2 / 3);
    top->setSpacing(gap * 2 / 3);
    top->addWidget(header);
    top->addLayout(createFilterLine());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);

    connectTable();
    takeDrops();
    connect(m_browser, &StreamBrowser::changed, this, &StreamPage::showState);
    connect(m_browser, &StreamBrowser::streamChanged, this, &StreamPage::followStream);
    connect(m_browser, &StreamBrowser::importEnded, this, &StreamPage::importEnded);
    followStream();
}

StreamPage::~StreamPage()
{
    // Views go before the models they show, and those before what fills them: nothing is told to what is half gone.
    m_browser->disconnect(this);
    delete m_stack;
    delete m_rows;
    delete m_browser;
}

void StreamPage::createActions()
{
    m_retry = makeAction(
        {.name = u"retry"_s, .icon = u"retry"_s, .text = tr("Retry"), .tip = tr("Ask the cluster again")}, this);
    m_signIn = makeSignInAction(this);
    m_listAgain = makeAction({.name = u"listAgain"_s,
                                 .icon = u"refresh"_s,
                                 .text = tr("List again"),
                                 .tip = tr("List the image streams of the project again")},
        this);
    m_import = makeAction({.name = u"importHere"_s,
                              .icon = u"retry"_s,
                              .text = tr("Retry the import"),
                              .tip = tr("Let the cluster import the tag again now")},
        this);
    m_clearFilter = makeAction({.name = u"clearFilter"_s,
                                   .icon = u"filter"_s,
                                   .text = tr("Clear the filter"),
                                   .tip = tr("Show the tags that the filter hides")},
        this);
    connect(m_retry, &QAction::triggered, m_browser, &StreamBrowser::refresh);
    connect(m_listAgain, &QAction::triggered, m_browser, &StreamBrowser::refresh);
    connect(m_signIn, &QAction::triggered, this, &Page::signInWanted);
    connect(m_import, &QAction::triggered, this, &StreamPage::retryCurrent);
    connect(m_clearFilter, &QAction::triggered, m_filter, &FilterEdit::clear);
}

QLayout *StreamPage::createFilterLine()
{
    QToolButton *columns = makeColumnsButton(m_table->columnMenu(), tr("Columns"),
        tr("Choose which columns the table has; drag their headers to reorder them"), this);

    auto *line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 2);
    line->addWidget(m_filter, 1);
    line->addWidget(columns, 0, Qt::AlignTop);
    return line;
}

void StreamPage::connectTable()
{
    connect(m_filter, &FilterEdit::filterChanged, m_rows, &StreamTagFilterModel::setFilter);
    connect(m_filter, &FilterEdit::filterChanged, this, &StreamPage::showState);
    connect(m_filter, &FilterEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &StreamTable::typed, m_filter, &FilterEdit::type);
    connect(m_table, &StreamTable::dragStarted, this, &StreamPage::dragSelected);
    connect(m_table, &StreamTable::visibleTagsChanged, m_browser, &StreamBrowser::wantDetails);
    connect(m_table, &StreamTable::selectedTagsChanged, this, &Page::selectionChanged);
    connect(m_table, &StreamTable::currentTagChanged, this, &StreamPage::followCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(position)); });
}

void StreamPage::takeDrops()
{
    auto *drops = new TagDropTarget(m_workspace, *m_table, [this](const QPoint &) {
        return DropPlace{
            .connectionId = m_browser->connectionId(), .path = m_browser->path(), .project = m_browser->project()};
    });
    connect(drops, &TagDropTarget::dropped, this, &StreamPage::tagsDropped);
}

CarriedTags StreamPage::carriedTags() const
{
    return {.source = {.connectionId = m_browser->connectionId(),
                .host = m_browser->host(),
                .repository = m_browser->path()},
        .tags = selectedTags(),
        .isOfStream = true};
}

void StreamPage::dragSelected()
{
    auto *drag = new QDrag(m_table); // which deletes itself when it has ended
    drag->setMimeData(mimeOf(carriedTags()).release());
    drag->exec(Qt::CopyAction);
}

Place StreamPage::place() const
{
    return {m_browser->connectionId(), m_browser->path(), m_wantedTag.isEmpty() ? m_table->currentTag() : m_wantedTag};
}

QString StreamPage::title() const
{
    return m_browser->path();
}

QString StreamPage::address(const QString &tag) const
{
    const ImageStream *stream = m_browser->stream();
    QString repository = m_browser->path();
    if (stream && !stream->publicRepository.isEmpty())
        repository = stream->publicRepository;
    else if (stream && !stream->internalRepository.isEmpty())
        repository = stream->internalRepository;
    return tag.isEmpty() ? repository : repository + u':' + tag;
}

QStringList StreamPage::selectedTags() const
{
    return m_table->selectedTags();
}

int StreamPage::selectedCount() const
{
    return int(m_table->selectionModel()->selectedRows().size());
}

int StreamPage::rowCount() const
{
    return m_rows->rowCount();
}

void StreamPage::selectTag(const QString &tag)
{
    m_wantedTag = tag;
    if (!m_rows->filter().isEmpty() && m_rows->row(tag) < 0)
        m_filter->clear(); // what is asked for by name is not hidden
    Q_EMIT currentTagChanged(tag);
    goToWantedTag();
    showState(); // what was said of the tag before does not hold for this one
}

void StreamPage::focusFilter()
{
    m_filter->focus();
}

void StreamPage::focusTags()
{
    m_focusWanted = !m_table->isVisible(); // what is hidden cannot take the keys
    m_table->setFocus();
}

void StreamPage::refresh()
{
    m_browser->refresh();
}

QByteArray StreamPage::saveColumns() const
{
    return m_table->saveColumns();
}

void StreamPage::restoreColumns(const QByteArray &columns)
{
    m_table->restoreColumns(columns);
}

void StreamPage::followStream()
{
    goToWantedTag();
    showState();
    m_workspace.explorer().markSeen(m_browser->connectionId(), m_browser->path());
    Q_EMIT countsChanged();
    const QString known = address({});
    if (std::exchange(m_address, known) != known) // it is known only with the stream
        Q_EMIT addressChanged();
}

void StreamPage::followCurrent(const QString &tag)
{
    m_browser->tags().markSeen(tag);
    if (tag == m_wantedTag)
        return; // told already
    m_wantedTag.clear();
    showState();
    Q_EMIT currentTagChanged(tag);
}

void StreamPage::goToWantedTag()
{
    if (m_wantedTag.isEmpty() || m_rows->row(m_wantedTag) < 0)
        return;
    m_table->goToTag(m_wantedTag);
    m_wantedTag.clear();
}

QString StreamPage::failedTag() const
{
    const StreamTagModel &tags = m_browser->tags();
    if (const int current = tags.row(m_table->currentTag()); current >= 0)
        return tags.tag(current).importFailure() ? tags.name(current) : QString();
    for (int row = 0; row < tags.rowCount(); ++row) {
        if (tags.tag(row).importFailure())
            return tags.name(row);
    }
    return {};
}

void StreamPage::retryCurrent()
{
    m_importing = failedTag();
    m_browser->retryImports({m_importing});
    showState();
}

void StreamPage::importEnded(const QString &tag, const Result<void> &result)
{
    if (m_importing == tag)
        m_importing.clear();
    showState();
    // What the cluster itself could not get is told of the tag; what kept us from asking is told here.
    if (!result && result.error().kind != Error::Kind::Cancelled
        && result.error().code != QLatin1StringView(ImportCode::Failed))
        m_message->showMessage(problemMessage(result.error(), m_browser->host(), {*m_import, *m_signIn}));
}

bool StreamPage::isMissing() const
{
    return m_browser->error().code == QLatin1StringView(StreamBrowser::StreamMissing);
}

void StreamPage::showState()
{
    m_stack->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
    if (m_focusWanted && m_table->isVisible()) {
        m_focusWanted = false;
        m_table->setFocus();
    }
    showMessage();
    if (m_rows->rowCount() == 0)
        showNothing();
}

void StreamPage::showMessage()
{
    const bool loaded = m_browser->state() == LoadState::Loaded;
    const StreamTagModel &tags = m_browser->tags();
    // While it is tried again by itself, the header says so.
    if (loaded && m_browser->error() != Error() && m_browser->live() == ProjectStreams::Live::Off)
        return m_message->showMessage(problemMessage(m_browser->error(), m_browser->host(), {*m_retry, *m_signIn}));
    if (loaded && !m_wantedTag.isEmpty() && tags.row(m_wantedTag) < 0) {
        return m_message->showMessage({.tone = Tone::Warning,
            .text = {tr("The image stream has no tag “%1”.").arg(m_wantedTag),
                tr("Check the spelling. It may have been deleted meanwhile."), {}},
            .actions = {m_listAgain}});
    }
    const QString failed = failedTag();
    if (!loaded || failed.isEmpty())
        return m_message->hide();
    const TagCondition *failure = tags.tag(tags.row(failed)).importFailure();
    Message message{.tone = Tone::Bad, .text = describeImport(failure->reason, failure->message), .actions = {}};
    //: %1 is a tag, %2 a sentence
    message.text.what = tr("The import of %1 has failed. %2").arg(failed, message.text.what);
    if (m_importing == failed)
        message.text.next = tr("The cluster imports it again…");
    else if (m_browser->canImport(failed))
        message.actions += m_import;
    setAvailable(*m_import, true, StreamActions::importRefusal(*m_browser));
    m_message->showMessage(message);
}

void StreamPage::showNothing()
{
    const QString host = m_browser->host();
    if (m_browser->state() == LoadState::Loaded && !m_rows->filter().isEmpty()) {
        m_state->showState(u"filter"_s,
            {.text = {tr("No tag matches “%1”.").arg(m_filter->text()),
                 tr("A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular "
                    "expression."),
                 {}},
                .actions = {m_clearFilter}});
    } else if (m_browser->state() == LoadState::Loaded) {
        m_state->showState(u"imagestream"_s,
            {.text = {tr("This image stream has no tags yet."),
                 tr("They come with the first push or import, and appear here by themselves."), {}},
                .actions = {m_listAgain}});
    } else if (isMissing()) {
        m_state->showState(u"search"_s,
            {.text = {tr("The project %1 has no image stream %2.").arg(m_browser->project(), m_browser->name()),
                 tr("It may have been deleted. When it is made, it appears here by itself."), {}},
                .actions = {m_listAgain}});
    } else if (m_browser->state() == LoadState::Failed && m_browser->error().kind == Error::Kind::Forbidden) {
        Message message = problemMessage(m_browser->error(), host, {*m_retry, *m_signIn});
        message.text.what =
            tr("You may not look at the image streams of the project %1 (403).").arg(m_browser->project());
        message.text.next =
            tr("The right to list and watch imagestreams (image.openshift.io) there is missing; the role "
               "view has it. A project that does not exist is refused in the same way.");
        m_state->showState(u"lock"_s, message);
    } else if (m_browser->state() == LoadState::Failed) {
        m_state->showState(
            problemIcon(m_browser->error()), problemMessage(m_browser->error(), host, {*m_retry, *m_signIn}));
    } else {
        m_state->showBusy(tr("%1 lists the image streams of %2…").arg(host, m_browser->project()));
    }
}

} // namespace Tagwright
