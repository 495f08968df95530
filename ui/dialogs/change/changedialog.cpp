// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/changedialog.h"

#include "items/planmodel.h"
#include "items/plannedtagmodel.h"
#include "operations/changes.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/errortext.h"
#include "ui/widgets/commandpreview.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ChangeDialogWidth = 92; // characters
constexpr int ChangeDialogHeight = 36; // lines
constexpr std::chrono::milliseconds TypingPause = 250ms;
constexpr qsizetype ShownWarnings = 4;

} // namespace

ChangeDialog::ChangeDialog(Workspace &workspace, ChangeSet::Verb verb, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_workspace(workspace)
    , m_verb(verb)
    , m_model(new PlannedTagModel(this))
    , m_table(new QTableView(this))
    , m_state(new ToneLabel(this))
    , m_warnings(new ToneLabel(this))
    , m_commands(new CommandPreview(workspace, this))
    , m_confirm(new ConfirmName(this))
{
    setWindowTitle(words.title);
    resize(fontMetrics().averageCharWidth() * ChangeDialogWidth, fontMetrics().lineSpacing() * ChangeDialogHeight);
    createTable();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_state->setObjectName(u"planState"_s);
    m_state->setAccessibleName(tr("State"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setObjectName(u"planWarnings"_s);
    m_warnings->setTone(Tone::Warning);
    m_warnings->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    m_later = addPlanButton(*buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(words.title, this));
    layout->addWidget(hintLabel(words.from, this));
    layout->addLayout(m_form);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_commands);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPause);
    m_soon.callOnTimeout(this, &ChangeDialog::plan);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangeDialog::ticksChanged);
    connect(m_confirm, &ConfirmName::changed, this, &ChangeDialog::ticksChanged);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_later, &QPushButton::clicked, this, &ChangeDialog::addToPlan);
    ticksChanged();
}

ChangeDialog::~ChangeDialog()
{
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
}

void ChangeDialog::createTable()
{
    m_table->setObjectName(u"plannedTags"_s);
    m_table->setAccessibleName(tr("What will change"));
    m_table->setModel(m_model);
    showRows(*m_table, {28, 20, 20});
    m_table->setTextElideMode(Qt::ElideMiddle);
    new EmptyText(tr("What will change is shown here before anything is sent."), m_table);
}

void ChangeDialog::replan()
{
    m_isReady = false;
    ticksChanged();
    m_soon.start();
}

void ChangeDialog::plan()
{
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
    const Result<QList<TagWish>> wanted = wishes();
    if (!wanted) {
        m_model->setRows({});
        m_warnings->hide();
        m_commands->setChanges({});
        const bool isEmpty = wanted.error().code == QLatin1StringView(ReferenceRule::Empty);
        return show(isEmpty ? QString() : inOneParagraph(describe(wanted.error(), {})), true);
    }
    m_options = options();
    auto *planning = new PlanTags(m_workspace, *wanted, m_options, this);
    m_planning = planning;
    connect(planning, &PlanTags::progressed, this, [this](int done, int total) {
        show(tr("The registry is asked what these tags name: %1 of %2…")
                 .arg(QLocale().toString(done), QLocale().toString(total)),
            false);
    });
    connect(planning, &Job::finished, this, &ChangeDialog::planned);
    show(tr("The registry is asked what these tags name…"), false);
    planning->start();
}

