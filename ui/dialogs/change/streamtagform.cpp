// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/streamtagform.h"

#include "items/explorermodel.h"
#include "items/streamtagmodel.h"
#include "items/streamtagwords.h"
#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/streambrowser.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/annotationtable.h"
#include "ui/dialogs/change/newtagsfield.h"
#include "ui/dialogs/change/takentags.h"
#include "ui/widgets/followdrawing.h"
#include "ui/widgets/tonelabel.h"
#include "values/tagproposal.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype OfferedStreams = 2000; // of which nobody reads more
constexpr qsizetype OfferedSources = 200;

using What = StreamTagTask::What;

/*! Takes the first line of what is dropped in the place of all that it has. */
class SourceEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void dropEvent(QDropEvent *event) override
    {
        if (!event->mimeData()->hasText())
            return QLineEdit::dropEvent(event);
        setText(event->mimeData()->text().section(u'\n', 0, 0).trimmed());
        event->acceptProposedAction();
    }
};

// As it is written again where it is edited.
QString writtenSource(const TagSource &from)
{
    return from.nameSpace.isEmpty() || from.kind == "DockerImage"_L1 ? from.name : from.nameSpace + u'/' + from.name;
}

} // namespace

StreamTagForm::StreamTagForm(Workspace &workspace, StreamBrowser &browser, const StreamTagTask &task, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_browser(&browser)
    , m_task(task)
    , m_connectionId(browser.connectionId())
    , m_here{.nameSpace = browser.project(), .stream = browser.name(), .tag = task.tag}
    , m_form(new QFormLayout(this))
    , m_source(new QComboBox(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    if (m_task.taken.isEmpty())
        createSource();
    else
        createTaken();
    if (m_task.what == What::Tag && !m_taken)
        createNames();
    if (m_task.what == What::Tag)
        createStream();
    createKind();
    createPolicies();
    createAnnotations();
    fillSuggestions();
    showKind();
    const bool isSourceKnown = m_names && !m_task.tag.isEmpty();
    setFocusProxy(m_taken   ? static_cast<QWidget *>(m_taken)
            : isSourceKnown ? static_cast<QWidget *>(m_names)
                            : m_source);
}

const StreamTag *StreamTagForm::taskTag() const
{
    const ImageStream *stream = m_browser ? m_browser->stream() : nullptr;
    return stream ? stream->tag(m_task.tag) : nullptr;
}

// What it named before.
void StreamTagForm::addHistory(const StreamTag &tag)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype i = 1; i < std::min(tag.events.size(), OfferedSources); ++i) {
        const TagEvent &event = tag.events.at(i);
        const auto digest = Digest::parse(event.image);
        if (!digest || m_source->findData(event.image) >= 0)
            continue;
        //: an image in a tag's history: its digest, and when it was imported or pushed
        m_source->addItem(tr("%1 (%2)").arg(digest->abbreviated(), Words::age(event.created, now)), event.image);
        m_source->setItemData(m_source->count() - 1, event.image, Qt::ToolTipRole);
    }
}

