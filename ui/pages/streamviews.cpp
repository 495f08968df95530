// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/streamviews.h"

#include "items/taghistorymodel.h"
#include "operations/clustersource.h"
#include "operations/streambrowser.h"
#include "operations/usagebrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/streamactions.h"
#include "ui/dialogs/change/streamtagdialog.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/pages/accessview.h"
#include "ui/pages/imagepane.h"
#include "ui/pages/inspectortable.h"
#include "ui/pages/usageview.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/viewcopying.h"
#include "values/describestream.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! Its rows are images that can be dragged away. */
class HistoryTable : public QTableView {
public:
    using Carried = std::function<CarriedTags()>;

    HistoryTable(const Carried &carried, QWidget *parent)
        : QTableView(parent)
        , m_carried(carried)
    {
        setDragEnabled(true);
    }

protected:
    void startDrag(Qt::DropActions) override
    {
        auto *drag = new QDrag(this); // which deletes itself when it has ended
        drag->setMimeData(mimeOf(m_carried()).release());
        drag->exec(Qt::CopyAction);
    }

private:
    Carried m_carried;
};

} // namespace

StreamViews::StreamViews(Workspace &workspace, QWidget *parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_usage(new UsageView(this))
    , m_access(new AccessView(this))
    , m_events(new TagHistoryModel(this))
{
    setObjectName(u"streamViews"_s);
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Image stream views"));
    tabBar()->setExpanding(false);
    createDescription();
    createHistory();
    addTab(m_usage, tr("Used by"));
    addTab(m_access, tr("Access"));
    connect(this, &QTabWidget::currentChanged, this, &StreamViews::fillCurrent);
    m_ticking.callOnTimeout(this, &StreamViews::describeNow);
    m_ticking.setInterval(30s);
}

StreamViews::~StreamViews() = default;

void StreamViews::createImage()
{
    m_image = new ImagePane(m_workspace, this);
    connect(m_image, &ImagePane::signInRequested, this, &StreamViews::signInRequested);
    connect(m_image, &ImagePane::openReferenceRequested, this, [this](const ImageReference &reference) {
        if (m_browser) // of the same stream, which no registry needs to be reached for
            m_image->inspect({m_browser->connectionId(), m_browser->path(), reference.digest.toString()});
    });
    insertTab(1, m_image, tr("Image"));
}

void StreamViews::createDescription()
{
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"description"_s);
    m_description->setAccessibleName(tr("Description of the image stream"));
    m_description->setReadOnly(true);
    m_description->setFont(monospaceFont());
    m_description->setFrameShape(QFrame::NoFrame);
    m_description->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_description->setTabStopDistance(8 * QFontMetricsF(monospaceFont()).horizontalAdvance(u' ')); // as in a terminal
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    QAction *copy = makeAction({.name = u"copyDescriptionHere"_s,
                                   .icon = u"copy"_s,
                                   .text = tr("Copy"),
                                   .tip = tr("Copy the text that oc describe prints")},
        this);
    connect(copy, &QAction::triggered, this, [this] {
        if (m_browser && m_browser->stream())
            QGuiApplication::clipboard()->setText(describe(*m_browser->stream(), QDateTime::currentDateTimeUtc()));
    });
    auto *page = new QWidget(this);
    auto *layout = new QHBoxLayout(page);
    layout->addWidget(m_description, 1);
    layout->addWidget(new ActionButton(*copy, page), 0, Qt::AlignTop);
    addTab(page, tr("Describe"));
}

