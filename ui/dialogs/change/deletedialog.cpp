// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/deletedialog.h"

#include "items/planmodel.h"
#include "operations/assessdeletion.h"
#include "operations/changes.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/deletiontext.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/widgets/commandpreview.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeleteDialogWidth = 84; // characters
constexpr int DeleteDialogHeight = 34; // lines
constexpr int ManyTags = 5; // more of them want the repository's name typed

} // namespace

DeleteDialog::DeleteDialog(
    Workspace &workspace, const RepositoryAddress &place, const QStringList &tags, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_tags(tags)
    , m_state(new ToneLabel(this))
    , m_going(new ImpactList(tr("What goes"), this))
    , m_impactList(new ImpactList(tr("What goes with it, and what stays"), this))
    , m_way(new ToneLabel(this))
    , m_placeholder(new QCheckBox(tr("&Use a placeholder where only images can be deleted"), this))
    , m_commands(new CommandPreview(workspace, this))
    , m_confirm(new ConfirmName(this))
{
    const int count = int(tags.size());
    const QString title = count == 1 ? tr("Delete the tag %1 of %2?").arg(tags.constFirst(), place.repository)
                                     : tr("Delete %Ln tag(s) of %1?", nullptr, count).arg(place.repository);
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * DeleteDialogWidth);
    m_state->setObjectName(u"deleteState"_s);
    m_going->setObjectName(u"going"_s);
    m_impactList->setObjectName(u"impact"_s);
    m_way->setObjectName(u"deletionWay"_s);
    m_way->setAccessibleName(tr("How it is done"));
    m_state->setAccessibleName(tr("State"));
    m_placeholder->setObjectName(u"usePlaceholder"_s);
    m_placeholder->setToolTip(tr(
        "The tag is first moved to an empty image of its own, and that is deleted. When it breaks off in between, the "
        "tag is put back."));
    m_placeholder->hide();
    resize(minimumWidth(), fontMetrics().lineSpacing() * DeleteDialogHeight);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_delete = buttons->addButton(tr("&Delete %Ln tag(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setAutoDefault(false);
    m_later = buttons->addButton(tr("Add to &plan"), QDialogButtonBox::ResetRole);
    m_later->setObjectName(u"addToPlan"_s);
    m_later->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(hintLabel(tr("on %1").arg(place.host), this));
    layout->addWidget(m_state);
    layout->addWidget(m_going, 1);
    layout->addWidget(m_impactList, 1);
    layout->addWidget(m_way);
    layout->addWidget(m_placeholder);
    layout->addWidget(m_commands);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    connect(m_placeholder, &QCheckBox::toggled, this, &DeleteDialog::showWay);
    connect(m_confirm, &ConfirmName::changed, this, &DeleteDialog::update);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::carryOut);
    connect(m_later, &QPushButton::clicked, this, &DeleteDialog::addToPlan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_place.connectionId);
    update();
    assess();
}

DeleteDialog::~DeleteDialog()
{
    if (m_assessing) {
        m_assessing->disconnect(this);
        m_assessing->cancel();
    }
}

void DeleteDialog::assess()
{
    RegistrySource *source = m_workspace.registry(m_place.connectionId);
    if (!source)
        return;
    auto *assessing = new AssessDeletion(*source, m_place.repository, m_tags, this);
    m_assessing = assessing;
    m_state->setText(tr("Looking at what would go with it…"));
    connect(assessing, &AssessDeletion::progressed, this, [this](int done, int total) {
        m_state->setText(
            tr("Looking at what would go with it: %1 of %2…").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(assessing, &Job::finished, this, &DeleteDialog::assessed);
    assessing->start();
}

void DeleteDialog::assessed(const Result<void> &result)
{
    if (!result) {
        m_state->setTone(Tone::Bad);
        m_state->setText(inOneParagraph(describe(result.error(), m_place.host)));
        return;
    }
    m_impact = m_assessing->impact();
    m_isAssessed = true;
    m_state->hide();
    m_going->setLines(goingLines(m_impact));
    m_impactList->setLines(impactLines(m_impact));

    const RegistrySource *source = m_workspace.registry(m_place.connectionId);
    if (!source)
        return;
    const bool hasSiblings = std::any_of(m_impact.images.cbegin(), m_impact.images.cend(),
        [](const DeletionImpact::Image &image) { return !image.siblings.isEmpty(); });
    m_placeholder->setVisible(hasSiblings && source->capabilities().tagDelete != Capabilities::Known::Yes);
    m_placeholder->setChecked(source->connection().placeholders);
    if (source->connection().production)
        m_confirm->want(m_place.repository,
            tr("%1 is production. Type the repository's name to go on.").arg(source->connection().name));
    else if (changeSet().changes.size() > ManyTags)
        m_confirm->want(m_place.repository, tr("These are many. Type the repository's name to go on."));
    showWay();
}

void DeleteDialog::showWay()
{
    if (const RegistrySource *source = m_workspace.registry(m_place.connectionId))
        m_way->setText(
            deletionWay(source->capabilities(), m_impact, m_placeholder->isChecked()) + u'\n' + deletionUndo(m_impact));
    m_commands->setChanges(changeSet());
    update();
}

ChangeSet DeleteDialog::changeSet() const
{
    ChangeSet set{.verb = ChangeSet::Verb::Delete};
    set.mayUsePlaceholder = m_placeholder->isVisibleTo(this) && m_placeholder->isChecked();
    set.manifests = m_impact.manifests;
    for (const DeletionImpact::Image &image : m_impact.images) {
        for (const QString &tag : image.tags) {
            if (!m_impact.protectedBy.contains(tag))
                set.changes += TagChange{.place = m_place, .tag = tag, .before = image.digest};
        }
    }
    return set;
}

void DeleteDialog::update()
{
    const bool isPossible = m_isAssessed && !changeSet().changes.isEmpty();
    m_delete->setEnabled(isPossible && m_confirm->isGiven());
    m_later->setEnabled(isPossible);
    if (m_isAssessed)
        m_delete->setText(tr("&Delete %Ln tag(s)", nullptr, int(changeSet().changes.size())));
}

void DeleteDialog::carryOut()
{
    m_workspace.changes().make(changeSet());
    accept();
}

void DeleteDialog::addToPlan()
{
    m_workspace.plan().add(changeSet());
    accept();
}

} // namespace Tagwright