void StreamTagForm::createSource()
{
    m_source->setObjectName(u"source"_s);
    m_source->setAccessibleName(m_task.what == What::RollBack ? tr("Image") : tr("Source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->view()->setAccessibleName(m_source->accessibleName());
    const StreamTag *tag = taskTag();
    if (m_task.what == What::RollBack) {
        if (tag)
            addHistory(*tag);
        m_source->setCurrentIndex(std::max(0, m_source->findData(m_task.image)));
        m_form->addRow(tr("&Image:"), m_source);
        connect(m_source, &QComboBox::currentIndexChanged, this, &StreamTagForm::showKind);
        connect(m_source, &QComboBox::currentIndexChanged, this, &StreamTagForm::changed);
        return;
    }

    m_source->setEditable(true);
    m_source->setLineEdit(new SourceEdit(m_source));
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->completer()->setFilterMode(Qt::MatchContains);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_source->lineEdit()->setAccessibleName(m_source->accessibleName());
    m_source->lineEdit()->setPlaceholderText(
        tr("tag, stream:tag, project/stream:tag, stream@digest or host/repository:tag"));
    m_source->setToolTip(
        tr("A tag or digest of an image stream, or an image of a registry: typed, pasted or dropped here"));
    const ImageStream *stream = m_browser->stream();
    for (const StreamTag &each : stream ? stream->tags.mid(0, OfferedSources) : QList<StreamTag>())
        m_source->addItem(each.name);
    for (const TagEvent &event : tag ? tag->events.mid(1, OfferedSources) : QList<TagEvent>()) {
        if (!event.image.isEmpty() && m_source->findText(event.image) < 0)
            m_source->addItem(event.image); // what the tag named before is taken by its digest
    }
    m_source->setEditText(m_task.source.isEmpty() ? m_task.tag : m_task.source);
    m_form->addRow(tr("&Source:"), m_source);
    if (m_task.what == What::Edit && tag && tag->spec && tag->spec->from) {
        m_firstFrom = tag->spec->from;
        m_firstSource = writtenSource(*tag->spec->from);
        m_firstKind = stream->following(*tag);
        m_source->setEditText(m_firstSource);
    }
    connect(m_source, &QComboBox::currentTextChanged, this, &StreamTagForm::showKind);
    connect(m_source, &QComboBox::currentTextChanged, this, &StreamTagForm::changed);
}

void StreamTagForm::createTaken()
{
    m_source->hide();
    m_taken = new TakenTags(m_task.taken, this);
    m_form->addRow(tr("&Sources:"), m_taken);
    connect(m_taken, &QTableWidget::cellChanged, this, &StreamTagForm::showKind);
    connect(m_taken, &QTableWidget::cellChanged, this, &StreamTagForm::changed);
}

void StreamTagForm::createNames()
{
    m_names = new NewTagsField(
        tr("One or more, with blanks between; also stream:tag and project/stream:tag"), tr("S&uggest"), this);
    if (!m_task.source.isEmpty())
        m_names->setText(m_task.tag);
    m_form->addRow(tr("&New tags:"), m_names);
    connect(m_names, &NewTagsField::changed, this, &StreamTagForm::changed);
    connect(m_names, &NewTagsField::changed, this, &StreamTagForm::showKind);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, &StreamTagForm::fillSuggestions);
}

void StreamTagForm::createStream()
{
    m_stream = new QComboBox(this);
    m_stream->setObjectName(u"stream"_s);
    m_stream->setAccessibleName(tr("Image stream"));
    m_stream->setEditable(true);
    m_stream->setInsertPolicy(QComboBox::NoInsert);
    m_stream->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stream->lineEdit()->setAccessibleName(m_stream->accessibleName());
    m_stream->lineEdit()->setPlaceholderText(tr("project/stream"));
    m_stream->view()->setAccessibleName(m_stream->accessibleName());
    m_stream->setToolTip(tr("A stream that does not exist yet is made"));
    m_stream->addItems(m_workspace.explorer().repositories(m_connectionId).mid(0, OfferedStreams));
    m_stream->completer()->setFilterMode(Qt::MatchContains);
    m_stream->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_stream->setEditText(m_here.path());
    m_form->addRow(tr("Image st&ream:"), m_stream);
    connect(m_stream, &QComboBox::editTextChanged, this, &StreamTagForm::changed);
}

void StreamTagForm::createKind()
{
    m_kindHint = hintLabel({}, this);
    m_kindHint->setObjectName(u"kindHint"_s);
    m_drawing = new FollowDrawing(this);
    m_drawing->setObjectName(u"drawing"_s);
    if (m_task.what != What::RollBack) {
        m_kind = new QComboBox(this);
        m_kind->setObjectName(u"kind"_s);
        m_kind->setAccessibleName(tr("Kind"));
        m_kind->view()->setAccessibleName(m_kind->accessibleName());
        m_kind->addItem(tr("Permanent: stays what it is"), int(TagFollowing::Permanent));
        m_kind->addItem(tr("Alias: follows another tag"), int(TagFollowing::Alias));
        m_kind->addItem(tr("Scheduled: imported again and again"), int(TagFollowing::Scheduled));
        m_kind->addItem(tr("Reference: only points to the source"), int(TagFollowing::Reference));
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_firstKind))));
        m_form->addRow(tr("&Kind:"), m_kind);
        connect(m_kind, &QComboBox::currentIndexChanged, this, &StreamTagForm::showKind);
        connect(m_kind, &QComboBox::currentIndexChanged, this, &StreamTagForm::changed);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_kindHint, 1);
    line->addWidget(m_drawing);
    m_form->addRow(QString(), line);
}