void StreamViews::createHistory()
{
    m_history = new QLabel(this);
    m_history->setObjectName(u"historyOf"_s);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setForegroundRole(QPalette::PlaceholderText);
    auto *table = new HistoryTable([this] { return carriedImages(); }, this);
    setUpInspectorTable(*table, tr("History of the tag"));
    m_historyTable = table;
    table->setObjectName(u"tagHistory"_s);
    table->setModel(m_events);
    const int character = fontMetrics().averageCharWidth();
    int column = 0;
    for (const int width : {12, 24, 60, 18})
        table->horizontalHeader()->resizeSection(column++, width * character);
    enableCopying(*table, RowDigests::Present);
    addCopyImage();
    m_rollBack = createRollBack();
    table->addAction(m_rollBack); // of its context menu
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StreamViews::updateRollBack);
    new EmptyText(tr("The tag has never named an image."), table);
    QAction *exporting = makeAction({.name = u"exportHistoryImage"_s,
                                        .icon = u"export"_s,
                                        .text = tr("E&xport image as YAML…"),
                                        .tip = tr("Show what the cluster knows of this image as YAML, and save or copy "
                                                  "it")},
        this);
    exporting->setEnabled(false);
    table->addAction(exporting);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, exporting,
        [this, exporting](const QModelIndex &index) {
            exporting->setEnabled(index.isValid() && !m_events->eventAt(index.row()).image.isEmpty());
        });
    connect(m_events, &QAbstractItemModel::modelReset, exporting, [exporting] { exporting->setEnabled(false); });
    connect(exporting, &QAction::triggered, this, [this, table] {
        if (const QModelIndex index = table->currentIndex(); index.isValid())
            exportImage(m_events->eventAt(index.row()).image);
    });

    auto *page = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_history, 1);
    line->addWidget(new ActionButton(*m_rollBack, page));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    layout->addLayout(line);
    layout->addWidget(table, 1);
    addTab(page, tr("History"));
    updateRollBack();
}

CarriedTags StreamViews::carriedImages() const
{
    CarriedTags carried{.source = {}, .tags = {}, .isOfStream = true};
    if (!m_browser)
        return carried;
    carried.source = {
        .connectionId = m_browser->connectionId(), .host = m_browser->host(), .repository = m_browser->path()};
    QModelIndexList rows = m_historyTable->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        const QString image = m_events->eventAt(index.row()).image;
        if (!image.isEmpty() && !carried.tags.contains(image))
            carried.tags += image;
    }
    return carried;
}

void StreamViews::addCopyImage()
{
    QAction *copy =
        makeAction({.name = u"copyHistoryImage"_s,
                       .icon = u"copy"_s,
                       .text = tr("Copy the i&mage"),
                       .tip = tr("Copy project/stream@digest; pasted on a registry or another image stream, "
                                 "it is copied there")},
            this);
    copy->setEnabled(false);
    m_historyTable->addAction(copy); // of its context menu
    const auto allow = [this, copy] { copy->setEnabled(!carriedImages().tags.isEmpty()); };
    connect(m_historyTable->selectionModel(), &QItemSelectionModel::selectionChanged, copy, allow);
    connect(m_events, &QAbstractItemModel::modelReset, copy, allow);
    connect(copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setMimeData(mimeOf(carriedImages()).release()); });
}

QAction *StreamViews::createRollBack()
{
    QAction *action = makeAction({.name = u"rollBackTag"_s,
                                     .icon = u"undo"_s,
                                     .text = tr("&Roll back to this image…"),
                                     .tip = tr("Let the tag name the selected image of its history again")},
        this);
    connect(action, &QAction::triggered, this, &StreamViews::rollBack);
    return action;
}

void StreamViews::updateRollBack()
{
    const QModelIndexList rows = m_historyTable->selectionModel()->selectedRows();
    const ImageStream *stream = m_browser ? m_browser->stream() : nullptr;
    const StreamTag *tag = stream ? stream->tag(m_tag) : nullptr;
    QString reason;
    if (!tag || rows.size() != 1 || rows.constFirst().row() >= m_events->rowCount())
        reason = tr("Select one image of the tag's history first.");
    else if (const QString digest = m_events->eventAt(rows.constFirst().row()).image; digest.isEmpty())
        reason = tr("The tag only pointed to something then, and the cluster has no image of it.");
    else if (digest == tag->digest())
        reason = tr("The tag names this image now.");
    else
        reason = StreamActions::changeRefusal(*m_browser);
    setAvailable(*m_rollBack, reason.isEmpty(), reason);
}

