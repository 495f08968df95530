// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/newstreamdialog.h"

#include "items/planmodel.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"
#include "values/streamchanges.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int NewStreamWidth = 76; // characters
constexpr int LongestDescription = 4096; // characters; a cluster takes more, but nobody reads it

} // namespace

NewStreamDialog::NewStreamDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_lookup(new QCheckBox(tr("&Let workloads of the project use its plain name"), this))
    , m_meaning(new ToneLabel(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"newStreamDialog"_s);
    setWindowTitle(tr("New image stream in the project %1").arg(project));
    setMinimumWidth(fontMetrics().averageCharWidth() * NewStreamWidth);
    m_name->setObjectName(u"streamName"_s);
    m_name->setPlaceholderText(u"app"_s);
    m_description->setObjectName(u"streamDescriptionText"_s);
    m_description->setMaxLength(LongestDescription);
    m_description->setToolTip(tr("Kept as the annotation “description”"));
    m_lookup->setObjectName(u"localLookup"_s);
    m_lookup->setToolTip(tr("Pods and deployments of the project may write the stream's name as an image"));
    m_meaning->setObjectName(u"streamMeaning"_s);
    m_meaning->setAccessibleName(tr("What to change"));
    m_meaning->setTone(Tone::Bad);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(QString(), m_lookup);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate the image stream"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    m_later = addPlanButton(*buttons);

    const ClusterSource *cluster = workspace.cluster(connectionId);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("It has no tags at first: they come with a push, an import or a tag that is made."), this));
    layout->addLayout(form);
    layout->addWidget(m_meaning);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &NewStreamDialog::edited);
    connect(m_description, &QLineEdit::textChanged, this, &NewStreamDialog::edited);
    connect(m_lookup, &QCheckBox::toggled, this, &NewStreamDialog::edited);
    connect(m_confirm, &ConfirmName::changed, this, &NewStreamDialog::edited);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT changesWanted(changeSet());
        accept();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_workspace.plan().add(changeSet());
        accept();
    });
    endWithConnection(*this, workspace, m_connectionId);
    if (cluster && cluster->connection().production)
        m_confirm->want(
            project, tr("%1 is production. Type the project's name to go on.").arg(cluster->connection().name));
    edited();
}

QString NewStreamDialog::name() const
{
    return m_name->text().trimmed();
}

QString NewStreamDialog::problem() const
{
    if (!isStreamName(m_project, name()))
        return tr("The name of an image stream has lower-case letters and digits, and single dots, hyphens or "
                  "underscores between them. With the project's name it has at most 255 characters.");
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    return cluster && cluster->openProject(m_project)->stream(name())
        ? tr("The project %1 has an image stream %2 already.").arg(m_project, name())
        : QString();
}

ObjectChangeSet NewStreamDialog::changeSet() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    const QString host = cluster ? cluster->connection().host() : QString();
    return {.verb = ObjectChangeSet::Verb::Create,
        .changes = {streamCreation(streamAddress(m_connectionId, host, m_project, name()), m_lookup->isChecked(),
            m_description->text().trimmed())}};
}

void NewStreamDialog::edited()
{
    const QString trouble = problem();
    m_meaning->setText(name().isEmpty() ? QString() : trouble);
    m_create->setEnabled(trouble.isEmpty() && m_confirm->isGiven());
    m_later->setEnabled(trouble.isEmpty());
    m_preview->setChanges(trouble.isEmpty() ? changeSet().changes : QList<ObjectChange>());
}

} // namespace Tagwright
