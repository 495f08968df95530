// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/copydialog.h"

#include "operations/listtags.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/repositoryfield.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CopyPlatformLines = 4;

// An image that is carried by its digest has no name yet.
QString nameThere(const QString &tag)
{
    return isValidTag(tag) ? tag : QString();
}

} // namespace

CopyDialog::CopyDialog(Workspace &workspace, const KnownNames &names, const CarriedTags &carried,
    const QString &destination, QWidget *parent)
    : ChangeDialog(workspace, ChangeSet::Verb::Copy, wordsFor(carried), parent)
    , m_carried(carried)
    , m_repository(makeRepositoryField(names, this))
    , m_name(carried.tags.size() == 1 ? new QLineEdit(nameThere(carried.tags.constFirst()), this) : nullptr)
    , m_existing(new QComboBox(this))
    , m_platforms(new QListWidget(this))
    , m_referrers(new QCheckBox(tr("With signatures, SBOMs and &attestations that refer to it"), this))
    , m_subset(new ToneLabel(this))
{
    setObjectName(u"copyDialog"_s);
    // A registry alone stands for the same name there.
    const bool isRegistry = !destination.isEmpty() && !destination.contains(u'/');
    m_repository->setEditText(isRegistry ? destination + u'/' + carried.source.repository : destination);
    createOptions();
    connect(m_repository, &QComboBox::editTextChanged, this, &CopyDialog::replan);
    if (carried.tags.isEmpty())
        listAllTags();
    else
        replan();
    m_repository->setFocus();
}

CopyDialog::~CopyDialog()
{
    if (m_listing) {
        m_listing->disconnect(this);
        m_listing->cancel();
    }
}

ChangeDialog::Words CopyDialog::wordsFor(const CarriedTags &carried)
{
    const QString repository = carried.source.repository;
    const int count = int(carried.tags.size());
    QString title = tr("Copy %1").arg(repository);
    if (count == 1)
        title = tr("Copy %1").arg(
            repository + (nameThere(carried.tags.constFirst()).isEmpty() ? u'@' : u':') + carried.tags.constFirst());
    else if (count > 1)
        title = tr("Copy %Ln tag(s) of %1", nullptr, count).arg(repository);
    return {.title = title,
        .from = tr("From %1. Layers that are there already are not sent again; within one registry they are taken over "
                   "without being sent at all.")
                    .arg(carried.source.host),
        .button = tr("&Copy")};
}

void CopyDialog::createOptions()
{
    form().addRow(tr("&To repository:"), m_repository);
    if (m_name) {
        m_name->setObjectName(u"tagThere"_s);
        m_name->setAccessibleName(tr("Tag there"));
        form().addRow(tr("Ta&g there:"), m_name);
        connect(m_name, &QLineEdit::textChanged, this, &CopyDialog::replan);
    }
    m_existing->setObjectName(u"existingTags"_s);
    m_existing->setAccessibleName(tr("Tags that exist there"));
    m_existing->addItem(tr("Ask: move only what I tick"), int(Moving::Asked));
    m_existing->addItem(tr("Move them"), int(Moving::Wanted));
    m_existing->addItem(tr("Skip them"), int(Moving::Skipped));
    m_existing->view()->setAccessibleName(m_existing->accessibleName());
    form().addRow(tr("Tags that &exist there:"), m_existing);
    connect(m_existing, &QComboBox::currentIndexChanged, this, &CopyDialog::replan);

    m_platforms->setObjectName(u"platforms"_s);
    m_platforms->setAccessibleName(tr("Platforms"));
    m_platforms->setFixedHeight(fontMetrics().lineSpacing() * (CopyPlatformLines + 1));
    form().addRow(tr("Platfor&ms:"), m_platforms);
    form().addRow(QString(), m_subset);
    m_subset->setTone(Tone::Warning);
    m_subset->setText(
        tr("With some of its platforms it is another index: its digest changes, and signatures on the old "
           "one do not hold for it."));
    form().addRow(QString(), m_referrers);
    m_referrers->setObjectName(u"withReferrers"_s);
    connect(m_referrers, &QCheckBox::toggled, this, &CopyDialog::replan);
    connect(m_platforms, &QListWidget::itemChanged, this, [this] {
        showSubset();
        replan();
    });
    showSubset();
}

void CopyDialog::listAllTags()
{
    RegistrySource *source = workspace().registry(m_carried.source.connectionId);
    if (!source)
        return replan();
    auto *listing = new ListTags(source->client(), m_carried.source.repository, this);
    m_listing = listing;
    connect(listing, &ListTags::tagsFound, this, [this](const QList<ListedTag> &found) {
        for (const ListedTag &tag : found)
            m_carried.tags += tag.name;
    });
    connect(listing, &Job::finished, this, &CopyDialog::replan);
    listing->start();
}

void CopyDialog::showSubset()
{
    const bool isShown = m_platforms->count() > 1;
    form().setRowVisible(m_platforms, isShown);
    form().setRowVisible(m_subset, isShown && !options().platforms.isEmpty());
}

Result<QList<TagWish>> CopyDialog::wishes() const
{
    if (m_repository->currentText().trimmed().isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
    const Result<RepositoryAddress> place = repositoryNamed(m_repository->currentText(), m_carried.source);
    if (!place)
        return place.error();
    if (m_platforms->count() > 0 && checkedPlatforms().isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .code = u"no-platform"_s};
    QList<TagWish> wishes;
    for (const QString &tag : m_carried.tags) {
        const QString there = m_name ? m_name->text().trimmed() : tag;
        if (m_name && there.isEmpty())
            return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
        if (!isValidTag(there))
            return Error{
                .kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Tag), .message = there};
        wishes += TagWish{.source = m_carried.source, .reference = tag, .place = *place, .tag = there};
    }
    return wishes;
}

QStringList CopyDialog::checkedPlatforms() const
{
    QStringList chosen;
    for (int row = 0; row < m_platforms->count(); ++row) {
        if (m_platforms->item(row)->checkState() == Qt::Checked)
            chosen += m_platforms->item(row)->text();
    }
    return chosen;
}

PlanTags::Options CopyDialog::options() const
{
    const QStringList chosen = checkedPlatforms();
    const bool isAll = chosen.size() == m_platforms->count();
    return {.platforms = isAll ? QStringList() : chosen, .withReferrers = m_referrers->isChecked()};
}

ChangeDialog::Moving CopyDialog::moving() const
{
    return Moving(m_existing->currentData().toInt());
}

void CopyDialog::plannedTags(const PlanTags &plan)
{
    if (m_platforms->count() > 0)
        return; // the user may have chosen already
    const QSignalBlocker blocker(m_platforms); // nothing was chosen
    for (const QString &platform : plan.platforms()) {
        auto *item = new QListWidgetItem(platform, m_platforms);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    showSubset();
}

} // namespace Tagwright