void StreamViews::rollBack()
{
    const QModelIndexList rows = m_historyTable->selectionModel()->selectedRows();
    if (!m_browser || rows.isEmpty())
        return;
    auto *dialog = new StreamTagDialog(m_workspace, *m_browser,
        {.what = StreamTagTask::What::RollBack,
            .tag = m_tag,
            .image = m_events->eventAt(rows.constFirst().row()).image},
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StreamViews::exportImage(const QString &digest)
{
    if (!m_browser)
        return;
    auto *dialog = new ExportYamlDialog(m_workspace,
        {.connectionId = m_browser->connectionId(),
            .project = m_browser->project(),
            .stream = m_browser->name(),
            .image = digest},
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StreamViews::show(StreamBrowser &browser, const QString &tag)
{
    if (m_browser != &browser) {
        leave();
        if (!m_image)
            createImage();
        m_browser = &browser;
        m_uses = std::make_unique<UsageBrowser>(m_workspace, browser.connectionId(), browser.path(), nullptr);
        m_usage->show(m_uses.get());
        ClusterSource *cluster = m_workspace.cluster(browser.connectionId());
        m_access->show(cluster ? cluster->rights(browser.project()) : nullptr);
        connect(&browser, &StreamBrowser::streamChanged, this, &StreamViews::update);
        connect(&browser, &StreamBrowser::changed, this, &StreamViews::updateRollBack); // what we may do
    }
    if (m_tag != tag)
        m_inspectedDigest.clear();
    m_tag = tag;
    m_uses->setTag(tag);
    m_ticking.start();
    update();
}

void StreamViews::leave()
{
    m_ticking.stop();
    if (m_browser)
        m_browser->disconnect(this);
    m_browser.clear();
    m_inspectedDigest.clear();
    if (m_image)
        m_image->clear();
    m_usage->show(nullptr);
    m_access->show(nullptr);
    m_uses.reset();
}

void StreamViews::update()
{
    describeNow();
    const ImageStream *stream = m_browser ? m_browser->stream() : nullptr;
    const StreamTag *tag = stream ? stream->tag(m_tag) : nullptr;
    setTabEnabled(indexOf(m_image), tag);
    setTabEnabled(indexOf(m_image) + 1, tag);
    m_history->setText(tag ? stream->path() + u':' + tag->name : QString());
    if (tag)
        m_events->setTag(stream->path(), *tag);
    else
        m_events->clear();
    updateRollBack();
    fillCurrent();
}

void StreamViews::fillCurrent()
{
    if (!m_browser)
        return;
    if (currentWidget() == m_image)
        inspectImage();
    else if (currentWidget() == m_usage)
        m_uses->load();
}

// Again when the tag has moved, as the watch tells.
void StreamViews::inspectImage()
{
    const ImageStream *stream = m_browser->stream();
    const StreamTag *tag = stream ? stream->tag(m_tag) : nullptr;
    if (!tag || (!m_inspectedDigest.isEmpty() && m_inspectedDigest == tag->digest()))
        return;
    m_inspectedDigest = tag->digest();
    m_image->inspect({m_browser->connectionId(), m_browser->path(), m_tag});
}

void StreamViews::describeNow()
{
    const ImageStream *stream = m_browser ? m_browser->stream() : nullptr;
    const QString text = stream ? describe(*stream, QDateTime::currentDateTimeUtc()) : QString();
    if (m_description->toPlainText() == text || m_description->textCursor().hasSelection())
        return; // what somebody is about to copy stays
    const int scrolled = m_description->verticalScrollBar()->value();
    m_description->setPlainText(text);
    m_description->verticalScrollBar()->setValue(scrolled);
}

} // namespace Tagwright
