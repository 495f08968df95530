// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/pulldialog.h"

#include "items/words.h"
#include "operations/registrysource.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStorageInfo>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PullDialogWidth = 92; // characters
constexpr int PlatformLines = 4;
constexpr int CommandLinesShown = 4;

// The folder on whose disk path will be: it need not be there yet.
QString existingAncestor(const QString &path)
{
    QString folder = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

PullDialog::PullDialog(
    RegistrySource &source, const Subject &subject, const QString &folder, const QStringList &sockets, QWidget *parent)
    : QDialog(parent)
    , m_source(&source)
    , m_connection(source.connection())
    , m_subject(subject)
    , m_folder(folder)
    , m_targetLabel(new QLabel(this))
    , m_target(new QLineEdit(this))
    , m_choose(new QPushButton(icon(u"folder"_s), tr("&Choose…"), this))
    , m_platformsLabel(new QLabel(tr("&Platforms:"), this))
    , m_platforms(new QListWidget(this))
    , m_referrers(new QCheckBox(tr("Also what &refers to them: signatures, SBOMs, attestations"), this))
    , m_engineBoxes(new QVBoxLayout)
    , m_facts(new ToneLabel(this))
    , m_command(new QPlainTextEdit(this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"pullDialog"_s);
    setWindowTitle(subject.tags.size() == 1
            ? tr("Pull %1").arg(subject.repository + u':' + subject.tags.constFirst())
            : tr("Pull %Ln tag(s) of %1", nullptr, int(subject.tags.size())).arg(subject.repository));
    setMinimumWidth(fontMetrics().averageCharWidth() * PullDialogWidth);
    m_target->setObjectName(u"pullTarget"_s);
    m_targetLabel->setBuddy(m_target);
    m_choose->setObjectName(u"choosePullTarget"_s);
    m_choose->setAutoDefault(false);
    m_platforms->setObjectName(u"pullPlatforms"_s);
    m_platforms->setAccessibleName(tr("Platforms"));
    m_platforms->setFixedHeight(
        m_platforms->fontMetrics().lineSpacing() * (PlatformLines + 2) + 2 * m_platforms->frameWidth());
    m_platformsLabel->setBuddy(m_platforms);
    m_platformsLabel->hide();
    m_platforms->hide();
    m_referrers->setObjectName(u"pullReferrers"_s);
    m_facts->setObjectName(u"pullFacts"_s);
    m_facts->setAccessibleName(tr("What it takes"));
    m_facts->setMinimumHeight(fontMetrics().lineSpacing() * 3); // so that nothing jumps
    m_facts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_typing->setSingleShot(true);
    m_typing->setInterval(300ms);
    createCommand();
    QVBoxLayout *layout = createLayout();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_pull = buttons->addButton(tr("P&ull"), QDialogButtonBox::AcceptRole);
    m_pull->setObjectName(u"pull"_s);
    m_pull->setDefault(true);
    layout->addWidget(buttons);

    connect(m_choose, &QPushButton::clicked, this, &PullDialog::chooseTarget);
    connect(m_target, &QLineEdit::textChanged, this, [this] {
        m_folder = this->folder(); // where the other forms are proposed, too
        showChoice();
    });
    connect(m_platforms, &QListWidget::itemChanged, this, &PullDialog::platformChanged);
    connect(m_referrers, &QCheckBox::toggled, this, &PullDialog::showChoice);
    connect(m_typing, &QTimer::timeout, this, &PullDialog::showRoom);
    connect(buttons, &QDialogButtonBox::accepted, this, &PullDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_forms.constFirst()->setChecked(true);
    survey();
    findEngines(sockets, this, [this](const QList<ContainerEngine> &found) { showEngines(found); });
}

void PullDialog::addForm(PullOrder::Form form, const QString &text, const QString &sentence)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(u"pullForm%1"_s.arg(int(form)));
    button->setAccessibleDescription(sentence);
    QFont bold = button->font();
    bold.setBold(true);
    button->setFont(bold);
    connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
        if (chosen)
            formChosen();
    });
    m_forms += button;
}

