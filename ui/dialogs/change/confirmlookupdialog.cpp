// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/confirmlookupdialog.h"

#include "items/planmodel.h"
#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ConfirmLookupWidth = 84; // characters

bool isAny(const QList<LookupState> &states, LookupKind::Effect effect)
{
    return std::any_of(
        states.cbegin(), states.cend(), [effect](const LookupState &state) { return state.kind.effect == effect; });
}

} // namespace

ConfirmLookupDialog::ConfirmLookupDialog(
    Workspace &workspace, const QList<LookupState> &states, bool on, QWidget *parent)
    : QDialog(parent)
    , m_isOn(on)
    , m_changes{.verb = ObjectChangeSet::Verb::Edit, .changes = {}}
    , m_confirm(new ConfirmName(this))
{
    for (const LookupState &state : states) {
        if (state.isOn() == on)
            continue;
        m_states += state;
        m_changes.changes += lookupChange(state, on);
    }
    setObjectName(u"confirmLookupDialog"_s);
    setWindowTitle(title());
    setMinimumWidth(fontMetrics().averageCharWidth() * ConfirmLookupWidth);

    auto *meaning = new ToneLabel(this);
    meaning->setObjectName(u"lookupMeaning"_s);
    meaning->setText(consequence());
    auto *preview = new ObjectChangePreview(this);
    preview->setChanges(m_changes.changes);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        buttons->addButton(on ? tr("&Look images up") : tr("Do not &look images up"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"confirm"_s);
    m_accept->setAutoDefault(false);
    QPushButton *later = addPlanButton(*buttons);
    later->setEnabled(!m_changes.changes.isEmpty());
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(meaning);
    layout->addWidget(preview);
    layout->addWidget(m_confirm);
    layout->addStretch();
    layout->addWidget(buttons);

    const auto allow = [this] { m_accept->setEnabled(!m_changes.changes.isEmpty() && m_confirm->isGiven()); };
    connect(m_confirm, &ConfirmName::changed, this, allow);
    connect(later, &QPushButton::clicked, this, [this, &workspace] {
        workspace.plan().add(m_changes);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT changesWanted(m_changes);
        accept();
    });
    const ObjectAddress place = m_states.isEmpty() ? ObjectAddress() : m_states.constFirst().place;
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this, place](const QString &id) {
        if (id == place.connectionId)
            reject();
    });
    const ClusterSource *cluster = workspace.cluster(place.connectionId);
    if (cluster && cluster->connection().production)
        m_confirm->want(
            place.nameSpace, tr("%1 is production. Type the project's name to go on.").arg(cluster->connection().name));
    allow();
}

QString ConfirmLookupDialog::title() const
{
    if (m_states.size() != 1) {
        const int count = int(m_states.size());
        return m_isOn ? tr("Look up the images of %Ln object(s) in their project?", nullptr, count)
                      : tr("No longer look up the images of %Ln object(s) in their project?", nullptr, count);
    }
    const LookupState &state = m_states.constFirst();
    if (state.kind.effect == LookupKind::Effect::Names)
        return m_isOn ? tr("Let workloads use the plain name %1?").arg(state.place.name)
                      : tr("No longer let workloads use the plain name %1?").arg(state.place.name);
    const QString object = state.kind.kind + u' ' + state.place.name;
    return m_isOn ? tr("Look up the images of %1 in its project?").arg(object)
                  : tr("No longer look up the images of %1 in its project?").arg(object);
}

QString ConfirmLookupDialog::consequence() const
{
    if (m_states.isEmpty())
        return tr("There is nothing to do: it is so already.");
    const QString &project = m_states.constFirst().place.nameSpace;
    QStringList sentences;
    if (isAny(m_states, LookupKind::Effect::Names))
        sentences += m_isOn
            ? tr("Workloads of the project %1 that are made or changed from now on may write the image stream's plain "
                 "name as an image: the cluster puts the stream's image in its place.")
                  .arg(project)
            : tr("Workloads of the project %1 that are made or changed from now on and write the image stream's plain "
                 "name mean an image of a registry again. Those that exist keep the image that was put in its place.")
                  .arg(project);
    if (std::any_of(m_states.cbegin(), m_states.cend(),
            [](const LookupState &state) { return state.kind.effect != LookupKind::Effect::Names; }))
        sentences += m_isOn ? tr("The annotation below makes the cluster look for image streams of the project %1 by "
                                 "the last part of each image's name, whatever the streams themselves allow.")
                                  .arg(project)
                            : tr("The annotation is taken away: images are looked up only where the image streams "
                                 "themselves allow it.");
    if (isAny(m_states, LookupKind::Effect::Rollout))
        sentences += tr("Changing a template triggers a rollout.");
    if (isAny(m_states, LookupKind::Effect::NextPods))
        sentences += tr("Replica sets and replication controllers do it for the pods that they make from then on.");
    if (isAny(m_states, LookupKind::Effect::NextJobs))
        sentences += tr("Cron jobs do it for their next jobs.");
    if (isAny(m_states, LookupKind::Effect::Nothing))
        sentences += tr("Pods that run have their images already: for them it changes nothing more.");
    return sentences.join(u'\n');
}

} // namespace Tagwright
