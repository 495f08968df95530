// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/applydialog.h"

#include "items/words.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/planapply.h"
#include "operations/workspace.h"
#include "ui/applytext.h"
#include "ui/dialogs/change/applyedit.h"
#include "ui/dialogs/change/applyreview.h"
#include "ui/dialogs/change/applytargetform.h"
#include "ui/documentmime.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/tonelabel.h"
#include "yaml/readdocuments.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ApplyWidth = 132; // characters
constexpr int ApplyHeight = 40; // lines

enum ApplyStep { TextStep, ReviewStep };

} // namespace

ApplyDialog::ApplyDialog(Workspace &workspace, const ApplyStart &start, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_target(new ApplyTargetForm(workspace, this))
    , m_steps(new QStackedWidget(this))
    , m_edit(new ApplyEdit(this))
    , m_kept(hintLabel({}, this))
    , m_review(new ApplyReview(workspace, this))
    , m_state(new ToneLabel(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"applyDialog"_s);
    setWindowTitle(start.isElsewhere ? tr("Apply to another cluster") : tr("Apply YAML"));
    setAcceptDrops(true);
    resize(fontMetrics().averageCharWidth() * ApplyWidth, fontMetrics().lineSpacing() * ApplyHeight);
    m_steps->setObjectName(u"applySteps"_s);
    m_steps->addWidget(createText());
    m_steps->addWidget(m_review);
    m_state->setObjectName(u"applyState"_s);
    m_state->setAccessibleName(tr("State"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(
        tr("Image streams and image stream tags, as YAML or JSON. Nothing is written before you have seen the "
           "difference."),
        this));
    layout->addWidget(m_target);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_confirm);
    createButtons();

    connect(m_target, &ApplyTargetForm::changed, this, &ApplyDialog::targetChanged);
    connect(m_review, &ApplyReview::changed, this, &ApplyDialog::reviewChanged);
    connect(m_review, &ApplyReview::progressed, this, [this](int done, int total) {
        say(tr("The cluster is asked what would change: %1 of %2…")
                .arg(QLocale().toString(done), QLocale().toString(total)),
            Tone::Neutral);
    });
    connect(m_confirm, &ConfirmName::changed, this, &ApplyDialog::updateButtons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ApplyDialog::updateButtons);
    connect(m_edit, &ApplyEdit::filesTaken, this, &ApplyDialog::openFiles);
    connect(m_edit, &ApplyEdit::longTextTaken, this, [this](const QString &text) { keep(text.toUtf8()); });

    m_target->choose(start.connectionId, start.project);
    if (start.isElsewhere)
        m_target->avoid(start.connectionId);
    if (!start.project.isEmpty() && !start.isElsewhere)
        m_edit->setFocus(); // where it goes is known already
    say(m_target->problem(), Tone::Neutral);
    updateButtons();
    if (!start.paths.isEmpty())
        openFiles(start.paths);
    else if (!start.text.isEmpty())
        read(start.text, {});
}

ApplyDialog::~ApplyDialog()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
}

QWidget *ApplyDialog::createText()
{
    m_edit->setAccessibleName(tr("What is applied"));
    m_edit->setPlaceholderText(tr("Paste YAML or JSON here, or drop a file."));
    m_kept->setObjectName(u"applyKept"_s);
    m_kept->hide();
    auto *label = new QLabel(tr("What is appl&ied:"), this);
    label->setBuddy(m_edit);
    auto *open = new QPushButton(tr("&Open file…"), this);
    open->setObjectName(u"applyOpen"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ApplyDialog::chooseFile);
    auto *page = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(open);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_kept);
    layout->addWidget(m_edit, 1);
    return page;
}

void ApplyDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    const auto add = [this, buttons](const QString &text, const QString &name, auto slot) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_back = add(tr("&Back to the text"), u"applyBack"_s, &ApplyDialog::backToText);
    m_check = add(tr("&Check"), u"applyCheck"_s, &ApplyDialog::check);
    m_check->setToolTip(tr("Let the cluster say what would change; nothing is written"));
    m_apply = add(tr("&Apply"), u"applyNow"_s, &ApplyDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

bool ApplyDialog::isReviewing() const
{
    return m_steps->currentIndex() == ReviewStep;
}

void ApplyDialog::say(const QString &sentence, Tone tone)
{
    m_state->setTone(tone);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void ApplyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isApplying && !carriedDocuments(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ApplyDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFiles(carriedDocuments(*event->mimeData()));
}

void ApplyDialog::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Open YAML or JSON"), QDir::homePath(), tr("YAML and JSON (*.yaml *.yml *.json);;All files (*)"));
    dialog->setObjectName(u"openYamlDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ApplyDialog::openFiles);
    dialog->open();
}

void ApplyDialog::openFiles(const QStringList &paths)
{
    if (!m_isApplying)
        read({}, paths);
}

void ApplyDialog::keep(const QByteArray &text)
{
    const bool isLong = text.size() > ApplyEdit::MaxEdited;
    m_long = isLong ? text : QByteArray();
    const QSignalBlocker blocker(m_edit); // it is not the user who types
    m_edit->setPlainText(isLong ? QString() : QString::fromUtf8(text));
    m_edit->setVisible(!isLong);
    m_kept->setText(
        tr("The text is too long to be edited here (%1). It is applied as it is.").arg(Words::size(text.size())));
    m_kept->setVisible(isLong);
    updateButtons();
}

void ApplyDialog::read(const QByteArray &text, const QStringList &paths)
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
    auto *job = new ReadDocuments({.text = text, .paths = paths}, this);
    m_reading = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { readEnded(result, *job); });
    updateButtons();
    job->start();
}

