// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/inspectorviews.h"

#include "items/facttablemodel.h"
#include "items/historytablemodel.h"
#include "items/layertablemodel.h"
#include "items/platformtreemodel.h"
#include "items/referrertablemodel.h"
#include "items/roles.h"
#include "operations/imageinspector.h"
#include "ui/pages/inspectortable.h"
#include "ui/pages/problem.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/factdelegate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/viewcopying.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace Tagwright {

using namespace Qt::StringLiterals;

InspectorViews::InspectorViews(QWidget *parent)
    : QTabWidget(parent)
    , m_config(new JsonView(tr("Config"), this))
    , m_manifest(new JsonView(tr("Manifest"), this))
    , m_retryReferrers(makeRetryAction(this))
{
    setObjectName(u"inspectorViews"_s);
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Inspector views"));
    tabBar()->setExpanding(false);

    createOverview();
    createPlatforms();
    createLayers();
    createHistory();
    addTab(m_config, tr("Config"));
    addTab(m_manifest, tr("Manifest"));
    createReferrers();
    connect(m_retryReferrers, &QAction::triggered, this, &InspectorViews::retryRequested);
}

void InspectorViews::createOverview()
{
    m_overview = makeInspectorTable(tr("Overview"), this);
    m_overview->setItemDelegate(new FactDelegate(CellDelegate::Focus::Cell, m_overview));
    m_overview->horizontalHeader()->hide();
    enableCopying(*m_overview, RowDigests::None);
    addTab(m_overview, tr("Overview"));
}

void InspectorViews::createPlatforms()
{
    m_platforms = new QTreeView(this);
    setUpInspectorView(*m_platforms, tr("Platforms"));
    m_platforms->setUniformRowHeights(true);
    m_platforms->setExpandsOnDoubleClick(false);
    m_platforms->setAllColumnsShowFocus(true);
    m_platforms->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    new EmptyText(tr("This is one image for one platform; the Overview names it."), m_platforms);
    enableCopying(*m_platforms, RowDigests::Present);
    connect(m_platforms, &QAbstractItemView::activated, this, &InspectorViews::openPlatform);
    addTab(m_platforms, tr("Platforms"));
}

void InspectorViews::createLayers()
{
    m_layers = makeInspectorTable(tr("Layers"), this);
    m_layers->setItemDelegateForColumn(LayerTableModel::Share, new BarDelegate(CellDelegate::Focus::Cell, m_layers));
    new EmptyText(tr("There are no layers."), m_layers);
    enableCopying(*m_layers, RowDigests::Present);
    addTab(m_layers, tr("Layers"));
}

void InspectorViews::createHistory()
{
    m_history = makeInspectorTable(tr("History"), this);
    new EmptyText(tr("Nothing tells how this was built."), m_history);
    enableCopying(*m_history, RowDigests::Present);
    addTab(m_history, tr("History"));
}

void InspectorViews::createReferrers()
{
    m_referrers = makeInspectorTable(tr("Referrers"), this);
    new EmptyText(tr("Nothing refers to this image: no signature, no SBOM, no attestation."), m_referrers);
    enableCopying(*m_referrers, RowDigests::Present);
    m_referrersState = new StatePane(this);
    m_referrersStack = new QStackedWidget(this);
    m_referrersStack->addWidget(m_referrers);
    m_referrersStack->addWidget(m_referrersState);
    connect(m_referrers, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT digestChosen(index.data(Role::Digest).toString()); });
    addTab(m_referrersStack, tr("Referrers"));
}

void InspectorViews::show(ImageInspector &inspector)
{
    setInspectorModel(*m_overview, inspector.overview(), {26});
    setInspectorModel(*m_platforms, *m_platforms->header(), inspector.platforms(), {30, 18, 26});
    setInspectorModel(*m_layers, inspector.layers(), {5, 11, 16, 44, 26});
    setInspectorModel(*m_history, inspector.history(), {5, 52, 11, 19});
    setInspectorModel(*m_referrers, inspector.referrers(), {26, 26, 11});
    update(inspector);
}

void InspectorViews::update(const ImageInspector &inspector)
{
    const QByteArray manifest = inspector.top() ? inspector.top()->bytes : QByteArray();
    if (m_shownManifest != manifest)
        m_manifest->showJson(m_shownManifest = manifest, JsonLines::Form::AsReceived);
    if (m_shownConfig != inspector.configBytes())
        m_config->showJson(m_shownConfig = inspector.configBytes(), JsonLines::Form::Indented);
    updateReferrers(inspector);
}

void InspectorViews::updateReferrers(const ImageInspector &inspector)
{
    const QString host = inspector.server();
    switch (inspector.referrersState()) {
    case LoadState::NotLoaded:
    case LoadState::Loaded:
        return m_referrersStack->setCurrentWidget(m_referrers);
    case LoadState::Loading:
        m_referrersState->showBusy(tr("%1 is asked for referrers…").arg(host));
        break;
    case LoadState::Failed: {
        Message message{
            .tone = Tone::Bad, .text = describe(inspector.referrersError(), host), .actions = {m_retryReferrers}};
        m_referrersState->showState(problemIcon(inspector.referrersError()), message);
        break;
    }
    }
    m_referrersStack->setCurrentWidget(m_referrersState);
}

void InspectorViews::openPlatform(const QModelIndex &index)
{
    const auto &model = static_cast<const PlatformTreeModel &>(*m_platforms->model());
    if (index.data(Role::Kind).toInt() == int(ContentKind::Attestation))
        Q_EMIT digestChosen(index.data(Role::Digest).toString());
    else
        Q_EMIT platformChosen(model.child(index));
}

} // namespace Tagwright
