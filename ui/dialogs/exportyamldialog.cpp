// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/exportyamldialog.h"

#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/applydialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/tonelabel.h"
#include "values/reference.h"
#include "yaml/saveexport.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ExportYamlWidth = 132; // characters
constexpr int ExportYamlHeight = 38; // lines
constexpr std::chrono::milliseconds ExportTypingPause = 200ms;
constexpr int StreamLines = 8;

enum SourceRow { KeepSources, PinSources, RedirectSources };
enum ProjectRow { KeepProject, LeaveOutProject, ReplaceProject };

QString nameOf(const ExportSubject &subject)
{
    return subject.stream["metadata"_L1]["name"_L1].toString();
}

} // namespace

ExportYamlDialog::ExportYamlDialog(Workspace &workspace, const ExportWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_wish(wish)
    , m_streams(new QListWidget(this))
    , m_clean(new QRadioButton(tr("Clea&n: it can be applied anywhere"), this))
    , m_stored(new QRadioButton(tr("As s&tored, with what only the server sets"), this))
    , m_sources(new QComboBox(this))
    , m_registry(new QLineEdit(this))
    , m_project(new QComboBox(this))
    , m_otherProject(new QLineEdit(this))
    , m_schedules(new QCheckBox(tr("Keep the sche&dules of imports"), this))
    , m_lookup(new QCheckBox(tr("&Keep the local lookup"), this))
    , m_layout(new QComboBox(this))
    , m_preview(new JsonView(tr("What is exported"), JsonEdit::Language::Yaml, this))
    , m_lines(hintLabel({}, this))
    , m_losses(new ToneLabel(this))
    , m_state(new ToneLabel(this))
{
    setObjectName(u"exportYamlDialog"_s);
    setWindowTitle(tr("Export YAML"));
    resize(fontMetrics().averageCharWidth() * ExportYamlWidth, fontMetrics().lineSpacing() * ExportYamlHeight);
    createOptions();

    auto *sides = new QSplitter(this);
    sides->setObjectName(u"exportSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(createForm());
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

void ExportYamlDialog::createOptions()
{
    m_streams->setObjectName(u"exportedStreams"_s);
    m_streams->setAccessibleName(tr("Image streams to export"));
    m_streams->setMinimumHeight(m_streams->fontMetrics().lineSpacing() * StreamLines);
    m_clean->setObjectName(u"exportClean"_s);
    m_clean->setChecked(true);
    m_stored->setObjectName(u"exportStored"_s);
    m_sources->setObjectName(u"exportSources"_s);
    m_sources->setAccessibleName(tr("Sources of the tags"));
    m_sources->addItems(
        {tr("Keep them as they are"), tr("Pin them to what the tags name now"), tr("Take all from another registry:")});
    m_registry->setObjectName(u"exportRegistry"_s);
    m_registry->setAccessibleName(tr("Registry to take the images from"));
    m_registry->setPlaceholderText(u"registry.example.com"_s);
    m_registry->setToolTip(tr("Its host, with a port and the beginning of a path if there are any: the images have to "
                              "be there under the same names"));
    m_project->setObjectName(u"exportProject"_s);
    m_project->setAccessibleName(tr("Project in the export"));
    m_project->addItems({tr("Keep %1").arg(m_wish.project), tr("Leave it out"), tr("Another:")});
    m_project->setItemData(LeaveOutProject, tr("Whoever applies it chooses the project"), Qt::ToolTipRole);
    m_otherProject->setObjectName(u"exportOtherProject"_s);
    m_otherProject->setAccessibleName(tr("Other project"));
    m_schedules->setObjectName(u"exportSchedules"_s);
    m_schedules->setChecked(true);
    m_lookup->setObjectName(u"exportLookup"_s);
    m_lookup->setChecked(true);
    m_lookup->setToolTip(tr("Whether workloads of the project may use the stream's plain name as an image"));
    m_layout->setObjectName(u"exportLayout"_s);
    m_layout->addItems({tr("Separate documents"), tr("One List"), tr("One file each")});
    m_layout->setAccessibleName(tr("Layout"));
    for (QComboBox *box : {m_sources, m_project, m_layout})
        box->view()->setAccessibleName(box->accessibleName());

    connect(m_streams, &QListWidget::itemChanged, this, &ExportYamlDialog::optionsChanged);
    connect(m_stored, &QRadioButton::toggled, this, &ExportYamlDialog::optionsChanged);
    for (QComboBox *box : {m_sources, m_project, m_layout})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportYamlDialog::optionsChanged);
    for (QLineEdit *edit : {m_registry, m_otherProject})
        connect(edit, &QLineEdit::textChanged, this, &ExportYamlDialog::optionsChanged);
    for (QCheckBox *box : {m_schedules, m_lookup})
        connect(box, &QCheckBox::toggled, this, &ExportYamlDialog::optionsChanged);
}

QWidget *ExportYamlDialog::createForm()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addRow = [this, form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    if (isProject())
        addRow(tr("&Image streams:"), m_streams);
    m_streams->setVisible(isProject());
    form->addRow(m_clean);
    form->addRow(m_stored);
    addRow(tr("S&ources:"), m_sources);
    form->addRow({}, m_registry);
    addRow(tr("&Project:"), m_project);
    form->addRow({}, m_otherProject);
    form->addRow(m_schedules);
    form->addRow(m_lookup);
    addRow(tr("&Layout:"), m_layout);
    if (isImage()) {
        // An image is what it is: nothing of it can be chosen but what of it is shown.
        m_clean->setText(tr("Clea&n: without what says nothing"));
        form->addRow(hintLabel(tr("An image of the history is a record of what the cluster knows of it. It cannot be "
                                  "applied: an image comes into a stream by an import or a push."),
            this));
    }
    return side;
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
    m_apply = buttons->addButton(tr("&Apply to another cluster…"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(u"applyExport"_s);
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(isImage() ? tr("An image of the history is a record: it cannot be applied.")
                                  : tr("Choose where, and see the difference before anything is written"));
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyExport"_s);
    m_copy->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveExport"_s);
    m_save->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &ExportYamlDialog::applyElsewhere);
    connect(m_copy, &QPushButton::clicked, this, &ExportYamlDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportYamlDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

QString ExportYamlDialog::mistake() const
{
    if (m_stored->isChecked() || isImage())
        return {};
    if (m_sources->currentIndex() == RedirectSources) {
        const QString registry = m_registry->text().trimmed();
        if (registry.isEmpty())
            return tr("Type the registry that the images are to be taken from.");
        const Result<RegistryAddress> address = parseRegistryAddress(registry);
        if (!address || address->scheme != RegistryAddress::Scheme::Unspecified)
            return tr("This is no registry. It is a host such as registry.example.com, with a port if it has one, and "
                      "no https:// before it.");
    }
    if (m_project->currentIndex() == ReplaceProject) {
        const QString project = m_otherProject->text().trimmed();
        if (project.isEmpty())
            return tr("Type the project that is to be in the export.");
        if (!isValidProject(project))
            return tr("A project's name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its "
                      "ends.");
    }
    return {};
}

ExportOptions ExportYamlDialog::options() const
{
    ExportOptions options{.form = m_stored->isChecked() ? ExportOptions::Form::AsStored : ExportOptions::Form::Clean,
        .keepsSchedules = m_schedules->isChecked(),
        .keepsLookup = m_lookup->isChecked()};
    if (m_sources->currentIndex() == PinSources)
        options.sources = ExportOptions::Sources::Pinned;
    if (m_sources->currentIndex() == RedirectSources) {
        options.sources = ExportOptions::Sources::Redirected;
        options.registry = m_registry->text().trimmed();
        while (options.registry.endsWith(u'/'))
            options.registry.chop(1);
    }
    if (m_project->currentIndex() == LeaveOutProject)
        options.project = ExportOptions::Project::LeftOut;
    if (m_project->currentIndex() == ReplaceProject) {
        options.project = ExportOptions::Project::Replaced;
        options.otherProject = m_otherProject->text().trimmed();
    }
    return options;
}

RenderedExport::Layout ExportYamlDialog::layoutChosen() const
{
    static constexpr RenderedExport::Layout Layouts[] = {
        RenderedExport::Layout::Documents, RenderedExport::Layout::List, RenderedExport::Layout::Files};
    return Layouts[std::clamp(m_layout->currentIndex(), 0, 2)];
}

QList<ExportSubject> ExportYamlDialog::subjectsChosen() const
{
    if (!isProject())
        return m_subjects;
    QList<ExportSubject> chosen;
    for (int row = 0; row < m_streams->count(); ++row) {
        if (m_streams->item(row)->checkState() == Qt::Checked)
            chosen += m_subjects.at(row);
    }
    return chosen;
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
    if (isProject())
        fillList();
    optionsChanged();
}

void ExportYamlDialog::fillList()
{
    const QSignalBlocker blocker(m_streams); // each item would be rendered by itself
    for (const ExportSubject &subject : std::as_const(m_subjects)) {
        auto *item = new QListWidgetItem(nameOf(subject), m_streams);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void ExportYamlDialog::optionsChanged()
{
    const bool isFree = !isImage() && !m_stored->isChecked();
    const qsizetype count = isProject() ? m_streams->count() : m_subjects.size();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sources, m_project, m_schedules})
        widget->setEnabled(isFree);
    m_lookup->setEnabled(isFree && m_wish.tags.isEmpty());
    m_registry->setEnabled(isFree && m_sources->currentIndex() == RedirectSources);
    m_otherProject->setEnabled(isFree && m_project->currentIndex() == ReplaceProject);
    m_layout->setEnabled(count > 1 || m_layout->currentIndex() != 0);
    m_layout->setToolTip(count > 1 ? QString() : tr("There is only one object."));
    if (m_stored->isChecked() && !m_wish.tags.isEmpty() && !m_hasTagObjects && !m_reading)
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
    if (const QString wrong = mistake(); !wrong.isEmpty())
        return showNothing(wrong, Tone::Neutral);
    const QList<ExportSubject> chosen = subjectsChosen();
    if (chosen.isEmpty())
        return showNothing(m_subjects.isEmpty() ? tr("The project %1 has no image streams.").arg(m_wish.project)
                                                : tr("Tick the image streams that are to be exported."),
            Tone::Neutral);
    auto *job = new RenderExport(chosen, options(), layoutChosen(), this);
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
