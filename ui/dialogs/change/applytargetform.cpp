// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/applytargetform.h"

#include "operations/clustersource.h"
#include "operations/workspace.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds TargetTypingPause = 400ms;

} // namespace

ApplyTargetForm::ApplyTargetForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_cluster(new QComboBox(this))
    , m_project(new QComboBox(this))
    , m_all(new QCheckBox(tr("A&ll documents, whatever project they name"), this))
    , m_connect(new QPushButton(tr("Co&nnect"), this))
{
    m_cluster->setObjectName(u"applyCluster"_s);
    m_cluster->setAccessibleName(tr("Cluster"));
    m_cluster->view()->setAccessibleName(m_cluster->accessibleName());
    m_project->setObjectName(u"applyProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->view()->setAccessibleName(m_project->accessibleName());
    m_project->setEditable(true);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    m_project->lineEdit()->setAccessibleName(m_project->accessibleName());
    m_project->setToolTip(tr("For documents that do not name a project"));
    m_all->setObjectName(u"applyAll"_s);
    m_all->setToolTip(
        tr("A tag that takes its image from the project that its document names takes it from this project instead"));
    m_connect->setObjectName(u"applyConnect"_s);
    m_connect->setAutoDefault(false);
    m_connect->setToolTip(tr("Connect to the cluster; you are asked to sign in if that is needed"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this, form](const QString &text, QWidget *field, QWidget *beside) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(beside);
        form->addRow(label, row);
    };
    addRow(tr("Cl&uster:"), m_cluster, m_connect);
    addRow(tr("&Project:"), m_project, m_all);

    m_soon.setSingleShot(true);
    m_soon.setInterval(TargetTypingPause);
    m_soon.callOnTimeout(this, &ApplyTargetForm::tell);
    connect(m_cluster, &QComboBox::currentIndexChanged, this, &ApplyTargetForm::clusterChosen);
    connect(m_project, &QComboBox::editTextChanged, this, [this] { m_soon.start(); });
    connect(m_all, &QCheckBox::toggled, this, [this] { m_soon.start(); });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (ClusterSource *chosen = cluster())
            chosen->connectToServer();
    });
    connect(&workspace, &Workspace::connectionsChanged, this, &ApplyTargetForm::fillClusters);
    fillClusters();
}

QString ApplyTargetForm::state() const
{
    const ApplyTarget chosen = target();
    const bool isAll = chosen.which == ApplyTarget::Project::Chosen;
    return QStringList{chosen.connectionId, chosen.project, isAll ? u"all"_s : QString(), problem()}.join(u'\n');
}

void ApplyTargetForm::tell()
{
    const QString now = state();
    if (std::exchange(m_told, now) != now)
        Q_EMIT changed();
}

void ApplyTargetForm::fillClusters()
{
    const QString before = m_cluster->currentData().toString();
    {
        const QSignalBlocker blocker(m_cluster); // each of them would be chosen once
        m_cluster->clear();
        const QList<Connection> connections = m_workspace.connections();
        for (const Connection &connection : connections) {
            if (m_workspace.cluster(connection.id))
                m_cluster->addItem(connection.name, connection.id);
        }
        m_cluster->setCurrentIndex(std::max(m_cluster->findData(before), m_cluster->count() > 0 ? 0 : -1));
    }
    m_cluster->setEnabled(m_cluster->count() > 1);
    clusterChosen();
}

void ApplyTargetForm::choose(const QString &connectionId, const QString &project)
{
    if (const int index = m_cluster->findData(connectionId); index >= 0)
        m_cluster->setCurrentIndex(index);
    m_project->setEditText(project);
    m_told = state();
}

void ApplyTargetForm::avoid(const QString &connectionId)
{
    const auto isConnected = [this](int index) {
        const ClusterSource *source = m_workspace.cluster(m_cluster->itemData(index).toString());
        return source && source->state() == LoadState::Loaded;
    };
    int chosen = -1;
    for (int index = 0; index < m_cluster->count(); ++index) {
        const bool isOther = m_cluster->itemData(index).toString() != connectionId;
        if (isOther && (chosen < 0 || (isConnected(index) && !isConnected(chosen))))
            chosen = index;
    }
    if (chosen >= 0)
        m_cluster->setCurrentIndex(chosen);
    m_told = state();
}

ClusterSource *ApplyTargetForm::cluster() const
{
    return m_workspace.cluster(m_cluster->currentData().toString());
}

ApplyTarget ApplyTargetForm::target() const
{
    const ClusterSource *chosen = cluster();
    return {.connectionId = chosen ? chosen->connection().id : QString(),
        .host = chosen ? chosen->connection().host() : QString(),
        .project = m_project->currentText().trimmed(),
        .which = m_all->isChecked() ? ApplyTarget::Project::Chosen : ApplyTarget::Project::OfDocument};
}

QString ApplyTargetForm::problem() const
{
    const ClusterSource *chosen = cluster();
    if (!chosen)
        return tr("There is no cluster. Add one first.");
    switch (chosen->state()) {
    case LoadState::Loaded:
        return {};
    case LoadState::Loading:
        return tr("%1 is being connected…").arg(chosen->connection().name);
    case LoadState::NotLoaded:
    case LoadState::Failed:
        return tr("%1 is not connected. Connect to it, and sign in if you are asked to.")
            .arg(chosen->connection().name);
    }
    Q_UNREACHABLE();
}

void ApplyTargetForm::clusterChosen()
{
    if (ClusterSource *chosen = cluster()) {
        connect(chosen, &Source::changed, this, &ApplyTargetForm::follow, Qt::UniqueConnection);
        connect(chosen, &ClusterSource::projectsChanged, this, &ApplyTargetForm::fillProjects, Qt::UniqueConnection);
    }
    fillProjects();
    follow();
}

void ApplyTargetForm::fillProjects()
{
    const QString typed = m_project->currentText();
    const QSignalBlocker blocker(m_project); // what is typed stays
    m_project->clear();
    if (const ClusterSource *chosen = cluster()) {
        for (const Project &project : chosen->projects())
            m_project->addItem(project.name);
    }
    m_project->setCurrentIndex(-1);
    m_project->setEditText(typed);
}

void ApplyTargetForm::follow()
{
    const ClusterSource *chosen = cluster();
    m_connect->setVisible(chosen && chosen->state() != LoadState::Loaded);
    m_connect->setEnabled(chosen && chosen->state() != LoadState::Loading);
    m_soon.start();
}

} // namespace Tagwright
