// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/usageview.h"

#include "items/usagetablemodel.h"
#include "items/words.h"
#include "operations/usagebrowser.h"
#include "ui/pages/inspectortable.h"
#include "ui/pages/problem.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/viewcopying.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

UsageView::UsageView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_unread(new MessageBar(this))
    , m_table(makeInspectorTable(tr("Used by"), this))
    , m_state(new StatePane(this))
    , m_stack(new QStackedWidget(this))
    , m_retry(makeRetryAction(this))
{
    setObjectName(u"usageView"_s);
    m_summary->setObjectName(u"usageSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const int gap = fontMetrics().height() / 2;
    m_summary->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_table->setObjectName(u"usages"_s);
    new EmptyText(tr("Nothing that could be read uses it."), m_table);
    enableCopying(*m_table, RowDigests::None);

    auto *found = new QWidget(this);
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_unread);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(found);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_retry, &QAction::triggered, this, [this] { m_browser->refresh(); });
}

void UsageView::show(UsageBrowser *browser)
{
    if (m_browser)
        m_browser->disconnect(this);
    m_browser = browser;
    if (!browser)
        return;
    setInspectorModel(*m_table, browser->usages(), {16, 26, 16, 32});
    connect(browser, &UsageBrowser::changed, this, &UsageView::update);
    connect(browser, &QObject::destroyed, this, [this] { m_browser = nullptr; });
    update();
}

void UsageView::update()
{
    switch (m_browser->state()) {
    case LoadState::NotLoaded:
    case LoadState::Loading:
        m_state->showBusy(tr("The workloads of %1 are read…").arg(m_browser->project()));
        return m_stack->setCurrentWidget(m_state);
    case LoadState::Failed:
        m_state->showState(problemIcon(m_browser->error()),
            {.tone = Tone::Bad,
                .text = describe(m_browser->error(), m_browser->connectionName()),
                .actions = {m_retry}});
        return m_stack->setCurrentWidget(m_state);
    case LoadState::Loaded:
        break;
    }
    m_summary->setText(summary() + u' ' + elsewhereSentence(m_browser->elsewhere()));
    const UnreadKinds &unread = m_browser->unread();
    if (unread.isEmpty())
        m_unread->hide();
    else
        m_unread->showMessage({.tone = Tone::Warning,
            .text = {tr("Not everything could be read: %1.").arg(Words::joined(unread.names())),
                tr("You lack the right to list them, or the cluster did not answer. There may be further uses."),
                unread.details()},
            .actions = {m_retry}});
    m_stack->setCurrentIndex(1);
}

QString UsageView::elsewhereSentence(UsageBrowser::Elsewhere elsewhere)
{
    switch (elsewhere) {
    case UsageBrowser::Elsewhere::Unread:
    case UsageBrowser::Elsewhere::Reading:
        return tr("Other projects are read…");
    case UsageBrowser::Elsewhere::Read:
        return tr("Other projects were looked at, too.");
    case UsageBrowser::Elsewhere::NotAllowed:
        return tr("Other projects were not looked at: you may not list what the whole cluster runs.");
    case UsageBrowser::Elsewhere::Failed:
        return tr("Other projects could not be read.");
    }
    Q_UNREACHABLE();
}

QString UsageView::summary() const
{
    const QList<Usage> &usages = m_browser->usages().usages();
    const auto triggers = std::count_if(usages.cbegin(), usages.cend(),
        [](const Usage &usage) { return usage.how == Usage::How::Trigger && !usage.isPaused; });
    if (m_browser->tag().isEmpty())
        return tr("%Ln use(s) of this image stream.", nullptr, int(usages.size()));
    if (triggers == 0)
        return tr("A new image on %1 sets nothing going that could be seen.").arg(m_browser->tag());
    return tr("A new image on %1 sets %Ln build(s) or rollout(s) going.", nullptr, int(triggers)).arg(m_browser->tag());
}

} // namespace Tagwright
