// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/exportyamldialog.h"

#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/applydialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/exportform.h"
#include "ui/errortext.h"
#include "ui/widgets/dialogbutton.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/tonelabel.h"
#include "yaml/saveexport.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ExportYamlWidth = 132; // characters
constexpr int ExportYamlHeight = 38; // lines
constexpr std::chrono::milliseconds ExportTypingPause = 200ms;

} // namespace

ExportYamlDialog::ExportYamlDialog(Workspace &workspace, const ExportWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_wish(wish)
    , m_form(new ExportForm(wish, this))
    , m_preview(new JsonView(tr("What is exported"), JsonEdit::Language::Yaml, this))
    , m_lines(hintLabel({}, this))
    , m_losses(new ToneLabel(this))
    , m_state(new ToneLabel(this))
{
    setObjectName(u"exportYamlDialog"_s);
    setWindowTitle(tr("Export YAML"));
    resize(fontMetrics().averageCharWidth() * ExportYamlWidth, fontMetrics().lineSpacing() * ExportYamlHeight);

    auto *sides = new QSplitter(this);
    sides->setObjectName(u"exportSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_form);
    sides->addWidget(createPreview());
    sides->setStretchFactor(1, 1);
    QString of = m_wish.project;
    if (isImage())
        of = m_wish.project + u'/' + m_wish.stream + u'@' + m_wish.image;
    else if (m_wish.tags.size() == 1)
        of = m_wish.project + u'/' + m_wish.stream + u':' + m_wish.tags.constFirst();
    else if (!isProject())
        of = m_wish.project + u'/' + m_wish.stream;
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(of, this));
    layout->addWidget(sides, 1);
    layout->addWidget(m_losses);
    layout->addWidget(m_state);
    createButtons();

    m_soon.setSingleShot(true);
    m_soon.setInterval(ExportTypingPause);
    m_soon.callOnTimeout(this, &ExportYamlDialog::render);
    connect(m_form, &ExportForm::changed, this, &ExportYamlDialog::optionsChanged);
    read(ReadExport::TagObjects::Unread);
}

ExportYamlDialog::~ExportYamlDialog()
{
    for (Job *job : {static_cast<Job *>(m_reading.data()), static_cast<Job *>(m_rendering.data())}) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

QWidget *ExportYamlDialog::createPreview()
{
    m_preview->setObjectName(u"exportPreview"_s);
    m_lines->setObjectName(u"exportLines"_s);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_lines);
    return side;
}

void ExportYamlDialog::createButtons()
{
    m_losses->setObjectName(u"exportLosses"_s);
    m_losses->setAccessibleName(tr("Warnings"));
    m_losses->setTone(Tone::Warning);
    m_losses->hide();
    m_state->setObjectName(u"exportState"_s);
    m_state->setAccessibleName(tr("State"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = addDialogButton(*buttons, u"applyExport"_s, tr("&Apply to another cluster…"),
        isImage() ? tr("An image of the history is a record: it cannot be applied.")
                  : tr("Choose where, and see the difference before anything is written"));
    m_copy = addDialogButton(*buttons, u"copyExport"_s, tr("&Copy"), {});
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveExport"_s);
    m_save->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &ExportYamlDialog::applyElsewhere);
    connect(m_copy, &QPushButton::clicked, this, &ExportYamlDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportYamlDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void ExportYamlDialog::read(ReadExport::TagObjects tagObjects)
{
    ClusterSource *cluster = m_workspace.cluster(m_wish.connectionId);
    if (!cluster)
        return showNothing(tr("The connection is not there any more."), Tone::Bad);
    auto *job = new ReadExport(cluster->client(), m_wish, tagObjects, this);
    m_reading = job;
    m_hasTagObjects = tagObjects == ReadExport::TagObjects::Read;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { readEnded(result, *job); });
    showNothing(tr("%1 is asked for it…").arg(cluster->connection().host()), Tone::Neutral);
    job->start();
}

void ExportYamlDialog::readEnded(const Result<void> &result, const ReadExport &job)
{
    m_reading.clear();
    const ClusterSource *cluster = m_workspace.cluster(m_wish.connectionId);
    if (!result) {
        const QString host = cluster ? cluster->connection().host() : QString();
        m_hasTagObjects = false; // it is tried again when it is wanted again
        return showNothing(inOneParagraph(describe(result.error(), host)), Tone::Bad);
    }
    m_subjects = job.subjects();
    m_form->setSubjects(m_subjects);
    optionsChanged();
}

void ExportYamlDialog::optionsChanged()
{
    if (m_form->isStored() && !m_wish.tags.isEmpty() && !m_hasTagObjects && !m_reading)
        return read(ReadExport::TagObjects::Read);
    setReady(false);
    if (!m_reading)
        m_soon.start();
}

void ExportYamlDialog::render()
{
    if (m_rendering) {
        m_rendering->disconnect(this);
        m_rendering->cancel();
    }
    if (const QString wrong = m_form->mistake(); !wrong.isEmpty())
        return showNothing(wrong, Tone::Neutral);
    const QList<ExportSubject> chosen = m_form->chosen();
    if (chosen.isEmpty())
        return showNothing(m_subjects.isEmpty() ? tr("The project %1 has no image streams.").arg(m_wish.project)
                                                : tr("Tick the image streams that are to be exported."),
            Tone::Neutral);
    auto *job = new RenderExport(chosen, m_form->options(), m_form->layoutChosen(), this);
    m_rendering = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            rendered(job->rendered());
    });
    job->start();
}

void ExportYamlDialog::rendered(const RenderedExport &rendered)
{
    m_export = rendered;
    m_preview->showJson(rendered.text, JsonLines::Form::AsReceived);
    //: %1 is "12 objects", %2 is "340 lines"
    m_lines->setText(
        tr("%1, %2").arg(tr("%Ln object(s)", nullptr, rendered.objects), tr("%Ln line(s)", nullptr, rendered.lines)));
    showLosses();
    say({}, Tone::Neutral);
    setReady(true);
}

void ExportYamlDialog::showLosses()
{
    const ExportLosses &losses = m_export.losses;
    QStringList sentences;
    if (losses.onlyPushed > 0)
        sentences += tr("%Ln tag(s) were only pushed and have no source: they are not in the export. Pin the sources, "
                        "and they are.",
            nullptr, losses.onlyPushed);
    if (losses.withoutImage > 0)
        sentences += tr("%Ln tag(s) name no image yet: their source stays as it is.", nullptr, losses.withoutImage);
    if (losses.internal > 0)
        sentences += tr("%Ln tag(s) are taken from the cluster's own registry by the name that only this cluster "
                        "knows. For another cluster take them from a registry that it reaches.",
            nullptr, losses.internal);
    if (losses.elsewhere > 0)
        sentences += tr("%Ln tag(s) are taken from images or streams that are not part of them here: those have to be "
                        "where it is applied.",
            nullptr, losses.elsewhere);
    m_losses->setText(sentences.join(u'\n'));
    m_losses->setVisible(!sentences.isEmpty());
}

void ExportYamlDialog::say(const QString &text, Tone tone)
{
    m_state->setTone(tone);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void ExportYamlDialog::showNothing(const QString &text, Tone tone)
{
    m_export = {};
    m_preview->showJson({}, JsonLines::Form::AsReceived);
    m_lines->setText({});
    m_losses->hide();
    setReady(false);
    say(text, tone);
}

void ExportYamlDialog::setReady(bool isReady)
{
    m_copy->setEnabled(isReady);
    m_save->setEnabled(isReady);
    m_apply->setEnabled(isReady && m_export.records == 0);
}

void ExportYamlDialog::applyElsewhere()
{
    auto *dialog = new ApplyDialog(m_workspace,
        {.connectionId = m_wish.connectionId, .project = m_wish.project, .text = m_export.text, .isElsewhere = true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportYamlDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_export.text));
    say(tr("%Ln line(s) copied.", nullptr, m_export.lines), Tone::Good);
}

void ExportYamlDialog::save()
{
    const bool isFolder = m_export.files.size() > 1;
    auto *dialog = new QFileDialog(this, isFolder ? tr("Folder for the files") : tr("Save the export"),
        QDir::homePath(), isFolder ? QString() : tr("YAML (*.yaml *.yml);;All files (*)"));
    dialog->setObjectName(u"saveYamlDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isFolder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &ExportYamlDialog::saveIntoFolder);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"yaml"_s);
        dialog->selectFile(m_export.files.constFirst().name);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            write({{path, m_export.text}}, path);
        });
    }
    dialog->open();
}

