// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/streamtagdialog.h"

#include "items/planmodel.h"
#include "items/plannedstreamtagmodel.h"
#include "items/streamtagmodel.h"
#include "items/usagetablemodel.h"
#include "items/words.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/streambrowser.h"
#include "operations/usagebrowser.h"
#include "operations/workspace.h"
#include "ui/conventiontext.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"
#include "values/tagproposal.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int StreamTagDialogWidth = 100; // characters
constexpr int StreamTagDialogHeight = 44; // lines
constexpr std::chrono::milliseconds StreamTypingPause = 250ms;
constexpr qsizetype ShownSentences = 4;
constexpr qsizetype ShownReactions = 50;

using What = StreamTagTask::What;

} // namespace

StreamTagDialog::StreamTagDialog(
    Workspace &workspace, StreamBrowser &browser, const StreamTagTask &task, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_browser(&browser)
    , m_task(task)
    , m_connectionId(browser.connectionId())
    , m_here{.nameSpace = browser.project(), .stream = browser.name(), .tag = task.tag}
    , m_form(new StreamTagForm(workspace, browser, task, this))
    , m_model(new PlannedStreamTagModel(this))
    , m_table(new QTableView(this))
    , m_state(new ToneLabel(this))
    , m_warnings(new ToneLabel(this))
    , m_reactions(new ImpactList(tr("What reacts to it"), this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"streamTagDialog"_s);
    resize(
        fontMetrics().averageCharWidth() * StreamTagDialogWidth, fontMetrics().lineSpacing() * StreamTagDialogHeight);
    createTable();
    createLayout();

    m_soon.setSingleShot(true);
    m_soon.setInterval(StreamTypingPause);
    m_soon.callOnTimeout(this, &StreamTagDialog::plan);
    connect(m_form, &StreamTagForm::changed, this, &StreamTagDialog::replan);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StreamTagDialog::ticksChanged);
    connect(m_confirm, &ConfirmName::changed, this, &StreamTagDialog::ticksChanged);
    connect(&browser, &QObject::destroyed, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_connectionId);
    replan();
}

StreamTagDialog::~StreamTagDialog()
{
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
}

void StreamTagDialog::createTable()
{
    m_table->setObjectName(u"plannedTags"_s);
    m_table->setAccessibleName(tr("What will change"));
    m_table->setModel(m_model);
    showRows(*m_table, {26, 28, 28});
    m_table->setTextElideMode(Qt::ElideMiddle);
    new EmptyText(tr("What will change is shown here before anything is sent."), m_table);
}

void StreamTagDialog::createLayout()
{
    QString title;
    QString hint;
    QString button;
    switch (m_task.what) {
    case What::Tag:
        title = m_task.taken.isEmpty()
            ? tr("Tag an image of %1").arg(m_here.path())
            : tr("Set %Ln tag(s) in %1", nullptr, int(m_task.taken.size())).arg(m_here.path());
        hint = tr("Tags of image streams get a source. Nothing is pulled to this computer.");
        button = tr("&Tag");
        break;
    case What::RollBack:
        title = tr("Roll %1 back").arg(m_here.toString());
        hint = tr("The tag names an image again that it has named before, and stays with it.");
        button = tr("&Roll back");
        break;
    case What::Edit:
        title = tr("Edit the tag %1").arg(m_here.toString());
        hint = tr("What it is taken from, and how it follows that.");
        button = tr("Chan&ge");
        break;
    }
    setWindowTitle(title);
    m_state->setObjectName(u"planState"_s);
    m_state->setAccessibleName(tr("State"));
    m_warnings->setObjectName(u"planWarnings"_s);
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setTone(Tone::Warning);
    m_warnings->hide();
    m_reactions->setObjectName(u"reactions"_s);
    m_reactions->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    m_later = addPlanButton(*buttons);
    connect(m_later, &QPushButton::clicked, this, &StreamTagDialog::addToPlan);
    connect(buttons, &QDialogButtonBox::accepted, this, &StreamTagDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(hintLabel(hint, this));
    layout->addWidget(m_form);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_reactions);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);
    m_form->setFocus();
}

void StreamTagDialog::replan()
{
    m_isReady = false;
    ticksChanged();
    m_soon.start();
}

void StreamTagDialog::plan()
{
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
    const Result<QList<StreamTagWish>> wanted = m_form->wishes();
    if (!wanted) {
        m_planned.clear();
        m_model->setRows({});
        m_warnings->hide();
        m_reactions->hide();
        m_preview->setChanges({});
        const bool isEmpty = wanted.error().code == QLatin1StringView(ReferenceRule::Empty);
        return show(isEmpty ? QString() : inOneParagraph(describe(wanted.error(), {})), true);
    }
    auto *planning = new PlanStreamTags(m_workspace, m_connectionId, *wanted, this);
    m_planning = planning;
    connect(planning, &Job::finished, this, &StreamTagDialog::planned);
    show(tr("The cluster is asked what these tags are…"), false);
    planning->start();
}