void ApplyDialog::readEnded(const Result<void> &result, const ReadDocuments &job)
{
    m_reading.clear();
    if (!job.text().isEmpty())
        keep(job.text());
    if (!result) {
        m_steps->setCurrentIndex(TextStep);
        say(whyNotRead(result.error()), Tone::Bad);
        return updateButtons();
    }
    m_documents = job.documents();
    m_isApplied = false;
    m_steps->setCurrentIndex(ReviewStep);
    review();
}

void ApplyDialog::check()
{
    read(m_long.isEmpty() ? m_edit->toPlainText().toUtf8() : m_long, {});
}

void ApplyDialog::review()
{
    if (const QString problem = m_target->problem(); !problem.isEmpty()) {
        m_review->stop();
        say(problem, Tone::Warning);
        return updateButtons();
    }
    say(tr("The cluster is asked what would change…"), Tone::Neutral);
    m_review->ask(m_documents, m_target->target());
}

void ApplyDialog::backToText()
{
    m_review->stop();
    m_isApplied = false;
    m_steps->setCurrentIndex(TextStep);
    m_confirm->want({}, {});
    say(m_target->problem(), Tone::Neutral);
    updateButtons();
    m_edit->setFocus();
}

void ApplyDialog::targetChanged()
{
    if (m_isApplying || m_isApplied)
        return; // what was applied stays in sight
    if (isReviewing())
        review();
    else
        say(m_target->problem(), Tone::Neutral);
}

void ApplyDialog::reviewChanged()
{
    if (!m_review->isAsking() && !m_isApplied)
        summarize();
    updateButtons();
}

void ApplyDialog::summarize()
{
    const QList<ApplyPlanned> &rows = m_review->rows();
    const auto count = [&rows](ApplyPlanned::What what) {
        return int(
            std::count_if(rows.cbegin(), rows.cend(), [what](const ApplyPlanned &row) { return row.what == what; }));
    };
    const int refused = count(ApplyPlanned::What::Refused);
    const int made = count(ApplyPlanned::What::Create);
    const int changed = count(ApplyPlanned::What::Change);
    QStringList sentences;
    if (made > 0)
        sentences += tr("%Ln object(s) would be made.", nullptr, made);
    if (changed > 0)
        sentences += tr("%Ln object(s) would be changed.", nullptr, changed);
    if (refused > 0)
        sentences += tr("%Ln object(s) are refused: the table says why. They are left out.", nullptr, refused);
    if (sentences.isEmpty())
        sentences += count(ApplyPlanned::What::Unknown) > 0
            ? tr("The cluster has not answered. Check the text again.")
            : tr("There is nothing to do: the cluster has all of this already.");
    say(sentences.join(u' '), refused > 0 ? Tone::Warning : Tone::Neutral);
    confirmProduction();
}

void ApplyDialog::confirmProduction()
{
    const ObjectChangeSet set = changesOf(m_review->rows());
    const ClusterSource *cluster = m_target->cluster();
    const bool isWanted = cluster && cluster->connection().production && !set.changes.isEmpty();
    const QString project = isWanted ? set.changes.constFirst().place.nameSpace : QString();
    const QSignalBlocker blocker(m_confirm); // who asks looks at it next
    m_confirm->want(project,
        isWanted ? tr("%1 is production. Type the project's name to go on.").arg(cluster->connection().name)
                 : QString());
}

void ApplyDialog::updateButtons()
{
    const bool isReview = isReviewing();
    const bool isBusy = m_isApplying || m_reading;
    m_back->setVisible(isReview);
    m_back->setEnabled(!isBusy);
    m_check->setVisible(!isReview);
    m_check->setEnabled(!isBusy && (!m_long.isEmpty() || !m_edit->document()->isEmpty()));
    m_apply->setVisible(isReview && !m_isApplied);
    const bool isReady = isReview && !isBusy && !m_review->isAsking() && m_target->problem().isEmpty();
    m_apply->setEnabled(isReady && m_confirm->isGiven() && !changesOf(m_review->rows()).changes.isEmpty());
    m_target->setEnabled(!m_isApplying);
    m_close->setText(m_isApplied ? tr("Close") : tr("Cancel"));
    (isReview ? m_apply : m_check)->setDefault(true);
}

void ApplyDialog::apply()
{
    const ObjectChangeSet set = changesOf(m_review->rows());
    m_isApplying = true;
    m_confirm->want({}, {});
    say(tr("The documents are being applied…"), Tone::Neutral);
    updateButtons();
    m_workspace.changes().make(set, this,
        [this, set](const Result<void> &result, const ObjectChangeSet &rest) { applied(set, result, rest); });
}

void ApplyDialog::applied(const ObjectChangeSet &made, const Result<void> &result, const ObjectChangeSet &rest)
{
    m_isApplying = false;
    m_isApplied = true;
    m_review->showResult(made, result, rest);
    const int done = int(made.changes.size() - (result ? 0 : rest.changes.size()));
    QStringList sentences;
    if (done > 0)
        sentences += tr("%Ln object(s) were applied. The Journal has them, and undo takes them back.", nullptr, done);
    if (!result)
        sentences += tr("%Ln object(s) were not applied: the table says why.", nullptr, int(rest.changes.size()));
    say(sentences.join(u' '), result ? Tone::Good : Tone::Bad);
    updateButtons();
}

} // namespace Tagwright