void ExportYamlDialog::saveIntoFolder(const QString &folder)
{
    QList<RenderedExport::File> files = m_export.files;
    int replaced = 0;
    for (RenderedExport::File &file : files) {
        file.name = QDir(folder).filePath(file.name);
        replaced += QFileInfo::exists(file.name) ? 1 : 0;
    }
    if (replaced == 0)
        return write(files, folder);
    auto *question = new ConfirmDialog({.title = tr("Replace files?"),
                                           .consequence = tr("%Ln file(s) of the same names are in %1 and would be "
                                                             "replaced.",
                                               nullptr, replaced)
                                                              .arg(QDir::toNativeSeparators(folder)),
                                           .button = tr("&Replace")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, files, folder] { write(files, folder); });
    question->open();
}

void ExportYamlDialog::write(const QList<RenderedExport::File> &files, const QString &where)
{
    auto *job = new SaveExport(files, this);
    connect(job, &Job::finished, this, [this, where](const Result<void> &result) {
        if (result)
            return say(tr("The export was written to %1.").arg(QDir::toNativeSeparators(where)), Tone::Good);
        const ErrorText text = describe(result.error(), {});
        say(inOneParagraph({text.what, tr("The system says: %1").arg(result.error().message), {}}), Tone::Bad);
    });
    job->start();
}

} // namespace Tagwright