void StreamTagDialog::planned(const Result<void> &result)
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    const QString host = cluster ? cluster->connection().host() : QString();
    if (!result)
        return show(inOneParagraph(describe(result.error(), host)), true);
    m_planned = m_planning->planned();

    QList<PlannedStreamTagRow> rows;
    QStringList warned;
    QStringList problems;
    for (const PlannedStreamTag &tag : std::as_const(m_planned)) {
        PlannedStreamTagRow row{.place = tag.wish.place,
            .change = tag.change,
            .now = tag.now,
            .nowFollows = tag.nowFollows,
            .willBe = tag.willBe,
            .willFollow = tag.willFollow,
            .isDone = tag.isDone,
            .problem = tag.problem,
            .protectedBy = tag.protectedBy};
        row.ticked = row.canBeTicked() && (!row.now || m_task.what != What::Tag);
        if (tag.problem)
            problems += inOneParagraph(describe(*tag.problem, host));
        else if (!tag.isDone)
            warned += warnings(tag);
        rows += row;
    }
    problems.removeDuplicates();
    warned.removeDuplicates();
    m_warnings->setText(warned.mid(0, ShownSentences).join(u'\n'));
    m_warnings->setVisible(!warned.isEmpty());
    m_model->setRows(rows);
    m_isReady = true;

    const auto count = [&rows](auto matches) { return int(std::count_if(rows.cbegin(), rows.cend(), matches)); };
    const int existing = count([](const PlannedStreamTagRow &row) { return row.canBeTicked() && row.now; });
    if (!problems.isEmpty())
        show(problems.mid(0, ShownSentences).join(u'\n'), true);
    else if (existing > 0 && m_task.what == What::Tag)
        show(tr("%Ln tag(s) exist and are something else. Tick what may be changed.", nullptr, existing), false);
    else if (count([](const PlannedStreamTagRow &row) { return row.isDone; }) == rows.size())
        show(tr("There is nothing to do: it is so already."), false);
    else
        show({}, false);
    ticksChanged();
}

void StreamTagDialog::show(const QString &sentence, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

QStringList StreamTagDialog::warnings(const PlannedStreamTag &tag) const
{
    QStringList sentences;
    const StreamTagPlace &place = tag.wish.place;
    if (tag.isNewStream)
        sentences += tr("The project %1 has no image stream %2 yet: it is made.").arg(place.nameSpace, place.stream);
    if (!tag.now && place.tag.isEmpty())
        return sentences;
    const auto digestOf = [](const QString &text) { return Digest::parse(text).value_or(Digest()); };
    TagStep step{.tag = place.tag,
        .before = digestOf(tag.now ? tag.now->digest() : QString()),
        .after = digestOf(tag.willBe.digest()),
        .namesBefore = tag.namesBefore,
        .namesAfter = tag.namesAfter,
        .platforms = {}};
    if (m_browser && !step.after.isNull()) {
        const StreamTagModel &tags = m_browser->tags();
        for (int row = 0; row < tags.rowCount() && step.platforms.isEmpty(); ++row) {
            const TagDetails *details = tags.tag(row).digest() == tag.willBe.digest() ? tags.details(row) : nullptr;
            if (details)
                step.platforms = details->platforms;
        }
    }
    if (step.after.isNull() || step.after == step.before)
        return sentences; // only what is sure is said
    for (const ConventionBreak &broken : conventionBreaks(step))
        sentences += conventionBreakText(broken);
    return sentences;
}

QList<PlannedStreamTag> StreamTagDialog::ticked() const
{
    QList<PlannedStreamTag> chosen;
    const QList<PlannedStreamTagRow> &rows = m_model->rows();
    for (qsizetype row = 0; row < rows.size() && row < m_planned.size(); ++row) {
        if (rows.at(row).ticked)
            chosen += m_planned.at(row);
    }
    return chosen;
}

void StreamTagDialog::ticksChanged()
{
    if (m_isReady) {
        confirmProduction();
        showRequests();
        showReactions();
    }
    const bool isPossible = m_isReady && m_model->tickedCount() > 0;
    m_accept->setEnabled(isPossible && m_confirm->isGiven());
    m_later->setEnabled(isPossible);
}

// One line sets all tags that are taken from the same source in the same way.
void StreamTagDialog::showRequests()
{
    QStringList commands;
    QList<TaggedPlace> alike;
    const QList<PlannedStreamTag> chosen = ticked();
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const StreamTagWish &wish = chosen.at(i).wish;
        alike += TaggedPlace{.place = wish.place, .spec = *chosen.at(i).willBe.spec};
        if (i + 1 < chosen.size() && chosen.at(i + 1).wish.chosen == wish.chosen)
            continue;
        commands += ocTagLines(wish.chosen, alike);
        alike.clear();
    }
    m_preview->setChanges(changeSet().changes, commands);
}