void StreamTagForm::createPolicies()
{
    if (m_task.what == What::RollBack)
        return;
    const auto makeChoice = [this](const QString &name, const QString &accessible, const QString &tip) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(name);
        choice->setAccessibleName(accessible);
        choice->view()->setAccessibleName(accessible);
        choice->setToolTip(tip);
        connect(choice, &QComboBox::currentIndexChanged, this, &StreamTagForm::changed);
        return choice;
    };
    m_importMode = makeChoice(
        u"importMode"_s, tr("Import mode"), tr("Of an image for several platforms, one of them is imported, or all"));
    m_importMode->addItem(tr("As the tag has it"));
    m_importMode->addItem(tr("One platform (Legacy)"), int(TagSpec::ImportMode::Legacy));
    m_importMode->addItem(tr("All platforms (PreserveOriginal)"), int(TagSpec::ImportMode::PreserveOriginal));
    m_policy = makeChoice(u"referencePolicy"_s, tr("Reference policy"),
        tr("Where workloads pull from: the source itself, or the cluster's own registry, which then needs the "
           "credentials"));
    m_policy->addItem(tr("As the tag has it"));
    m_policy->addItem(tr("The source (Source)"), int(TagSpec::ReferencePolicy::Source));
    m_policy->addItem(tr("The cluster's registry (Local)"), int(TagSpec::ReferencePolicy::Local));
    m_insecure = new QCheckBox(tr("Ins&ecure"), this);
    m_insecure->setObjectName(u"insecure"_s);
    m_insecure->setToolTip(tr("The registry's certificate is not verified, and plain HTTP will do"));
    connect(m_insecure, &QCheckBox::toggled, this, &StreamTagForm::changed);

    auto *line = new QHBoxLayout;
    line->addWidget(m_importMode, 1);
    line->addWidget(m_insecure);
    m_form->addRow(tr("Import &mode:"), line);
    qobject_cast<QLabel *>(m_form->labelForField(line))->setBuddy(m_importMode);
    m_form->addRow(tr("Pulle&d from:"), m_policy);
    const StreamTag *tag = m_task.what == What::Edit ? taskTag() : nullptr;
    if (tag && tag->spec) {
        m_importMode->setCurrentIndex(m_importMode->findData(int(tag->spec->importMode)));
        m_policy->setCurrentIndex(m_policy->findData(int(tag->spec->referencePolicy)));
        m_insecure->setChecked(tag->spec->insecure);
    }
}

void StreamTagForm::createAnnotations()
{
    const StreamTag *tag = taskTag();
    if (m_task.what != What::Edit || !tag || !tag->spec)
        return;
    m_annotations = new AnnotationTable(tag->spec->annotations, this);
    m_form->addRow(tr("&Annotations:"), m_annotations);
    connect(m_annotations, &QTableWidget::cellChanged, this, &StreamTagForm::changed);
}

void StreamTagForm::fillSuggestions()
{
    if (!m_names || !m_browser)
        return;
    const ImageStream *stream = m_browser->stream();
    QStringList all;
    for (const StreamTag &tag : stream ? stream->tags : QList<StreamTag>())
        all += tag.name;
    const QString source = m_source->currentText().trimmed().section(u':', -1);
    const StreamTagModel &tags = m_browser->tags();
    const TagDetails *details = tags.details(tags.row(source));
    m_names->setProposals(proposeTags(source, all, details ? details->platforms : QList<Platform>()));
}

TagFollowing StreamTagForm::kind() const
{
    return m_kind ? TagFollowing(m_kind->currentData().toInt()) : TagFollowing::Permanent;
}

void StreamTagForm::showKind()
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    QString hint;
    switch (kind()) {
    case TagFollowing::Pushed:
    case TagFollowing::Permanent:
        hint = tr("It names the image that the source names now, and stays with it, whatever becomes of the source.");
        break;
    case TagFollowing::Alias:
        hint = tr("It always names what another tag of the same image stream names, and moves with it.");
        break;
    case TagFollowing::Scheduled:
        hint =
            followingTip({}, TagFollowing::Scheduled, {}, cluster ? cluster->facts().scheduledImports : std::nullopt);
        break;
    case TagFollowing::Reference:
        hint = tr("It only points to the source: nothing is imported, and whoever uses it gets the source itself.");
        break;
    }
    m_kindHint->setText(hint);
    const QString shown = sourceText();
    const QString tag = m_names ? typedNames().value(0) : m_taken ? m_taken->tags().constFirst().tag : m_task.tag;
    m_drawing->draw(kind(), shown.isEmpty() ? tr("source") : shown, tag.isEmpty() ? tr("new tag") : tag);
    m_drawing->setAccessibleName(hint);
    if (!m_insecure)
        return;
    const Result<TagOrigin> source = origin(sourceText());
    const bool isImported = source && source->isOfRegistry();
    m_importMode->setEnabled(isImported);
    m_insecure->setEnabled(isImported);
}

