// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/streamimportdialog.h"

#include "items/importpreviewmodel.h"
#include "items/planmodel.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/importoptions.h"
#include "ui/dialogs/change/planbutton.h"
#include "ui/dialogs/change/pullsecretline.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/importnotes.h"
#include "ui/theme.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"
#include "values/reference.h"
#include "values/tagstate.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int StreamImportWidth = 116; // characters
constexpr int StreamImportHeight = 42; // lines
constexpr int ImportCommandLines = 3;
constexpr qsizetype ShownImportCommands = 200; // more lines nobody reads here
constexpr qsizetype ShownImportNotes = 4;

Error nothingTyped()
{
    return {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
}

Error brokenName(const char *rule, const QString &text)
{
    return {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(rule), .message = text};
}

bool isNothingTyped(const Error &error)
{
    return error.code == QLatin1StringView(ReferenceRule::Empty);
}

/*! An image by whatever was typed, pasted or dropped: oc itself reads a plain reference as it stands. */
Result<QString> sourceNamed(const QString &typed)
{
    if (typed.isEmpty() || parseImageReference(typed))
        return typed;
    const Result<Pasted> pasted = parsePasted(typed);
    if (!pasted)
        return pasted.error();
    if (const auto *reference = std::get_if<ImageReference>(&*pasted))
        return reference->toString();
    return brokenName(ReferenceRule::Path, typed);
}

QString repositoryAlone(const QString &from)
{
    const Result<ImageReference> reference = parseImageReference(from);
    if (!reference || (reference->tag.isEmpty() && reference->digest.isNull()))
        return from;
    return reference->host + u'/' + reference->repository;
}

} // namespace

