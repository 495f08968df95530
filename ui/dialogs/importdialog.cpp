// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/importdialog.h"

#include "configfiles/credentialhelper.h"
#include "configfiles/findregistries.h"
#include "items/importmodel.h"
#include "items/words.h"
#include "operations/importregistry.h"
#include "operations/workspace.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ImportDialogWidth = 130; // characters
constexpr int ImportDialogHeight = 28; // lines

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, const ConfigPlaces &places, QWidget *parent)
    : ImportDialog(workspace, parent)
{
    search(places);
}

ImportDialog::ImportDialog(Workspace &workspace, FoundRegistries found, QWidget *parent)
    : ImportDialog(workspace, parent)
{
    add(std::move(found));
}

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ImportModel(this))
    , m_table(new QTableView(this))
    , m_state(hintLabel(tr("Looking for what docker, podman and others know…"), this))
    , m_faults(new ToneLabel(this))
    , m_insecure(new QCheckBox(tr("Do not &verify certificates where registries.conf says “insecure”"), this))
    , m_askHelper(new QPushButton(icon(u"key"_s), tr("Ask the &helper…"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import registries and credentials"));
    resize(fontMetrics().averageCharWidth() * ImportDialogWidth, fontMetrics().lineSpacing() * ImportDialogHeight);
    createTable();
    m_state->setObjectName(u"importState"_s);
    m_faults->setObjectName(u"importFaults"_s);
    m_faults->setAccessibleName(tr("What could not be read"));
    m_faults->setTone(Tone::Warning);
    m_faults->hide();
    m_insecure->setObjectName(u"importInsecure"_s);
    m_insecure->setToolTip(tr("Anybody on the way could pretend to be such a registry. Without this tick, the program "
                              "offers to trust its certificate alone when it is met."));
    m_insecure->hide();
    m_askHelper->setObjectName(u"askHelper"_s);
    m_askHelper->setToolTip(tr("Run the program that keeps the credential of the chosen registry"));
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose &file…"), this);
    choose->setObjectName(u"chooseImportFile"_s);
    choose->setToolTip(tr("config.json, auth.json, .dockercfg, a Kubernetes pull secret in YAML or JSON, or "
                          "registries.conf"));
    auto *paste = new QPushButton(icon(u"paste"_s), tr("&Paste"), this);
    paste->setObjectName(u"pasteImport"_s);
    paste->setToolTip(tr("Read such a file from the clipboard"));

    auto *more = new QHBoxLayout;
    more->addWidget(choose);
    more->addWidget(paste);
    more->addWidget(m_askHelper);
    more->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_faults);
    layout->addLayout(more);
    layout->addWidget(m_insecure);
    layout->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_askHelper, &QPushButton::clicked, this, &ImportDialog::askHelper);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

void ImportDialog::createTable()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{28, 27, 32}; // characters
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * widths.at(column));
    new EmptyText(tr("No registry was found. Choose a file, or paste one."), m_table);
}

void ImportDialog::search(const ConfigPlaces &places)
{
    auto *job = new FindRegistries(places, this);
    connect(job, &Job::finished, this, [this, job] { add(job->takeFound()); });
    job->start();
}

void ImportDialog::add(FoundRegistries found)
{
    QList<ImportRow> rows;
    for (FoundRegistry &registry : found.registries) {
        rows += importRow(registry, m_workspace);
        m_found.push_back(std::move(registry));
    }
    m_model->append(rows);
    m_sources += found.sources;
    m_state->setText(m_sources.isEmpty() ? tr("Nothing of docker’s or podman’s is in its usual place.")
                                         : tr("Read: %1").arg(Words::joined(m_sources)));
    QStringList faults;
    for (const FoundRegistries::Fault &fault : std::as_const(found.faults))
        faults += tr("%1 could not be read: %2").arg(fault.source, fault.error.message);
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
    m_insecure->setVisible(m_model->anyInsecure());
    updateButtons();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with credentials"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { add(registriesInFile(path)); });
    dialog->open();
}

void ImportDialog::paste()
{
    QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    add(registriesInText(text, tr("the clipboard")));
    wipe(text);
}

void ImportDialog::askHelper()
{
    const int row = m_table->currentIndex().row();
    const FoundRegistry &found = m_found.at(std::size_t(row));
    const QString program = credentialHelperProgram(found.helper);
    if (program.isEmpty()) {
        m_faults->setText(tr("There is no program docker-credential-%1 in the PATH.").arg(found.helper));
        return m_faults->show();
    }
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Run the credential helper “%1”?").arg(found.helper),
            .consequence = tr("%1 names the program %2 as the keeper of the credential for %3. It is run with your "
                              "rights, and may ask you to unlock something.")
                               .arg(found.source, QDir::toNativeSeparators(program), found.host),
            .button = tr("&Run it"),
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, row, program] { runHelper(row, program); });
    dialog->open();
}

void ImportDialog::runHelper(int row, const QString &program)
{
    m_faults->hide();
    m_askHelper->setEnabled(false);
    auto *job = new CredentialHelper(program, m_found.at(std::size_t(row)).serverUrl, this);
    connect(job, &Job::finished, this, [this, job, row, program](const Result<void> &result) {
        FoundRegistry &found = m_found.at(std::size_t(row));
        if (result) {
            const QString path = found.credential.path;
            found.credential = job->takeCredential();
            found.credential.path = path;
            found.helper.clear();
            m_model->setRow(row, importRow(found, m_workspace));
        } else if (result.error().kind != Error::Kind::Cancelled) {
            const QString reason = result.error().kind == Error::Kind::NotFound ? tr("it has none for this registry")
                : result.error().kind == Error::Kind::Timeout                   ? tr("it did not answer in time")
                : result.error().kind == Error::Kind::TooLarge                  ? tr("it answered too much")
                                                                                : result.error().message;
            m_faults->setText(
                tr("%1 gave no credential for %2: %3.").arg(QDir::toNativeSeparators(program), found.host, reason));
            m_faults->show();
        }
        updateButtons();
    });
    job->start();
}

void ImportDialog::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_askHelper->setEnabled(row >= 0 && m_model->row(row).plan == ImportRow::Plan::AskHelper);
    m_import->setEnabled(!m_model->tickedRows().isEmpty());
}

void ImportDialog::import()
{
    const Insecurity insecurity = m_insecure->isChecked() ? Insecurity::TakenOver : Insecurity::Ignored;
    const QList<int> ticked = m_model->tickedRows();
    for (const int row : ticked)
        importRegistry(m_found.at(std::size_t(row)), insecurity, m_workspace);
    accept();
}

} // namespace Tagwright
