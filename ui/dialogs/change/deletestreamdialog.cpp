// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/deletestreamdialog.h"

#include "items/planmodel.h"
#include "operations/assessstreamdeletion.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/streamdeletiontext.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"
#include "values/streamchanges.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeleteStreamWidth = 84; // characters
constexpr int DeleteStreamHeight = 36; // lines
constexpr int ManyStreamTags = 5; // more of them want the stream's name typed

} // namespace

DeleteStreamDialog::DeleteStreamDialog(
    Workspace &workspace, const QString &connectionId, const QString &path, const QStringList &tags, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_path(path)
    , m_tags(tags)
    , m_state(new ToneLabel(this))
    , m_going(new ImpactList(tr("What goes"), this))
    , m_impactList(new ImpactList(tr("What stays, and what suffers"), this))
    , m_withAliases(new QCheckBox(this))
    , m_way(new ToneLabel(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    const ClusterSource *cluster = workspace.cluster(connectionId);
    setObjectName(u"deleteStreamDialog"_s);
    setWindowTitle(title());
    setMinimumWidth(fontMetrics().averageCharWidth() * DeleteStreamWidth);
    m_state->setObjectName(u"deleteState"_s);
    m_state->setAccessibleName(tr("State"));
    m_going->setObjectName(u"going"_s);
    m_impactList->setObjectName(u"impact"_s);
    m_withAliases->setObjectName(u"withAliases"_s);
    m_withAliases->setToolTip(tr("An alias keeps naming the image that it has now, but nothing can move it any more"));
    m_withAliases->setAccessibleName(tr("Delete also the aliases"));
    m_withAliases->hide();
    m_way->setObjectName(u"deletionWay"_s);
    m_way->setAccessibleName(tr("How it is done"));
    resize(minimumWidth(), fontMetrics().lineSpacing() * DeleteStreamHeight);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_delete = buttons->addButton(buttonText(tags.size()), QDialogButtonBox::AcceptRole);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setAutoDefault(false);
    m_later = addPlanButton(*buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(title(), this));
    layout->addWidget(hintLabel(tr("on %1").arg(cluster ? cluster->connection().host() : QString()), this));
    layout->addWidget(m_state);
    layout->addWidget(m_going, 1);
    layout->addWidget(m_impactList, 1);
    layout->addWidget(m_withAliases);
    layout->addWidget(m_way);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    connect(m_withAliases, &QCheckBox::toggled, this, &DeleteStreamDialog::showDeletion);
    connect(m_confirm, &ConfirmName::changed, this, &DeleteStreamDialog::update);
    connect(m_delete, &QPushButton::clicked, this, &DeleteStreamDialog::carryOut);
    connect(m_later, &QPushButton::clicked, this, &DeleteStreamDialog::addToPlan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_connectionId);
    update();
    assess();
}

DeleteStreamDialog::~DeleteStreamDialog()
{
    if (m_assessing) {
        m_assessing->disconnect(this);
        m_assessing->cancel();
    }
}

QString DeleteStreamDialog::title() const
{
    if (m_tags.isEmpty())
        return tr("Delete the image stream %1?").arg(m_path);
    return m_tags.size() == 1 ? tr("Delete the tag %1 of %2?").arg(m_tags.constFirst(), m_path)
                              : tr("Delete %Ln tag(s) of %1?", nullptr, int(m_tags.size())).arg(m_path);
}

QString DeleteStreamDialog::buttonText(qsizetype count) const
{
    return m_tags.isEmpty() ? tr("&Delete the image stream") : tr("&Delete %Ln tag(s)", nullptr, int(count));
}

void DeleteStreamDialog::assess()
{
    auto *assessing = new AssessStreamDeletion(m_workspace, m_connectionId, m_path, m_tags, this);
    m_assessing = assessing;
    m_state->setText(tr("The image stream and the workloads of its project are read…"));
    connect(assessing, &Job::finished, this, &DeleteStreamDialog::assessed);
    assessing->start();
}

void DeleteStreamDialog::assessed(const Result<void> &result)
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!result || !cluster) {
        m_state->setTone(Tone::Bad);
        m_state->setText(!cluster ? tr("The cluster is not connected any more.")
                                  : inOneParagraph(describe(result.error(), cluster->connection().host())));
        return;
    }
    m_deletion = m_assessing->deletion();
    m_stream = m_assessing->stream();
    m_object = m_assessing->object();
    m_isAssessed = true;
    m_state->hide();
    if (m_tags.isEmpty() && m_deletion.isProtected()) {
        m_state->setTone(Tone::Bad);
        m_state->setText(tr("The image stream has tags that you have protected. It cannot be deleted with them."));
        m_state->setVisible(true);
    }
    m_going->setLines(goingLines(m_deletion));
    m_withAliases->setText(
        tr("Delete &also the %Ln alias(es) that would follow nothing: %1", nullptr, int(m_deletion.aliases.size()))
            .arg(aliasWords(m_deletion)));
    m_withAliases->setVisible(!m_deletion.aliases.isEmpty());
    showDeletion();
}