void ChangeDialog::planned(const Result<void> &result)
{
    if (!result)
        return show(inOneParagraph(describe(result.error(), {})), true);
    const PlanTags &plan = *m_planning;
    m_manifests = plan.manifests();
    plannedTags(plan);

    QList<PlannedTagRow> rows;
    QStringList warned;
    QStringList problems;
    for (const PlannedTag &tag : plan.planned()) {
        PlannedTagRow row{.change = tag.change, .problem = tag.problem, .protectedBy = tag.protectedBy};
        const bool isFree = tag.change.isCreation() || moving() == Moving::Wanted;
        row.ticked = row.canBeTicked() && isFree;
        if (tag.problem) {
            const QString sentence = inOneParagraph(describe(*tag.problem, tag.wish.source.host));
            if (!problems.contains(sentence))
                problems += sentence;
        }
        if (!tag.problem && tag.change.before != tag.change.after)
            warned += warnings(tag);
        rows += row;
    }
    warned.removeDuplicates();
    m_warnings->setText(warned.mid(0, ShownWarnings).join(u'\n'));
    m_warnings->setVisible(!warned.isEmpty());
    m_model->setRows(rows);
    m_isReady = true;

    const auto count = [&rows](auto matches) { return int(std::count_if(rows.cbegin(), rows.cend(), matches)); };
    const int moved = count([](const PlannedTagRow &row) { return row.canBeTicked() && row.change.isMove(); });
    if (!problems.isEmpty())
        show(problems.mid(0, ShownWarnings).join(u'\n'), true);
    else if (moved > 0 && moving() == Moving::Asked)
        show(tr("%Ln tag(s) exist and name something else. Tick what may be moved.", nullptr, moved), false);
    else if (count([](const PlannedTagRow &row) { return row.isDone(); }) == rows.size())
        show(tr("There is nothing to do: it is so already."), false);
    else
        show({}, false);
    ticksChanged();
}

void ChangeDialog::show(const QString &sentence, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

ChangeSet ChangeDialog::changeSet() const
{
    ChangeSet set{.verb = m_verb,
        .changes = {},
        .manifests = {},
        .platforms = m_options.platforms,
        .withReferrers = m_options.withReferrers};
    for (const PlannedTagRow &row : m_model->rows()) {
        if (!row.ticked)
            continue;
        set.changes += row.change;
        for (const Digest &digest : {row.change.before, row.change.after}) {
            if (const auto manifest = m_manifests.constFind(digest); manifest != m_manifests.cend())
                set.manifests.insert(digest, *manifest);
        }
    }
    return set;
}

void ChangeDialog::ticksChanged()
{
    if (m_isReady) {
        confirmProduction();
        m_commands->setChanges(changeSet());
    }
    const bool isPossible = m_isReady && m_model->tickedCount() > 0;
    m_accept->setEnabled(isPossible && m_confirm->isGiven());
    m_later->setEnabled(isPossible);
}

void ChangeDialog::confirmProduction()
{
    const ChangeSet set = changeSet();
    const RegistrySource *source =
        set.changes.isEmpty() ? nullptr : m_workspace.registry(set.changes.constFirst().place.connectionId);
    const bool isWanted = source && source->connection().production;
    const QString name = isWanted ? set.changes.constFirst().place.repository : QString();
    const QSignalBlocker blocker(m_confirm); // who asks looks at it next
    m_confirm->want(name,
        isWanted ? tr("%1 is production. Type the repository's name to go on.").arg(source->connection().name)
                 : QString());
}

void ChangeDialog::carryOut()
{
    m_workspace.changes().make(changeSet());
    accept();
}

void ChangeDialog::addToPlan()
{
    m_workspace.plan().add(changeSet());
    accept();
}

Result<RepositoryAddress> ChangeDialog::repositoryNamed(const QString &typed, const RepositoryAddress &near) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return near;
    if (text == near.reference().toString())
        return near;
    const Result<ImageReference> reference = parseImageReference(text);
    if (!reference)
        return reference.error();
    if (!reference->tag.isEmpty() || !reference->digest.isNull())
        return Error{
            .kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Path), .message = text};
    const RegistrySource *source = m_workspace.sourceForHost(reference->host);
    if (!source)
        return Error{.kind = Error::Kind::InvalidInput, .code = u"no-connection"_s, .message = reference->host};
    return RepositoryAddress{
        .connectionId = source->connection().id, .host = reference->host, .repository = reference->repository};
}

} // namespace Tagwright
