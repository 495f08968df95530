// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/importoptions.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVariant>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsItIs = -1; // the choice to leave it to each tag

std::optional<bool> chosen(const QCheckBox &box)
{
    return box.checkState() == Qt::PartiallyChecked ? std::nullopt : std::optional(box.isChecked());
}

void offerAsItIs(QComboBox &choice, bool offered, const QString &text)
{
    const int row = choice.findData(AsItIs);
    if (offered && row < 0)
        choice.insertItem(0, text, AsItIs);
    else if (!offered && row >= 0)
        choice.removeItem(row);
    choice.setCurrentIndex(0);
}

} // namespace

ImportOptions::ImportOptions(QWidget *dialog)
    : QObject(dialog)
    , m_scheduled(new QCheckBox(tr("&Keep importing it on a schedule"), dialog))
    , m_insecure(new QCheckBox(tr("Allow plain &HTTP and unknown certificates"), dialog))
    , m_mode(new QComboBox(dialog))
    , m_policy(new QComboBox(dialog))
{
    m_scheduled->setObjectName(u"importScheduled"_s);
    m_scheduled->setToolTip(tr("The cluster looks for a newer image again and again, usually every 15 minutes "
                               "(--scheduled)"));
    m_insecure->setObjectName(u"importInsecure"_s);
    m_insecure->setToolTip(tr("The certificate of the registry is not verified, and plain HTTP will do (--insecure)"));
    m_mode->setObjectName(u"importMode"_s);
    m_mode->setAccessibleName(tr("Platforms"));
    m_mode->view()->setAccessibleName(m_mode->accessibleName());
    m_mode->addItem(tr("One platform (Legacy)"), int(TagSpec::ImportMode::Legacy));
    m_mode->addItem(tr("All platforms (PreserveOriginal)"), int(TagSpec::ImportMode::PreserveOriginal));
    m_mode->setToolTip(tr("Of an image for several platforms: the one of the cluster, or all of them"));
    m_policy->setObjectName(u"referencePolicy"_s);
    m_policy->setAccessibleName(tr("Workloads pull from"));
    m_policy->view()->setAccessibleName(m_policy->accessibleName());
    m_policy->addItem(tr("The source itself (Source)"), int(TagSpec::ReferencePolicy::Source));
    m_policy->addItem(tr("The cluster's registry (Local)"), int(TagSpec::ReferencePolicy::Local));

    for (QCheckBox *box : {m_scheduled, m_insecure})
        connect(box, &QCheckBox::stateChanged, this, &ImportOptions::changed);
    for (QComboBox *choice : {m_mode, m_policy})
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportOptions::changed);
    followNew();
}

void ImportOptions::addTo(QFormLayout &form)
{
    form.addRow(QString(), m_scheduled);
    form.addRow(QString(), m_insecure);
    form.addRow(tr("Platfor&ms:"), m_mode);
    form.addRow(tr("&Workloads pull from:"), m_policy);
}

bool ImportOptions::begin(Whose whose, const QString &tag)
{
    // What the user has chosen stays for as long as it is about the same.
    if (std::exchange(m_whose, whose) == whose && std::exchange(m_tag, tag) == tag)
        return false;
    m_tag = tag;
    const bool isOfMany = whose == Whose::Many;
    for (QCheckBox *box : {m_scheduled, m_insecure}) {
        box->setTristate(isOfMany);
        box->setCheckState(isOfMany ? Qt::PartiallyChecked : Qt::Unchecked);
    }
    offerAsItIs(*m_mode, isOfMany, tr("As each tag has it"));
    m_policy->setCurrentIndex(0);
    m_policy->setEnabled(whose == Whose::New || isOfMany);
    m_policy->setToolTip(m_policy->isEnabled()
            ? tr("What pods are given for a new tag; a tag that is there keeps its own")
            : tr("An import does not change this of a tag that is there"));
    return true;
}

void ImportOptions::followNew()
{
    const QSignalBlocker blocker(this); // who asks looks next
    begin(Whose::New, {});
}

void ImportOptions::followTag(const StreamTag &tag)
{
    const QSignalBlocker blocker(this); // who asks looks next
    if (begin(Whose::One, tag.name) && tag.spec)
        show(*tag.spec);
}

void ImportOptions::followMany()
{
    const QSignalBlocker blocker(this); // who asks looks next
    begin(Whose::Many, {});
}

void ImportOptions::show(const TagSpec &spec)
{
    m_scheduled->setChecked(spec.scheduled);
    m_insecure->setChecked(spec.insecure);
    m_mode->setCurrentIndex(m_mode->findData(int(spec.importMode)));
    m_policy->setCurrentIndex(m_policy->findData(int(spec.referencePolicy)));
}

void ImportOptions::addTo(ImportWish &wish) const
{
    wish.scheduled = chosen(*m_scheduled);
    wish.insecure = chosen(*m_insecure);
    if (const int mode = m_mode->currentData().toInt(); mode != AsItIs)
        wish.importMode = TagSpec::ImportMode(mode);
    if (m_policy->isEnabled())
        wish.referencePolicy = TagSpec::ReferencePolicy(m_policy->currentData().toInt());
}

} // namespace Tagwright