void PullDialog::createCommand()
{
    m_command->setObjectName(u"pullCommand"_s);
    m_command->setAccessibleName(tr("The same as a command line"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(monospaceFont());
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * CommandLinesShown
        + 2 * (m_command->frameWidth() + int(m_command->document()->documentMargin())));
}

QVBoxLayout *PullDialog::createLayout()
{
    const int line = fontMetrics().height();
    auto *forms = new QGridLayout;
    forms->setHorizontalSpacing(line);
    forms->setVerticalSpacing(line / 3);
    forms->setColumnStretch(1, 1);
    const auto add = [&](PullOrder::Form form, const QString &text, const QString &sentence) {
        addForm(form, text, sentence);
        const int row = forms->rowCount();
        forms->addWidget(m_forms.constLast(), row, 0, Qt::AlignTop);
        forms->addWidget(hintLabel(sentence, this), row, 1);
    };
    add(PullOrder::Form::Folder, tr("OCI &layout folder"),
        tr("Holds any number of images, and what they share once. More can be added later."));
    add(PullOrder::Form::OciArchive, tr("&OCI archive"),
        tr("One file with one image, for all its platforms; podman, skopeo and others read it."));
    add(PullOrder::Form::DockerArchive, tr("&Docker archive"),
        tr("One file with one image for one platform, as “docker save” writes it; every engine loads it."));

    auto *target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_targetLabel, target);
    form->addRow(m_platformsLabel, m_platforms);
    form->addRow(QString(), m_referrers);
    form->addRow(QString(), m_engineBoxes);

    auto *copy = new QPushButton(icon(u"copy"_s), tr("Cop&y"), this);
    copy->setObjectName(u"copyPullCommand"_s);
    copy->setAccessibleName(tr("Copy the command line"));
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    auto *command = new QHBoxLayout;
    command->addWidget(m_command, 1);
    command->addWidget(copy, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(line * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("from %1").arg(m_connection.name), this));
    layout->addLayout(forms);
    layout->addLayout(form);
    layout->addWidget(m_facts);
    layout->addLayout(command);
    layout->addStretch();
    return layout;
}

void PullDialog::survey()
{
    auto *job = new SurveyPull(*m_source, m_subject.repository, m_subject.tags, this);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result) {
            m_survey = job->survey();
            m_isSurveyed = true;
            showPlatforms();
        } else {
            m_trouble = inOneParagraph(describe(result.error(), m_connection.host()));
        }
        followForm();
    });
    job->start();
}

void PullDialog::showPlatforms()
{
    const QSignalBlocker quiet(m_platforms); // nothing was chosen by anybody
    for (const QString &platform : std::as_const(m_survey.platforms)) {
        qint64 bytes = 0;
        for (const PullSurvey::Image &image : std::as_const(m_survey.images)) {
            if (image.platform == platform)
                bytes += PullSurvey::bytes(image.blobs);
        }
        //: a platform and the size of the image for it
        auto *item = new QListWidgetItem(tr("%1, %2").arg(platform, Words::size(bytes)), m_platforms);
        item->setData(Qt::UserRole, platform);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (m_platforms->count() > 0)
        m_platforms->setCurrentRow(0);
    m_platformsLabel->setVisible(m_platforms->count() > 0);
    m_platforms->setVisible(m_platforms->count() > 0);
}

void PullDialog::showEngines(const QList<ContainerEngine> &found)
{
    for (const ContainerEngine &engine : found) {
        auto *box = new QCheckBox(engine.version.isEmpty()
                ? tr("Load it into %1 on this computer").arg(engine.name())
                : tr("Load it into %1 %2 on this computer").arg(engine.name(), engine.version),
            this);
        box->setObjectName(u"loadInto_"_s + engine.name());
        box->setToolTip(QDir::toNativeSeparators(engine.socket));
        m_engineBoxes->addWidget(box);
        m_engines.append({engine, box});
    }
    followForm();
}

PullOrder::Form PullDialog::form() const
{
    for (qsizetype form = 0; form < m_forms.size(); ++form) {
        if (m_forms.at(form)->isChecked())
            return PullOrder::Form(form);
    }
    return PullOrder::Form::Folder;
}

QString PullDialog::fileName(const QString &tag) const
{
    // Tags and repositories hold no separator but the slash.
    QString name = m_subject.repository.section(u'/', -1) + u'-' + tag;
    name.replace(u':', u'-');
    return form() == PullOrder::Form::OciArchive ? name + ".oci.tar"_L1 : name + ".tar"_L1;
}

QString PullDialog::proposedName() const
{
    if (form() == PullOrder::Form::Folder)
        return m_subject.repository.section(u'/', -1);
    return isMany() ? QString() : fileName(m_subject.tags.constFirst());
}

void PullDialog::formChosen()
{
    {
        const QSignalBlocker quiet(m_target); // showChoice() follows
        m_target->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(proposedName())));
    }
    followForm();
}

