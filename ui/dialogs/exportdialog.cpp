// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/exportdialog.h"

#include "operations/workspace.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExportDialogWidth = 90; // characters
constexpr int ConnectionLines = 5;
constexpr int PreviewLines = 7;

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, const ConfigPlaces &places, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connections(new QListWidget(this))
    , m_target(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_warning(new ToneLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export credentials"));
    setMinimumWidth(fontMetrics().averageCharWidth() * ExportDialogWidth);
    createList();
    createTargets(places);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("What changes in the file"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(monospaceFont());
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * PreviewLines);
    m_warning->setObjectName(u"exportWarning"_s);

    auto *choose = new QPushButton(tr("Choose &file…"), this);
    auto *target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(choose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Connections:"), m_connections);
    auto *into = new QLabel(tr("&Into:"), this); // a layout is nobody's buddy
    into->setBuddy(m_target);
    form->addRow(into, target);
    form->addRow(tr("C&hanges:"), m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"writeExport"_s);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_connections, &QListWidget::itemChanged, this, &ExportDialog::plan);
    connect(m_target, &QComboBox::currentTextChanged, this, &ExportDialog::plan);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        wipe(m_document);
        wipe(m_before.content);
    });
    plan();
}

void ExportDialog::createList()
{
    m_connections->setObjectName(u"exportConnections"_s);
    m_connections->setAccessibleName(tr("Connections"));
    m_connections->setFixedHeight(
        m_connections->fontMetrics().lineSpacing() * (ConnectionLines + 1) + 2 * m_connections->frameWidth());
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        if (connection.isTransient())
            continue;
        auto *item = new QListWidgetItem(
            connection.userName.isEmpty() ? connection.name : tr("%1, as %2").arg(connection.name, connection.userName),
            m_connections);
        item->setData(Qt::UserRole, connection.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void ExportDialog::createTargets(const ConfigPlaces &places)
{
    m_target->setObjectName(u"exportTarget"_s);
    m_target->setAccessibleName(tr("File"));
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    m_target->view()->setAccessibleName(m_target->accessibleName());
    for (const QString &path : {places.dockerConfig, places.containersAuth})
        m_target->addItem(QDir::toNativeSeparators(path));
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File to write credentials into"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: see the preview
    dialog->setFilter(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_target->setEditText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::plan()
{
    ++m_round;
    wipe(m_document);
    m_write->setEnabled(false);
    m_preview->clear();
    if (m_planning)
        m_planning->cancel();

    QList<Connection> chosen;
    for (int row = 0; row < m_connections->count(); ++row) {
        const QListWidgetItem *item = m_connections->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const QList<Connection> connections = m_workspace.connections();
        for (const Connection &connection : connections) {
            if (connection.id == id && item->checkState() == Qt::Checked)
                chosen += connection;
        }
    }
    if (m_connections->count() == 0)
        return say(tr("There is no connection: there is nothing to export."), Tone::Neutral);
    if (chosen.isEmpty() || m_target->currentText().trimmed().isEmpty())
        return say(tr("Tick the connections whose credentials are to be written."), Tone::Neutral);
    say(tr("Reading…"), Tone::Neutral);
    collect(chosen, {}, m_round);
}

// One after the other: each may bring up a prompt of the keychain.
void ExportDialog::collect(QList<Connection> chosen, std::vector<ExportedCredential> collected, int round)
{
    if (round != m_round)
        return;
    if (!chosen.isEmpty()) {
        const Connection next = chosen.takeFirst();
        auto so = std::make_shared<std::vector<ExportedCredential>>(std::move(collected));
        return m_workspace.secrets().find(
            secretPlace(next), this, [this, chosen, so, round, host = next.host()](const Secrets &found) {
                for (const Credential &credential : found.credentials)
                    so->push_back({host, credential.clone()});
                collect(chosen, std::move(*so), round);
            });
    }
    if (collected.empty())
        return say(tr("Nothing is kept for them, or the keychain does not give it."), Tone::Warning);
    auto *job =
        new PlanExport(QDir::fromNativeSeparators(m_target->currentText().trimmed()), std::move(collected), this);
    m_planning = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { planned(result, *job); });
    job->start();
}

void ExportDialog::planned(const Result<void> &result, const PlanExport &job)
{
    if (!result) {
        if (result.error().kind != Error::Kind::Cancelled)
            say(trouble(result.error()), Tone::Bad);
        return;
    }
    m_before = job.before();
    m_document = job.change().document;
    QStringList lines;
    bool isNothingNew = true;
    for (const AuthChange &change : job.change().changes) {
        lines += sentence(change);
        isNothingNew = isNothingNew && change.kind == AuthChange::Kind::Unchanged;
    }
    if (!m_before.exists)
        lines.prepend(tr("A new file is made, which only you can read."));
    m_preview->setPlainText(lines.join(u'\n'));
    m_write->setEnabled(!isNothingNew);
    const QString trouble = std::exchange(m_trouble, {});
    const QString before = trouble.isEmpty() ? QString() : trouble + u'\n';
    if (isNothingNew)
        say(before + tr("All of it is there already."), Tone::Neutral);
    else if (m_before.isReadableByOthers)
        say(before
                + tr("Other users of this computer can read the file, and the passwords in it: they are not encrypted "
                     "there."),
            Tone::Bad);
    else
        say(before
                + tr("Whoever can read the file can read the passwords: they are not encrypted there. Everything else "
                     "in the file stays."),
            Tone::Warning);
}

QString ExportDialog::sentence(const AuthChange &change) const
{
    switch (change.kind) {
    case AuthChange::Kind::Added:
        return tr("+ %1: added").arg(change.key);
    case AuthChange::Kind::Replaced:
        return change.userBefore.isEmpty() ? tr("~ %1: replaced").arg(change.key)
                                           : tr("~ %1: replaced, was %2").arg(change.key, change.userBefore);
    case AuthChange::Kind::Unchanged:
        return tr("= %1: the same already").arg(change.key);
    case AuthChange::Kind::Overruled:
        return tr("! %1: written, but the file names the helper %2, which is asked instead")
            .arg(change.key, change.helper);
    }
    return {};
}

QString ExportDialog::trouble(const Error &error) const
{
    if (error.code == QLatin1StringView(WriteCredentials::ChangedMeanwhile))
        return tr("The file was changed by somebody else meanwhile. Nothing was written; look at the changes again.");
    if (error.kind == Error::Kind::Malformed)
        return tr("The file is no config.json or auth.json: nothing is written into it. Choose another one.");
    if (error.kind == Error::Kind::TooLarge)
        return tr("The file is too large to be a config.json or auth.json. Choose another one.");
    return tr("The file cannot be used: %1. Choose another one, or change its permissions.").arg(error.message);
}

void ExportDialog::say(const QString &text, Tone tone)
{
    m_warning->setText(text);
    m_warning->setTone(tone);
}

void ExportDialog::write()
{
    m_write->setEnabled(false);
    auto *job = new WriteCredentials(m_before, m_document, this);
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            return accept();
        m_trouble = trouble(result.error());
        plan(); // with the file as it is now
    });
    job->start();
}

} // namespace Tagwright