StreamImportDialog::StreamImportDialog(Workspace &workspace, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(subject.connectionId)
    , m_project(subject.project)
    , m_from(new QLineEdit(subject.from, this))
    , m_stream(new QComboBox(this))
    , m_tag(new QLineEdit(subject.tag, this))
    , m_all(new QCheckBox(tr("&All tags"), this))
    , m_options(new ImportOptions(this))
    , m_state(new ToneLabel(this))
    , m_secret(new PullSecretLine(this))
    , m_notes(new ToneLabel(this))
    , m_model(new ImportPreviewModel(this))
    , m_table(new QTableView(this))
    , m_commands(new QPlainTextEdit(this))
    , m_confirm(new ConfirmName(this))
{
    if (ClusterSource *source = cluster())
        m_streams = source->openProject(m_project);
    const QString into = subject.stream.isEmpty() ? m_project : m_project + u'/' + subject.stream;
    setObjectName(u"streamImportDialog"_s);
    setWindowTitle(tr("Import images into %1").arg(into));
    resize(fontMetrics().averageCharWidth() * StreamImportWidth, fontMetrics().lineSpacing() * StreamImportHeight);
    createTable();
    m_state->setObjectName(u"importState"_s);
    m_state->setAccessibleName(tr("State"));
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setAccessibleName(tr("What else changes"));
    m_commands->setObjectName(u"importCommands"_s);
    m_commands->setAccessibleName(tr("The same as commands of oc"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setFont(monospaceFont());
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = m_commands->fontMetrics();
    m_commands->setFixedHeight(metrics.lineSpacing() * (ImportCommandLines + 1) + metrics.height());
    m_commands->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_later = addPlanButton(*buttons);
    m_look = buttons->addButton(tr("&Look"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"look"_s);
    m_look->setToolTip(tr("The cluster gets the images and tells what they are; nothing is stored"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("The cluster itself gets the images from the registry, with the pull secrets of the "
                                   "project. Look first: nothing is stored by that."),
        this));
    layout->addLayout(createForm(subject));
    layout->addWidget(m_state);
    layout->addWidget(m_secret);
    layout->addWidget(m_table, 1);
    layout->addLayout(createTicks());
    layout->addWidget(m_notes);
    layout->addWidget(m_commands);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    connect(m_model, &QAbstractItemModel::dataChanged, this, &StreamImportDialog::ticksChanged);
    connect(m_confirm, &ConfirmName::changed, this, &StreamImportDialog::ticksChanged);
    connect(m_look, &QPushButton::clicked, this, [this] { m_looking ? stopLooking() : look(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &StreamImportDialog::carryOut);
    connect(m_later, &QPushButton::clicked, this, &StreamImportDialog::addToPlan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_connectionId);
    edited();
}

StreamImportDialog::~StreamImportDialog()
{
    if (m_looking) {
        m_looking->disconnect(this);
        m_looking->cancel();
    }
}

QLayout *StreamImportDialog::createForm(const Subject &subject)
{
    m_from->setObjectName(u"importFrom"_s);
    m_from->setPlaceholderText(subject.stream.isEmpty() ? tr("registry/repository:tag")
                                                        : tr("registry/repository:tag, or nothing: from where it is"));
    m_from->setToolTip(tr("An image, or a line such as “docker pull …”, typed, pasted or dropped"));
    m_stream->setObjectName(u"importStream"_s);
    m_stream->setEditable(true);
    m_stream->setInsertPolicy(QComboBox::NoInsert);
    m_stream->setAccessibleName(tr("Image stream"));
    m_stream->lineEdit()->setAccessibleName(m_stream->accessibleName());
    m_stream->view()->setAccessibleName(m_stream->accessibleName());
    if (m_streams)
        m_stream->addItems(m_streams->names());
    m_stream->setCurrentIndex(-1);
    m_stream->setEditText(subject.stream);
    m_stream->completer()->setFilterMode(Qt::MatchContains);
    m_stream->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_tag->setObjectName(u"importTag"_s);
    m_all->setObjectName(u"importAll"_s);
    m_all->setChecked(subject.isAll);
    m_all->setToolTip(tr("Of the repository; without one, all tags that the image stream takes from registries"));

    auto *tag = new QHBoxLayout;
    tag->addWidget(m_tag, 1);
    tag->addWidget(m_all);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("Image &stream:"), m_stream);
    form->addRow(tr("&Tag:"), tag);
    qobject_cast<QLabel *>(form->labelForField(tag))->setBuddy(m_tag);
    m_options->addTo(*form);
    connect(m_from, &QLineEdit::textChanged, this, &StreamImportDialog::edited);
    connect(m_stream, &QComboBox::editTextChanged, this, &StreamImportDialog::edited);
    connect(m_tag, &QLineEdit::textChanged, this, &StreamImportDialog::edited);
    connect(m_all, &QCheckBox::toggled, this, &StreamImportDialog::edited);
    connect(m_options, &ImportOptions::changed, this, &StreamImportDialog::edited);
    return form;
}

void StreamImportDialog::createTable()
{
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("What would arrive"));
    m_table->setModel(m_model);
    showRows(*m_table, {18, 18, 18, 16, 11});
    m_table->setTextElideMode(Qt::ElideMiddle);
    new EmptyText(tr("What would arrive is shown here before anything is stored."), m_table);
}

QLayout *StreamImportDialog::createTicks()
{
    m_ticks = new QWidget(this);
    auto *all = new QPushButton(tr("Tick &everything"), m_ticks);
    auto *none = new QPushButton(tr("Tick &nothing"), m_ticks);
    all->setObjectName(u"tickEverything"_s);
    none->setObjectName(u"tickNothing"_s);
    auto *inside = new QHBoxLayout(m_ticks);
    inside->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        inside->addWidget(button);
    }
    inside->addStretch();
    m_ticks->hide();
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_ticks);
    return layout;
}

ClusterSource *StreamImportDialog::cluster() const
{
    return m_workspace.cluster(m_connectionId);
}

QString StreamImportDialog::typedSource() const
{
    const QString typed = m_from->text().trimmed();
    const Result<QString> source = sourceNamed(typed);
    return source ? *source : typed;
}

QString StreamImportDialog::streamName() const
{
    const QString typed = m_stream->currentText().trimmed();
    if (!typed.isEmpty())
        return typed;
    const Result<ImageReference> reference = parseImageReference(typedSource());
    return reference ? reference->repository.section(u'/', -1) : QString();
}

const ImageStream *StreamImportDialog::stream() const
{
    return m_streams ? m_streams->stream(streamName()) : nullptr;
}

ImportTarget StreamImportDialog::target() const
{
    return {.nameSpace = m_project, .name = streamName(), .stream = stream()};
}

Result<ImportWish> StreamImportDialog::wish() const
{
    const Result<QString> source = sourceNamed(m_from->text().trimmed());
    if (!source)
        return source.error();
    if (source->isEmpty() && !stream())
        return nothingTyped();
    const QString name = streamName();
    if (!isValidRepository(name) || name.contains(u'/'))
        return brokenName(ImportRule::StreamName, name);
    ImportWish wish{.from = *source, .tag = m_tag->text().trimmed(), .all = m_all->isChecked()};
    m_options->addTo(wish);
    if (wish.all) {
        wish.from = repositoryAlone(wish.from);
        wish.tag.clear();
        return wish;
    }
    if (wish.tag.isEmpty())
        wish.tag = wish.from.isEmpty() ? QString() : tagOfSource(wish.from);
    if (!wish.tag.isEmpty() && !isValidTag(wish.tag))
        return brokenName(ReferenceRule::Tag, wish.tag);
    return wish;
}

void StreamImportDialog::edited()
{
    stopLooking();
    m_isLooked = false;
    m_model->setRows({});
    m_ticks->hide();
    m_secret->forget();
    m_notes->hide();
    m_commands->hide();
    m_stream->lineEdit()->setPlaceholderText(m_stream->currentText().isEmpty() ? streamName() : QString());
    const QString ofSource = tagOfSource(typedSource());
    m_tag->setPlaceholderText(ofSource.isEmpty() ? u"latest"_s : ofSource);
    m_tag->setEnabled(!m_all->isChecked());
    followTag();
    const Result<ImportWish> wanted = wish();
    const Result<StreamImport> plan = wanted ? planImport(target(), *wanted) : Result<StreamImport>(wanted.error());
    show(plan || isNothingTyped(plan.error()) ? QString() : inOneParagraph(describe(plan.error(), {})), true);
    m_look->setEnabled(plan.has_value());
    m_look->setDefault(true);
    ticksChanged();
}

void StreamImportDialog::followTag()
{
    const Result<ImportWish> wanted = wish();
    const ImageStream *known = stream();
    if (wanted && wanted->all && known)
        return m_options->followMany();
    const Result<StreamImport> plan = wanted ? planImport(target(), *wanted) : Result<StreamImport>(wanted.error());
    const StreamTag *tag = plan && known && !plan->tags.isEmpty() ? known->tag(plan->tags.constFirst().name) : nullptr;
    if (tag && tag->spec)
        m_options->followTag(*tag);
    else
        m_options->followNew();
}

void StreamImportDialog::look()
{
    const Result<ImportWish> wanted = wish();
    ClusterSource *source = cluster();
    if (!wanted || !source)
        return;
    const ImageStream *known = stream();
    auto *looking = new PreviewImport(source->client(),
        {.nameSpace = m_project,
            .name = streamName(),
            .stream = known ? std::optional(*known) : std::nullopt,
            .wish = *wanted},
        this);
    m_looking = looking;
    connect(looking, &Job::finished, this, &StreamImportDialog::looked);
    show(tr("The cluster looks at the images. With many or large ones this takes minutes…"), false);
    m_look->setText(tr("St&op looking"));
    looking->start();
}

void StreamImportDialog::stopLooking()
{
    if (!m_looking)
        return;
    m_looking->disconnect(this);
    m_looking->cancel();
    m_looking.clear();
    m_look->setText(tr("&Look"));
    show({}, false);
}

void StreamImportDialog::looked(const Result<void> &result)
{
    const PreviewImport *looking = m_looking;
    m_looking.clear();
    m_look->setText(tr("&Look"));
    const ClusterSource *source = cluster();
    if (!source)
        return;
    if (!result)
        return show(inOneParagraph(describe(result.error(), source->connection().host())), true);

    m_plan = looking->import();
    m_isLooked = true;
    const ImageStream *known = stream();
    QList<ImportPreviewRow> rows;
    for (const PreviewedImport &image : looking->images()) {
        ImportPreviewRow row{.import = image, .before = {}, .protectedBy = {}};
        if (const StreamTag *before = known ? known->tag(image.tag.name) : nullptr) {
            row.before = *before;
            row.protectedBy = protectingPattern(source->connection(), image.tag.name);
        }
        row.ticked = row.isUsual();
        rows += row;
    }
    m_model->setRows(rows);
    m_ticks->setVisible(rows.size() > 1);
    showNotes();
    const QString from = m_plan.repository ? m_plan.repository->from->name
        : m_plan.tags.isEmpty()            ? QString()
                                           : m_plan.tags.constFirst().spec.from->name;
    m_secret->find(*cluster(), {.project = m_project, .stream = streamName(), .from = from});
    ticksChanged();
    (m_import->isEnabled() ? m_import : m_look)->setDefault(true);
}

void StreamImportDialog::showNotes()
{
    const QList<ImportPreviewRow> &rows = m_model->rows();
    const auto count = [&rows](auto matches) { return int(std::count_if(rows.cbegin(), rows.cend(), matches)); };
    const QStringList failures = importFailures(rows);
    const bool isAllSo = !rows.isEmpty() && count([](const ImportPreviewRow &row) {
        return row.outcome() == ImportPreviewRow::Outcome::Same;
    }) == rows.size();
    if (!failures.isEmpty())
        show(failures.mid(0, ShownImportNotes).join(u'\n'), true);
    else if (rows.isEmpty())
        show(tr("The repository has no tags."), false);
    else if (isAllSo)
        show(tr("There is nothing to do: it is so already."), false);
    else
        show({}, false);

    const QString asked = m_all->isChecked() ? QString() : m_tag->text().trimmed();
    const QStringList notes = importNotes(rows, asked);
    m_notes->setText(notes.mid(0, ShownImportNotes).join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void StreamImportDialog::show(const QString &sentence, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

StreamImport StreamImportDialog::ticked() const
{
    StreamImport import = m_plan;
    const QList<ImportPreviewRow> &rows = m_model->rows();
    // The cluster takes all tags of a repository in one go only when it has looked at all of them.
    const bool isWhole = std::all_of(rows.cbegin(), rows.cend(),
        [](const ImportPreviewRow &row) { return row.ticked && row.import.isSeen && !row.before; });
    if (isWhole && import.repository)
        return import;
    import.repository.reset();
    import.tags.clear();
    for (const ImportPreviewRow &row : rows) {
        if (row.ticked)
            import.tags += row.import.tag;
    }
    return import;
}

void StreamImportDialog::ticksChanged()
{
    const int count = m_isLooked ? m_model->tickedCount() : 0;
    const ClusterSource *source = cluster();
    {
        const QSignalBlocker blocker(m_confirm); // who asks looks at it next
        const bool isProduction = source && source->connection().production && count > 0;
        m_confirm->want(isProduction ? m_plan.stream : QString(),
            isProduction ? tr("%1 is production. Type the image stream's name to go on.").arg(source->connection().name)
                         : QString());
    }
    if (count > 0) {
        StreamImport shown = ticked();
        shown.tags = shown.tags.mid(0, ShownImportCommands);
        const QStringList lines = importCommands(shown, target());
        if (const QString text = lines.join(u'\n'); text != m_commands->toPlainText())
            m_commands->setPlainText(text);
    }
    m_commands->setVisible(count > 0);
    m_import->setText(count > 0 ? tr("&Import %Ln tag(s)", nullptr, count) : tr("&Import"));
    m_import->setEnabled(count > 0 && m_confirm->isGiven());
    m_later->setEnabled(count > 0);
}

ObjectChangeSet StreamImportDialog::changeSet() const
{
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Import, .changes = {}};
    const ClusterSource *source = cluster();
    for (const ImportPreviewRow &row : m_model->rows()) {
        if (!row.ticked || !source)
            continue;
        ObjectChange change = importChange(m_connectionId, source->connection().host(), target(), row.import.tag);
        change.before = row.before ? tagState(*row.before) : QJsonObject(); // as it was shown
        set.changes += change;
    }
    return set;
}

void StreamImportDialog::carryOut()
{
    ObjectChangeSet set = changeSet();
    const ClusterSource *source = cluster();
    // In a plan the stream would be one more row; there only the tags are taken back.
    if (source && m_streams && m_streams->state() == LoadState::Loaded && !stream())
        set.changes += importedStream(m_connectionId, source->connection().host(), target());
    m_workspace.changes().make(set);
    accept();
}

void StreamImportDialog::addToPlan()
{
    m_workspace.plan().add(changeSet());
    accept();
}

} // namespace Tagwright
