// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/repositoryheader.h"

#include "items/tagtablemodel.h"
#include "items/words.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "ui/theme.h"
#include "ui/widgets/chipstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RepositoryHeader::RepositoryHeader(RepositoryBrowser &browser, const RegistrySource *source, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_source(source)
    , m_facts(new ChipStrip(this))
    , m_age(new QLabel(this))
    , m_tagsChanged([this] { showFacts(); })
{
    auto *reference = new QLabel(browser.reference().toString(), this);
    reference->setObjectName(u"pullSpecification"_s);
    reference->setAccessibleName(tr("Pull specification"));
    reference->setTextFormat(Qt::PlainText);
    reference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    reference->setFont(monospaceFont());
    reference->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setObjectName(u"repositoryFacts"_s);
    m_age->setObjectName(u"age"_s);
    m_age->setTextFormat(Qt::PlainText);
    m_age->setForegroundRole(QPalette::PlaceholderText);

    const int gap = fontMetrics().height() / 2;
    auto *facts = new QHBoxLayout;
    facts->setSpacing(gap);
    facts->addWidget(reference);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_age);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(headingLabel(browser.repository(), this));
    layout->addLayout(facts);

    const TagTableModel &tags = browser.tags();
    connect(&browser, &RepositoryBrowser::changed, this, &RepositoryHeader::showFacts);
    const auto tagsChanged = [this] { m_tagsChanged.want(); };
    connect(&tags, &QAbstractItemModel::rowsInserted, this, tagsChanged);
    connect(&tags, &QAbstractItemModel::rowsRemoved, this, tagsChanged);
    connect(&tags, &QAbstractItemModel::dataChanged, this, tagsChanged);
    if (source)
        connect(source, &RegistrySource::changed, this, &RepositoryHeader::showFacts);
    m_ticking.callOnTimeout(this, &RepositoryHeader::showAge);
    m_ticking.start(1s);
    showFacts();
}

void RepositoryHeader::showFacts()
{
    QList<Chip> chips;
    const TagTableModel &tags = m_browser.tags();
    const bool listed = m_browser.asOf().isValid();
    if (listed || tags.rowCount() > 0)
        chips += {tr("%Ln tag(s)", nullptr, tags.rowCount()), Tone::Neutral};
    // Images and bytes can only be counted when all details are there: a number that grows would be read as the answer.
    if (listed && tags.rowCount() > 0 && tags.resolvedCount() == tags.rowCount()) {
        chips += {tr("%Ln image(s)", nullptr, tags.imageCount()), Tone::Neutral};
        chips += {tr("%1 unique").arg(Words::size(tags.uniqueSize())), Tone::Neutral};
    }
    if (m_source) {
        if (m_source->connection().kind == ConnectionKind::ImageFile)
            //: badge of a repository that is in an image folder or archive on disk
            chips += {tr("file, read only"), Tone::Accent};
        if (m_source->connection().production)
            chips += {tr("production"), Tone::Bad};
        if (m_source->connection().isPlainHttp() && !m_source->connection().isTransient())
            chips += {tr("plain HTTP"), Tone::Warning};
        if (m_source->connection().isUnverified())
            chips += {tr("unverified TLS"), Tone::Warning};
        const Capabilities &known = m_source->capabilities();
        if (known.tagDelete == Capabilities::Known::Yes)
            chips += {tr("✓ deletes tags"), Tone::Good};
        else if (known.digestDelete == Capabilities::Known::Yes)
            chips += {tr("deletes images only"), Tone::Warning};
        else if (known.tagDelete == Capabilities::Known::No && known.digestDelete == Capabilities::Known::No)
            chips += {tr("deletes nothing"), Tone::Neutral};
        switch (known.referrers) {
        case Capabilities::Referrers::Api:
            chips += {tr("referrers: API"), Tone::Neutral};
            break;
        case Capabilities::Referrers::FallbackTag:
            chips += {tr("referrers: fallback tag"), Tone::Neutral};
            break;
        case Capabilities::Referrers::Unknown:
            break;
        }
    }
    m_facts->setChips(chips);
    showAge();
}

void RepositoryHeader::showAge()
{
    const QDateTime asOf = m_browser.asOf();
    if (m_browser.state() == LoadState::Loading)
        m_age->setText(tr("listing…"));
    else if (asOf.isValid())
        m_age->setText(tr("as of %1").arg(Words::age(asOf, QDateTime::currentDateTimeUtc())));
    else
        m_age->clear();
    m_age->setToolTip(asOf.isValid() ? tr("The tags were listed on %1.").arg(Words::moment(asOf)) : QString());
}

} // namespace Tagwright