void DeleteStreamDialog::confirm(qsizetype count)
{
    const Connection &connection = m_workspace.cluster(m_connectionId)->connection();
    const QString name = m_path.section(u'/', 1);
    if (connection.production)
        m_confirm->want(name, tr("%1 is production. Type the image stream's name to go on.").arg(connection.name));
    else if (m_tags.isEmpty())
        m_confirm->want(name, tr("All of its tags go with it. Type the image stream's name to go on."));
    else if (count > ManyStreamTags)
        m_confirm->want(name, tr("These are many. Type the image stream's name to go on."));
    else
        m_confirm->want({}, {});
}

void DeleteStreamDialog::showDeletion()
{
    m_impactList->setLines(impactLines(m_deletion, m_withAliases->isChecked()));
    m_way->setText(
        (m_tags.isEmpty()
                ? tr("How: the image stream with all its tags and their history, by one request, as oc delete is does.")
                : tr("How: what the tag is meant to be and its whole history, as oc tag -d does."))
        + u'\n'
        + tr("Undo: from the Journal, for as long as the cluster has the images. The older history of a tag does not "
             "come back."));
    m_changes = changeSet();
    const QList<ObjectChange> &changes = m_changes.changes;
    confirm(changes.size());
    if (m_tags.isEmpty() && !changes.isEmpty())
        m_preview->setChanges({changes.constLast()}); // with which its tags go
    else
        m_preview->setChanges(changes);
    update();
}

ObjectChangeSet DeleteStreamDialog::changeSet() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || (m_tags.isEmpty() && m_deletion.isProtected()))
        return {};
    const ObjectAddress place = streamAddress(
        m_connectionId, cluster->connection().host(), m_path.section(u'/', 0, 0), m_path.section(u'/', 1));
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Delete, .changes = {}};
    if (m_tags.isEmpty()) {
        set.changes = streamDeletion(place, m_stream, m_object);
        return set;
    }
    QStringList tags = m_deletion.deletable();
    for (const QString &alias : m_deletion.aliases) {
        if (m_withAliases->isChecked() && protectingPattern(cluster->connection(), alias).isEmpty())
            tags += alias;
    }
    set.changes = tagDeletions(place, m_stream, tags);
    return set;
}

void DeleteStreamDialog::update()
{
    const qsizetype count = m_changes.changes.size();
    m_delete->setEnabled(count > 0 && m_confirm->isGiven());
    m_later->setEnabled(count > 0);
    if (m_isAssessed)
        m_delete->setText(buttonText(count));
}

void DeleteStreamDialog::carryOut()
{
    m_workspace.changes().make(m_changes);
    accept();
}

void DeleteStreamDialog::addToPlan()
{
    m_workspace.plan().add(m_changes);
    accept();
}

} // namespace Tagwright