void PullDialog::followForm()
{
    const bool wantsFolder = form() == PullOrder::Form::Folder || isMany();
    const bool isDocker = form() == PullOrder::Form::DockerArchive;
    m_targetLabel->setText(wantsFolder ? tr("Into &folder:") : tr("Into &file:"));
    m_target->setAccessibleName(wantsFolder ? tr("Folder") : tr("File"));
    m_referrers->setEnabled(form() == PullOrder::Form::Folder);
    for (const auto &[engine, box] : std::as_const(m_engines))
        box->setVisible(isDocker);
    if (isDocker) { // exactly one
        const QSignalBlocker quiet(m_platforms); // showChoice() follows
        const QStringList chosen = chosenPlatforms();
        const QString one = chosen.size() == 1 ? chosen.constFirst() : m_survey.preferred;
        for (int row = 0; row < m_platforms->count(); ++row) {
            QListWidgetItem *item = m_platforms->item(row);
            item->setCheckState(item->data(Qt::UserRole).toString() == one ? Qt::Checked : Qt::Unchecked);
        }
    }
    showChoice();
}

void PullDialog::platformChanged(QListWidgetItem *item)
{
    if (form() == PullOrder::Form::DockerArchive) {
        const QSignalBlocker quiet(m_platforms); // one goes with the other
        for (int row = 0; row < m_platforms->count(); ++row)
            m_platforms->item(row)->setCheckState(m_platforms->item(row) == item ? Qt::Checked : Qt::Unchecked);
    }
    showChoice();
}

QStringList PullDialog::chosenPlatforms() const
{
    QStringList chosen;
    for (int row = 0; row < m_platforms->count(); ++row) {
        if (m_platforms->item(row)->checkState() == Qt::Checked)
            chosen += m_platforms->item(row)->data(Qt::UserRole).toString();
    }
    return chosen;
}

QString PullDialog::target() const
{
    const QString text = QDir::fromNativeSeparators(m_target->text().trimmed());
    return text.isEmpty() ? text : QDir::cleanPath(QDir(QDir::homePath()).absoluteFilePath(text));
}

QString PullDialog::folder() const
{
    return isMany() ? target() : QFileInfo(target()).absolutePath();
}

QList<ContainerEngine> PullDialog::engines() const
{
    QList<ContainerEngine> chosen;
    for (const auto &[engine, box] : m_engines) {
        if (box->isChecked() && form() == PullOrder::Form::DockerArchive)
            chosen += engine;
    }
    return chosen;
}

QList<PullOrder> PullDialog::orders() const
{
    const QStringList chosen = chosenPlatforms();
    PullOrder order{
        .connectionId = m_connection.id,
        .repository = m_subject.repository,
        .references = m_subject.tags,
        .platforms = chosen,
        .form = form(),
        .target = target(),
        .referrers = m_referrers->isChecked() && m_referrers->isEnabled() ? PullOrder::Referrers::Bring
                                                                          : PullOrder::Referrers::LeaveOut,
    };
    if (chosen.size() == m_platforms->count() && form() != PullOrder::Form::DockerArchive)
        order.platforms.clear();
    if (!isMany())
        return {order};
    QList<PullOrder> orders;
    for (const QString &tag : m_subject.tags) {
        order.references = {tag};
        order.target = QDir(target()).filePath(fileName(tag));
        orders += order;
    }
    return orders;
}

QStringList PullDialog::occupied() const
{
    QStringList files;
    if (form() == PullOrder::Form::Folder)
        return files;
    for (const PullOrder &order : orders()) {
        if (QFileInfo::exists(order.target))
            files += QDir::toNativeSeparators(order.target);
    }
    return files;
}