QStringList StreamTagForm::typedNames() const
{
    return m_names ? m_names->tags() : QStringList();
}

Result<QList<StreamTagPlace>> StreamTagForm::places() const
{
    if (m_task.what != What::Tag)
        return QList<StreamTagPlace>{m_here};
    const QStringList names = typedNames();
    if (names.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
    const Result<StreamTagPlace> near = nearPlace();
    if (!near)
        return near.error();
    QList<StreamTagPlace> places;
    for (const QString &name : names) {
        const auto place = parseStreamTagPlace(name, *near);
        if (!place)
            return place.error();
        if (!places.contains(*place))
            places += *place;
    }
    return places;
}

Result<StreamTagPlace> StreamTagForm::nearPlace() const
{
    const QString stream = m_stream->currentText().trimmed();
    if (stream.isEmpty() || stream == m_here.path())
        return m_here;
    const auto named = parseStreamTagPlace(stream + u":tag"_s, m_here);
    if (!named)
        return Error{
            .kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Stream), .message = stream};
    return *named;
}

// What nobody has touched is sent as it is stored, to the letter.
bool StreamTagForm::isSourceKept(TagFollowing chosen) const
{
    if (!m_firstFrom || m_source->currentText().trimmed() != m_firstSource)
        return false;
    const bool isTag = m_firstFrom->kind == "ImageStreamTag"_L1;
    return isTag ? chosen == m_firstKind : chosen != TagFollowing::Alias;
}

QString StreamTagForm::sourceText() const
{
    if (m_taken)
        return m_taken->tags().constFirst().source;
    const QString text = m_source->currentText().trimmed();
    return m_task.what == What::RollBack ? text.section(u' ', 0, 0) : text;
}

Result<TagOrigin> StreamTagForm::origin(const QString &source) const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    const ClusterFacts facts = cluster ? cluster->facts() : ClusterFacts();
    return parseTagOrigin(source,
        {.nameSpace = m_here.nameSpace,
            .stream = m_here.stream,
            .registryHosts = {facts.registryHost, facts.internalRegistryHost}});
}

Result<StreamTagging> StreamTagForm::choice(const QString &source) const
{
    StreamTagging chosen{.source = {}, .kind = kind()};
    if (m_task.what == What::RollBack) {
        chosen.source.stream = {
            .project = m_here.nameSpace, .stream = m_here.stream, .tag = {}, .id = m_source->currentData().toString()};
        return chosen;
    }
    if (isSourceKept(chosen.kind)) {
        chosen.kept = m_firstFrom;
    } else {
        const Result<TagOrigin> named = origin(source);
        if (!named)
            return named.error();
        chosen.source = *named;
    }
    if (m_importMode->currentData().isValid())
        chosen.importMode = TagSpec::ImportMode(m_importMode->currentData().toInt());
    if (m_policy->currentData().isValid())
        chosen.referencePolicy = TagSpec::ReferencePolicy(m_policy->currentData().toInt());
    chosen.insecure = m_insecure->isChecked();
    if (m_annotations)
        chosen.annotations = m_annotations->annotations();
    return chosen;
}

Result<QList<StreamTagWish>> StreamTagForm::takenWishes() const
{
    const Result<StreamTagPlace> near = nearPlace();
    if (!near)
        return near.error();
    QList<StreamTagWish> wishes;
    const QList<TakenTag> tags = m_taken->tags();
    for (const TakenTag &tag : tags) {
        const Result<StreamTagging> chosen = choice(tag.source);
        if (!chosen)
            return chosen.error();
        if (tag.tag.isEmpty())
            return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
        const auto place = parseStreamTagPlace(tag.tag, *near);
        if (!place)
            return place.error();
        wishes += StreamTagWish{.chosen = *chosen, .place = *place};
    }
    return wishes;
}

Result<QList<StreamTagWish>> StreamTagForm::wishes() const
{
    if (m_taken)
        return takenWishes();
    const Result<StreamTagging> chosen = choice(sourceText());
    if (!chosen)
        return chosen.error();
    const Result<QList<StreamTagPlace>> wanted = places();
    if (!wanted)
        return wanted.error();
    QList<StreamTagWish> wishes;
    for (const StreamTagPlace &place : *wanted)
        wishes += StreamTagWish{.chosen = *chosen, .place = place};
    return wishes;
}

} // namespace Tagwright