UsageBrowser &StreamTagDialog::usages(const QString &path)
{
    std::unique_ptr<UsageBrowser> &known = m_usages[path];
    if (!known) {
        known = std::make_unique<UsageBrowser>(m_workspace, m_connectionId, path, nullptr);
        connect(known.get(), &UsageBrowser::changed, this, [this] {
            if (m_isReady)
                showReactions();
        });
    }
    return *known;
}

// Of what exists and will name something else; whatever follows it moves, too.
void StreamTagDialog::showReactions()
{
    QList<ImpactLine> lines;
    QStringList unread;
    bool isReading = false;
    bool isMoving = false;
    bool isElsewhereUnknown = false;
    const QList<PlannedStreamTag> chosen = ticked();
    for (const PlannedStreamTag &tag : chosen) {
        const QString after = tag.willBe.digest();
        if (!tag.now || (!after.isEmpty() && after == tag.now->digest()))
            continue;
        isMoving = true;
        const StreamTagPlace &place = tag.wish.place;
        for (const QString &follower : tag.followers)
            lines += ImpactLine{.text = tr("The tag %1 follows %2, and moves with it.").arg(follower, place.tag),
                .tone = Tone::Warning};
        UsageBrowser &uses = usages(place.path());
        uses.load();
        isReading = isReading || uses.state() == LoadState::Loading;
        unread += uses.unread().names();
        isReading = isReading || uses.elsewhere() == UsageBrowser::Elsewhere::Reading;
        isElsewhereUnknown = isElsewhereUnknown || uses.elsewhere() == UsageBrowser::Elsewhere::NotAllowed
            || uses.elsewhere() == UsageBrowser::Elsewhere::Failed;
        for (const QString &moved : QStringList{place.tag} + tag.followers) {
            for (const Usage &usage : uses.usagesWith(moved)) {
                const bool isOwn = usage.how == Usage::How::Follows && usage.name == place.stream;
                if (isOwn || (usage.how != Usage::How::Trigger && usage.how != Usage::How::Follows))
                    continue;
                const bool isElsewhere = usage.nameSpace != place.nameSpace;
                const QString name = isElsewhere ? usage.nameSpace + u'/' + usage.name : usage.name;
                //: a kind of object, its name, and what happens to it
                lines += ImpactLine{.text = tr("%1 %2 %3.").arg(usage.kind, name, UsageTableModel::effect(usage)),
                    .tone = usage.isPaused ? Tone::Neutral : Tone::Warning};
            }
        }
    }
    unread.removeDuplicates();
    if (isReading)
        lines += ImpactLine{.text = tr("Looking for what will react to it…")};
    else if (!unread.isEmpty())
        lines += ImpactLine{.text = tr("Not everything could be read: %1.").arg(Words::joined(unread))};
    else if (isMoving && lines.isEmpty())
        lines += ImpactLine{.text = tr("No workload of its project is rolled out anew by it.")};
    if (isElsewhereUnknown && !isReading)
        lines += ImpactLine{
            .text =
                tr("Workloads of other projects were not looked at: you may not list what the whole cluster runs.")};
    m_reactions->setVisible(isMoving);
    m_reactions->setLines(lines.mid(0, ShownReactions));
}

void StreamTagDialog::confirmProduction()
{
    const QList<PlannedStreamTag> chosen = ticked();
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    const bool isWanted = !chosen.isEmpty() && cluster && cluster->connection().production;
    const QSignalBlocker blocker(m_confirm); // who asks looks at it next
    m_confirm->want(isWanted ? chosen.constFirst().wish.place.path() : QString(),
        isWanted ? tr("%1 is production. Type project/stream to go on.").arg(cluster->connection().name) : QString());
}

ObjectChangeSet StreamTagDialog::changeSet() const
{
    ObjectChangeSet set{
        .verb = m_task.what == What::Edit ? ObjectChangeSet::Verb::Edit : ObjectChangeSet::Verb::Tag, .changes = {}};
    const QList<PlannedStreamTag> chosen = ticked();
    for (const PlannedStreamTag &tag : chosen)
        set.changes += tag.change;
    return set;
}

void StreamTagDialog::carryOut()
{
    m_workspace.changes().make(changeSet());
    accept();
}

void StreamTagDialog::addToPlan()
{
    m_workspace.plan().add(changeSet());
    accept();
}

} // namespace Tagwright