// What keeps the button from being pressed.
QString PullDialog::lack() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (target().isEmpty())
        return tr("Say where to.");
    if (m_platforms->count() > 0 && chosenPlatforms().isEmpty())
        return tr("Tick a platform.");
    const QFileInfo place(target());
    const bool wantsFolder = form() == PullOrder::Form::Folder || isMany();
    if (wantsFolder && place.exists() && !place.isDir())
        return tr("There is a file of this name, and a folder is wanted.");
    if (!wantsFolder && place.isDir())
        return tr("There is a folder of this name, and a file is wanted.");
    if (form() == PullOrder::Form::Folder && place.isDir() && !QFileInfo::exists(target() + "/oci-layout"_L1)
        && !QDir(target()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return tr("There are other things in this folder. Choose an empty one, or one that holds images.");
    if (!QFileInfo(existingAncestor(target())).isWritable())
        return tr("You may not write there.");
    return {};
}

void PullDialog::showChoice()
{
    QStringList commands;
    for (const PullOrder &order :
        m_connection.isReadOnly() ? QList<PullOrder>() : orders()) { // only we can sign in there
        commands += pullCommands(
            order, m_connection.host(), m_connection.isPlainHttp() ? Transport::PlainHttp : Transport::Tls);
    }
    m_command->setPlainText(commands.isEmpty() ? QString() : commands.join(u'\n'));
    m_command->setPlaceholderText(tr("No single command line does the same."));
    m_pull->setEnabled(m_isSurveyed && lack().isEmpty());
    ++m_round;
    m_there = 0;
    say(m_isSurveyed || !m_trouble.isEmpty() ? lack() : tr("Reading what is there to be pulled…"),
        m_isSurveyed              ? Tone::Warning
            : m_trouble.isEmpty() ? Tone::Neutral
                                  : Tone::Bad);
    if (m_isSurveyed && lack().isEmpty())
        m_typing->start();
}

void PullDialog::showRoom()
{
    const QList<Descriptor> blobs = m_survey.blobs(chosenPlatforms());
    findBytesThere(gatheringFolder(orders().constFirst()), blobs, this,
        [this, round = m_round, bytes = PullSurvey::bytes(blobs)](qint64 there) {
            if (round != m_round || !lack().isEmpty())
                return;
            m_there = there;
            const qint64 missing = bytes - there;
            // An archive is gathered beside itself first.
            const qint64 wanted = form() == PullOrder::Form::Folder ? missing : missing + bytes;
            const qint64 room = QStorageInfo(existingAncestor(target())).bytesAvailable();
            QStringList sentences{there > 0
                    ? tr("%1 will be fetched; %2 are there already.").arg(Words::size(missing), Words::size(there))
                    : tr("%1 will be fetched.").arg(Words::size(missing))};
            sentences += tr("The disk has room for %1.").arg(Words::size(room));
            if (room < wanted)
                sentences.last() =
                    tr("The disk has room for %1 only, and %2 are needed.").arg(Words::size(room), Words::size(wanted));
            const QStringList files = occupied();
            if (files.size() == 1)
                sentences += tr("%1 is there and will be replaced.").arg(files.constFirst());
            else if (!files.isEmpty())
                sentences +=
                    tr("%Ln file(s) of these names are there and will be replaced.", nullptr, int(files.size()));
            const QStringList platforms = orders().constFirst().platforms;
            if (platforms.size() > 1)
                sentences += tr("An index of fewer platforms is another index: its digest is new, and signatures of "
                                "the old one do not hold for it.");
            say(sentences.join(u' '),
                room < wanted                                  ? Tone::Bad
                    : !files.isEmpty() || platforms.size() > 1 ? Tone::Warning
                                                               : Tone::Neutral);
        });
}

void PullDialog::say(const QString &text, Tone tone)
{
    m_facts->setText(text);
    m_facts->setTone(tone);
}

void PullDialog::chooseTarget()
{
    const bool wantsFolder = form() == PullOrder::Form::Folder || isMany();
    auto *dialog = new QFileDialog(this, wantsFolder ? tr("Folder to pull into") : tr("File to pull into"), folder());
    dialog->setObjectName(u"pullFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked once, by this dialog
    if (wantsFolder) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->selectFile(QFileInfo(target()).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_target->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PullDialog::confirm()
{
    if (!lack().isEmpty())
        return;
    const QStringList files = occupied();
    if (files.isEmpty())
        return accept();
    auto *dialog = new ConfirmDialog(
        {
            .title = files.size() == 1 ? tr("Replace %1?").arg(QFileInfo(files.constFirst()).fileName())
                                       : tr("Replace %Ln file(s)?", nullptr, int(files.size())),
            .consequence =
                tr("What is in it now is lost as soon as the new one is complete: %1").arg(Words::joined(files)),
            .button = tr("&Replace"),
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &QDialog::accept);
    dialog->open();
}

} // namespace Tagwright
