// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/exportform.h"

#include "ui/widgets/tonelabel.h"
#include "values/reference.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int StreamLines = 8;

enum SourceRow { KeepSources, PinSources, RedirectSources };
enum ProjectRow { KeepProject, LeaveOutProject, ReplaceProject };

QString nameOfExported(const ExportSubject &subject)
{
    return subject.stream["metadata"_L1]["name"_L1].toString();
}

} // namespace

ExportForm::ExportForm(const ExportWish &wish, QWidget *parent)
    : QWidget(parent)
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
{
    createFields();
    layOut();
    allow();
}

void ExportForm::createFields()
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

    connect(m_streams, &QListWidget::itemChanged, this, &ExportForm::edited);
    connect(m_stored, &QRadioButton::toggled, this, &ExportForm::edited);
    for (QComboBox *box : {m_sources, m_project, m_layout})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::edited);
    for (QLineEdit *edit : {m_registry, m_otherProject})
        connect(edit, &QLineEdit::textChanged, this, &ExportForm::edited);
    for (QCheckBox *box : {m_schedules, m_lookup})
        connect(box, &QCheckBox::toggled, this, &ExportForm::edited);
}

void ExportForm::layOut()
{
    auto *form = new QFormLayout(this);
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
}

QString ExportForm::mistake() const
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

ExportOptions ExportForm::options() const
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

RenderedExport::Layout ExportForm::layoutChosen() const
{
    static constexpr RenderedExport::Layout Layouts[] = {
        RenderedExport::Layout::Documents, RenderedExport::Layout::List, RenderedExport::Layout::Files};
    return Layouts[std::clamp(m_layout->currentIndex(), 0, 2)];
}

QList<ExportSubject> ExportForm::chosen() const
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

bool ExportForm::isStored() const
{
    return m_stored->isChecked();
}

void ExportForm::setSubjects(const QList<ExportSubject> &subjects)
{
    m_subjects = subjects;
    const QSignalBlocker blocker(m_streams); // each item would be rendered by itself
    m_streams->clear();
    for (const ExportSubject &subject : std::as_const(m_subjects)) {
        auto *item = new QListWidgetItem(nameOfExported(subject), m_streams);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    allow();
}

void ExportForm::edited()
{
    allow();
    Q_EMIT changed();
}

void ExportForm::allow()
{
    const bool isFree = !isImage() && !m_stored->isChecked();
    const qsizetype count = m_subjects.size();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sources, m_project, m_schedules})
        widget->setEnabled(isFree);
    m_lookup->setEnabled(isFree && m_wish.tags.isEmpty());
    m_registry->setEnabled(isFree && m_sources->currentIndex() == RedirectSources);
    m_otherProject->setEnabled(isFree && m_project->currentIndex() == ReplaceProject);
    m_layout->setEnabled(count > 1 || m_layout->currentIndex() != 0);
    m_layout->setToolTip(count > 1 ? QString() : tr("There is only one object."));
}

} // namespace Tagwright
