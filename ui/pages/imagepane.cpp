// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/imagepane.h"

#include "items/layertablemodel.h"
#include "items/words.h"
#include "operations/imageinspector.h"
#include "operations/workspace.h"
#include "ui/dialogs/whydialog.h"
#include "ui/pages/inspectorviews.h"
#include "ui/pages/problem.h"
#include "ui/theme.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ImagePane::ImagePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
    , m_retry(makeRetryAction(this))
    , m_signIn(makeSignInAction(this))
    , m_why(makeWhyAction(this))
{
    setObjectName(u"imagePane"_s);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_state);

    m_rest.setSingleShot(true);
    m_rest.setInterval(60ms);
    m_rest.callOnTimeout(this, &ImagePane::begin);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250ms);
    m_patience.callOnTimeout(this, [this] {
        m_state->showBusy(tr("%1 is read…").arg(m_next->reference().toString()));
        m_stack->setCurrentWidget(m_state);
    });
    connect(m_retry, &QAction::triggered, this, &ImagePane::begin);
    connect(m_signIn, &QAction::triggered, this, [this] { Q_EMIT signInRequested(m_wanted.connectionId); });
    connect(m_why, &QAction::triggered, this, [this] {
        openWhyDialog(m_workspace,
            {.deed = AccessMatter::Deed::Pull, .connectionId = m_wanted.connectionId, .path = m_wanted.repository},
            window());
    });
    clear();
}

ImagePane::~ImagePane() = default;

void ImagePane::createImage()
{
    m_views = new InspectorViews(this);
    auto *image = new QWidget(this);
    auto *layout = new QVBoxLayout(image);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeading());
    layout->addWidget(m_views, 1);
    m_stack->addWidget(image);
    setFocusProxy(m_views);

    connect(m_platform, &QComboBox::activated, this,
        [this](int entry) { m_inspector->choosePlatform(m_platform->itemData(entry).toInt()); });
    connect(m_views, &InspectorViews::platformChosen, this, [this](int child) { m_inspector->choosePlatform(child); });
    connect(m_views, &InspectorViews::digestChosen, this, &ImagePane::openDigest);
    connect(m_views, &InspectorViews::retryRequested, this, [this] { m_inspector->retryReferrers(); });
}

QWidget *ImagePane::createHeading()
{
    m_heading = new QLabel(this);
    m_summary = new QLabel(this);
    m_platform = new QComboBox(this);
    m_heading->setObjectName(u"inspectedReference"_s);
    m_heading->setAccessibleName(tr("Inspected image"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setFont(monospaceFont());
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reference is cut, not the pane
    m_summary->setObjectName(u"inspectedSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_platform->setObjectName(u"platform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    m_platform->setToolTip(tr("The platform whose layers, history and configuration are shown"));

    const int gap = fontMetrics().height() / 2;
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_platform);
    return heading;
}

void ImagePane::inspect(const Place &place)
{
    m_wanted = place;
    m_rest.start();
}

void ImagePane::refresh()
{
    if (!m_wanted.tag.isEmpty())
        begin();
}

void ImagePane::clear()
{
    m_rest.stop();
    m_patience.stop();
    m_next.reset();
    m_wanted = {};
    m_state->showState(u"layers"_s,
        {.text = {tr("Nothing is selected."), tr("Select a tag to see what is behind it."), {}}, .actions = {}});
    m_stack->setCurrentWidget(m_state);
}

const ImageInspector *ImagePane::inspected(const Place &place) const
{
    return m_inspector && m_shown == place ? m_inspector.get() : nullptr;
}

void ImagePane::begin()
{
    m_rest.stop();
    m_next = std::make_unique<ImageInspector>(m_workspace, m_wanted.connectionId, m_wanted.repository, nullptr);
    connect(m_next.get(), &ImageInspector::changed, this, &ImagePane::followNext);
    m_patience.start();
    m_next->inspect(m_wanted.tag);
}

void ImagePane::followNext()
{
    switch (m_next->state()) {
    case LoadState::NotLoaded:
    case LoadState::Loading:
        return;
    case LoadState::Loaded:
        return showNext();
    case LoadState::Failed:
        return showProblem();
    }
}

void ImagePane::showNext()
{
    m_patience.stop();
    const bool wasShown = m_stack->currentWidget() != m_state;
    disconnect(m_next.get(), nullptr, this, nullptr);
    if (wasShown && m_inspector->reference() == m_next->reference() && m_inspector->top() && m_next->top()
        && m_inspector->top()->digest == m_next->top()->digest) {
        m_next.release()->deleteLater(); // it has told us itself; nothing has moved, so nothing is laid out anew
        return;
    }
    if (!m_views)
        createImage();
    m_views->show(*m_next);
    if (m_inspector)
        m_inspector.release()->deleteLater();
    m_inspector = std::move(m_next);
    m_shown = m_wanted;
    connect(m_inspector.get(), &ImageInspector::changed, this, &ImagePane::update);
    m_stack->setCurrentIndex(1);
    update();
}

void ImagePane::update()
{
    if (m_inspector->state() == LoadState::Failed) { // another platform was chosen
        m_state->showState(problemIcon(m_inspector->error()),
            problemMessage(m_inspector->error(), m_inspector->server(), {*m_retry, *m_signIn, m_why}));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const QString reference = m_inspector->reference().toString();
    m_heading->setText(reference);
    m_heading->setToolTip(reference);
    m_summary->setText(m_inspector->state() == LoadState::Loading ? tr("reading…") : layersText());
    showPlatforms();
    m_views->update(*m_inspector);
}

QString ImagePane::layersText() const
{
    const int layers = m_inspector->layers().rowCount();
    const qint64 size = m_inspector->layers().totalSize();
    if (layers == 0)
        return {};
    return size < 0 ? tr("%Ln layer(s)", nullptr, layers)
                    : tr("%Ln layer(s), %1", nullptr, layers).arg(Words::size(size));
}

void ImagePane::showPlatforms()
{
    const QSignalBlocker quiet(m_platform); // it is filled here, not chosen from
    m_platform->clear();
    if (m_inspector->platform() >= 0) {
        const QList<Descriptor> &children = m_inspector->top()->manifest.manifests;
        for (int child = 0; child < children.size(); ++child) {
            const auto &platform = children.at(child).platform;
            if (platform && !platform->isUnknown())
                m_platform->addItem(platform->toString(), child);
        }
        m_platform->setCurrentIndex(m_platform->findData(m_inspector->platform()));
    }
    m_platform->setVisible(m_platform->count() > 0);
}

void ImagePane::showProblem()
{
    m_patience.stop();
    m_state->showState(
        problemIcon(m_next->error()), problemMessage(m_next->error(), m_next->server(), {*m_retry, *m_signIn, m_why}));
    m_stack->setCurrentWidget(m_state);
}

void ImagePane::openDigest(const QString &digest)
{
    ImageReference reference = m_inspector->reference();
    const auto parsed = Digest::parse(digest);
    if (!parsed)
        return;
    reference.tag.clear();
    reference.digest = *parsed;
    Q_EMIT openReferenceRequested(reference);
}

} // namespace Tagwright
