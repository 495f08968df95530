// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/failedimportsdialog.h"

#include "items/failedimportmodel.h"
#include "operations/clustersource.h"
#include "operations/failedimports.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/importtext.h"
#include "ui/widgets/detailsbox.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int FailedImportsWidth = 120; // characters
constexpr int FailedImportsHeight = 32; // lines

} // namespace

FailedImportsDialog::FailedImportsDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_imports(new FailedImports(workspace, connectionId, project, this))
    , m_model(new FailedImportModel(
          [](const TagCondition &failure) { return describeImport(failure.reason, failure.message).what; },
          &QDateTime::currentDateTimeUtc, this))
    , m_table(new QTableView(this))
    , m_state(new ToneLabel(this))
    , m_details(new DetailsBox(this))
{
    const ClusterSource *cluster = workspace.cluster(connectionId);
    const QString where = !project.isEmpty() ? project : cluster ? cluster->connection().name : QString();
    setObjectName(u"failedImportsDialog"_s);
    setWindowTitle(tr("Failed imports of %1").arg(where));
    resize(fontMetrics().averageCharWidth() * FailedImportsWidth, fontMetrics().lineSpacing() * FailedImportsHeight);
    createTable();
    m_state->setObjectName(u"failedImportsState"_s);
    m_state->setAccessibleName(tr("State"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_retry = buttons->addButton(tr("&Import again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(u"retryImports"_s);
    m_again = buttons->addButton(tr("&List again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"listAgain"_s);
    m_again->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("Tags whose last import failed. What they named before stays until an import succeeds."), this));
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);

    connect(m_imports, &FailedImports::changed, this, &FailedImportsDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FailedImportsDialog::selectionChanged);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const QList<FailedImport> chosen = selected();
        m_imports->retry(chosen.isEmpty() ? m_model->rows() : chosen);
    });
    connect(m_again, &QPushButton::clicked, m_imports, &FailedImports::load);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_imports->connectionId());
    m_imports->load();
    follow();
}

FailedImportsDialog::~FailedImportsDialog()
{
    m_imports->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void FailedImportsDialog::createTable()
{
    m_table->setObjectName(u"failedImports"_s);
    m_table->setAccessibleName(tr("Failed imports"));
    m_table->setModel(m_model);
    showRows(*m_table, {22, 16, 32, 54});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new EmptyText(tr("No import has failed."), m_table);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const FailedImport row = m_model->rows().at(index.row());
        Q_EMIT placeWanted(m_imports->connectionId(), row.streamPath(), row.tag);
        accept();
    });
}

void FailedImportsDialog::follow()
{
    m_model->setRows(m_imports->failures());
    const bool isTrouble = m_imports->error() != Error();
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(stateText());
    m_again->setEnabled(m_imports->state() != LoadState::Loading);
    selectionChanged();
}

QString FailedImportsDialog::stateText() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_imports->connectionId());
    const QString host = cluster ? cluster->connection().host() : QString();
    if (m_imports->error() != Error())
        return inOneParagraph(describe(m_imports->error(), host));
    if (m_imports->state() == LoadState::Loading)
        return tr("%1 lists its image streams…").arg(host);
    QStringList sentences{tr("%Ln image stream(s) were looked at.", nullptr, m_imports->streamCount())};
    if (const QStringList unread = m_imports->unread(); !unread.isEmpty())
        sentences += tr("The image streams of these projects could not be listed: %1.")
                         .arg(QLocale().createSeparatedList(unread.mid(0, 10)));
    return sentences.join(u' ');
}

QList<FailedImport> FailedImportsDialog::selected() const
{
    QList<FailedImport> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += m_model->rows().at(index.row());
    return rows;
}

AccessAnswer::Verdict FailedImportsDialog::verdict(const QString &project)
{
    ClusterSource *cluster = m_workspace.cluster(m_imports->connectionId());
    if (!cluster || cluster->state() != LoadState::Loaded)
        return AccessAnswer::Verdict::Unknown;
    ProjectRights *rights = cluster->rights(project);
    connect(rights, &ProjectRights::changed, this, &FailedImportsDialog::selectionChanged, Qt::UniqueConnection);
    rights->need(ProjectRight::ImportImages);
    return rights->verdict(ProjectRight::ImportImages);
}

void FailedImportsDialog::selectionChanged()
{
    const QList<FailedImport> chosen = selected();
    const QList<FailedImport> rows = chosen.isEmpty() ? m_model->rows() : chosen;
    const int possible = int(std::count_if(
        rows.cbegin(), rows.cend(), [this](const FailedImport &row) { return m_imports->canRetry(row); }));
    // Of many projects each says it by itself when it comes to that.
    const QString project = rows.isEmpty() ? QString() : rows.constFirst().nameSpace;
    const bool isOfOne = std::all_of(
        rows.cbegin(), rows.cend(), [&project](const FailedImport &row) { return row.nameSpace == project; });
    const bool isDenied = !project.isEmpty() && isOfOne && verdict(project) == AccessAnswer::Verdict::Denied;
    m_retry->setText(possible > 0 ? tr("&Import %Ln tag(s) again", nullptr, possible) : tr("&Import again"));
    m_retry->setEnabled(possible > 0 && !isDenied);
    m_retry->setToolTip(isDenied
            ? tr("You have no right to import images in the project %1.").arg(project)
            : tr("Let the cluster import the selected tags from their sources now, or all when none is selected"));
    const bool isOne = chosen.size() == 1;
    const ErrorText why =
        isOne ? describeImport(chosen.constFirst().failure.reason, chosen.constFirst().failure.message) : ErrorText();
    m_details->setText(why.details);
}

} // namespace Tagwright
