// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/imagelookupdialog.h"

#include "items/lookuptablemodel.h"
#include "items/words.h"
#include "operations/changes.h"
#include "operations/lookupbrowser.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/confirmlookupdialog.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ImageLookupWidth = 100; // characters
constexpr int ImageLookupHeight = 32; // lines

void setReason(QPushButton &button, const QString &reason, const QString &tip)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason.isEmpty() ? tip : reason);
}

} // namespace

ImageLookupDialog::ImageLookupDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_browser(new LookupBrowser(workspace, connectionId, project, this))
    , m_table(new QTableView(this))
    , m_unread(new MessageBar(this))
    , m_state(new ToneLabel(this))
    , m_owned(new QCheckBox(tr("Show also what others have &made, as the pods of a deployment"), this))
{
    setObjectName(u"imageLookupDialog"_s);
    setWindowTitle(tr("Image lookup in the project %1").arg(project));
    resize(fontMetrics().averageCharWidth() * ImageLookupWidth, fontMetrics().lineSpacing() * ImageLookupHeight);
    createTable();
    m_unread->setObjectName(u"lookupUnread"_s);
    m_state->setObjectName(u"lookupState"_s);
    m_state->setAccessibleName(tr("State"));
    m_owned->setObjectName(u"showOwned"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_on = buttons->addButton(tr("&Look up…"), QDialogButtonBox::ActionRole);
    m_on->setObjectName(u"setLookup"_s);
    m_off = buttons->addButton(tr("&Do not look up…"), QDialogButtonBox::ActionRole);
    m_off->setObjectName(u"disableLookup"_s);
    QPushButton *again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ResetRole);
    again->setObjectName(u"refreshLookup"_s);
    again->setToolTip(tr("Read the workloads of the project again"));
    for (QPushButton *button : {m_on, m_off, again})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("An image stream that is looked up may be called by its plain name. A workload "
                                   "that looks its images up finds image streams by the last part of their names. "
                                   "Both hold within the project, when something is made or changed."),
        this));
    layout->addWidget(m_unread);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_owned);
    layout->addWidget(m_state);
    layout->addWidget(buttons);

    connect(m_browser, &LookupBrowser::changed, this, &ImageLookupDialog::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImageLookupDialog::update);
    connect(m_owned, &QCheckBox::toggled, this, [this](bool shown) {
        m_browser->table().setOwnedShown(shown);
        update();
    });
    connect(m_on, &QPushButton::clicked, this, [this] { change(true); });
    connect(m_off, &QPushButton::clicked, this, [this] { change(false); });
    connect(again, &QPushButton::clicked, m_browser, &LookupBrowser::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this, connectionId](const QString &id) {
        if (id == connectionId)
            reject();
    });
    m_browser->refresh();
    update();
}

ImageLookupDialog::~ImageLookupDialog()
{
    // The view goes before the model that it shows.
    m_browser->disconnect(this);
    delete m_table;
}

void ImageLookupDialog::createTable()
{
    m_table->setObjectName(u"lookups"_s);
    m_table->setAccessibleName(tr("Image streams and workloads"));
    m_table->setModel(&m_browser->table());
    showRows(*m_table, {20, 26, 18});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new EmptyText(tr("The project has neither image streams nor workloads that could be read."), m_table);
}

QString ImageLookupDialog::refusal(bool on) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return tr("Select image streams or workloads first.");
    QString reason = on ? tr("They look images up already.") : tr("They do not look images up.");
    for (const QModelIndex &index : rows) {
        const LookupRow &row = m_browser->table().at(index.row());
        if (row.state.isOn() == on)
            continue;
        reason = LookupTableModel::refusal(row);
        if (reason.isEmpty())
            return {};
        reason = row.state.place.name + u": "_s + reason;
    }
    return reason;
}

void ImageLookupDialog::update()
{
    setReason(*m_on, refusal(true), tr("Look up the images of the selected rows; what is written is shown first"));
    setReason(
        *m_off, refusal(false), tr("Do not look up the images of the selected rows; what is written is shown first"));
    const int hidden = m_browser->table().hiddenCount();
    m_owned->setEnabled(hidden > 0 || m_owned->isChecked());
    m_state->setText(m_browser->state() == LoadState::Loading ? tr("The workloads are read…")
            : hidden > 0 ? tr("%Ln object(s) that others have made are hidden.", nullptr, hidden)
                         : QString());
    const UnreadKinds &unread = m_browser->unread();
    if (unread.isEmpty())
        m_unread->hide();
    else
        m_unread->showMessage({.tone = Tone::Warning,
            .text = {tr("Not everything could be read: %1.").arg(Words::joined(unread.names())),
                tr("You lack the right to list them, or the cluster did not answer. They are missing below."),
                unread.details()},
            .actions = {}});
}

void ImageLookupDialog::change(bool on)
{
    QList<LookupState> states;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const LookupRow &row = m_browser->table().at(index.row());
        if (LookupTableModel::refusal(row).isEmpty())
            states += row.state;
    }
    auto *dialog = new ConfirmLookupDialog(m_workspace, states, on, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmLookupDialog::changesWanted, this, [this](const ObjectChangeSet &changes) {
        m_workspace.changes().make(
            changes, m_browser, [browser = m_browser](const Result<void> &, const ObjectChangeSet &) {
                browser->refresh(); // workloads are not watched
            });
    });
    dialog->open();
}

} // namespace Tagwright
