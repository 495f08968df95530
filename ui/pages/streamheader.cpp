// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/streamheader.h"

#include "items/streamtagmodel.h"
#include "items/words.h"
#include "operations/streambrowser.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/chipstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *quietLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString annotationLines(const Annotations &values)
{
    QStringList lines;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        lines += value.key() + u'=' + value.value();
    return lines.join(u'\n');
}

} // namespace

StreamHeader::StreamHeader(StreamBrowser &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_internal(addSpecification(u"internalSpecification"_s, tr("Internal:"), tr("Copy internal pull specification")))
    , m_public(addSpecification(u"publicSpecification"_s, tr("Public:"), tr("Copy public pull specification")))
    , m_facts(new ChipStrip(this))
    , m_lookup(new QCheckBox(tr("Workloads may use its plain name"), this))
    , m_description(quietLabel(u"streamDescription"_s, this))
    , m_notes(quietLabel(u"streamNotes"_s, this))
    , m_live(quietLabel(u"liveState"_s, this))
{
    m_facts->setObjectName(u"streamFacts"_s);
    m_lookup->setObjectName(u"lookupSwitch"_s);
    m_lookup->setFocusPolicy(Qt::TabFocus);
    m_description->setWordWrap(true);
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // much of it is cut, not the page

    const int gap = fontMetrics().height() / 2;
    auto *facts = new QHBoxLayout;
    facts->setSpacing(gap);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_live);
    auto *specifications = new QHBoxLayout;
    specifications->setSpacing(gap / 2);
    for (const Specification *specification : {&m_internal, &m_public}) {
        specifications->addWidget(specification->label);
        specifications->addWidget(specification->text);
        specifications->addWidget(specification->copy);
        specifications->addSpacing(gap);
    }
    specifications->addWidget(m_lookup);
    specifications->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(headingLabel(browser.path(), this));
    layout->addWidget(m_description);
    layout->addLayout(specifications);
    layout->addLayout(facts);
    layout->addWidget(m_notes);

    connect(m_lookup, &QCheckBox::clicked, this, [this] {
        showLookup(); // it is switched by what the cluster tells then
        Q_EMIT lookupWanted();
    });
    connect(&browser, &StreamBrowser::streamChanged, this, &StreamHeader::showStream);
    connect(&browser, &StreamBrowser::changed, this, &StreamHeader::showLookup);
    connect(&browser, &StreamBrowser::changed, this, &StreamHeader::showLive);
    connect(&browser.tags(), &StreamTagModel::unseenChanged, this, &StreamHeader::showFacts);
    m_ticking.callOnTimeout(this, &StreamHeader::showLive);
    m_ticking.start(1s);
    showStream();
}

StreamHeader::Specification StreamHeader::addSpecification(
    const QString &name, const QString &label, const QString &copyWords)
{
    Specification made{
        .label = quietLabel(name + u"Label"_s, this), .text = quietLabel(name, this), .copy = new QToolButton(this)};
    made.label->setText(label);
    made.label->setBuddy(made.copy);
    made.text->setAccessibleName(label);
    made.text->setFont(monospaceFont());
    made.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made.copy->setObjectName(name + u"Copy"_s);
    made.copy->setIcon(icon(u"copy"_s));
    made.copy->setAutoRaise(true);
    made.copy->setAccessibleName(copyWords);
    made.copy->setToolTip(copyWords);
    made.copy->setFocusPolicy(Qt::TabFocus);
    connect(made.copy, &QToolButton::clicked, this, [this, text = made.text] { Q_EMIT copyWanted(text->text()); });
    return made;
}

void StreamHeader::showSpecification(const Specification &specification, const QString &text, const QString &otherwise)
{
    specification.text->setText(text.isEmpty() ? otherwise : text);
    specification.copy->setVisible(!text.isEmpty());
}

void StreamHeader::showStream()
{
    const ImageStream *stream = m_browser.stream();
    showSpecification(m_internal, stream ? stream->internalRepository : QString(),
        stream ? tr("the cluster has no registry") : Words::none());
    showSpecification(m_public, stream ? stream->publicRepository : QString(),
        stream ? tr("not reachable from outside") : Words::none());
    showFacts();
    showLookup();
    showNotes(stream);
    showLive();
}

void StreamHeader::showFacts()
{
    QList<Chip> chips;
    const StreamTagModel &tags = m_browser.tags();
    if (const ImageStream *stream = m_browser.stream()) {
        chips += {tr("%Ln tag(s)", nullptr, tags.rowCount()), Tone::Neutral};
        chips += {tr("%Ln image(s)", nullptr, tags.imageCount()), Tone::Neutral};
        if (tags.unseenCount() > 0)
            chips += {tr("%Ln changed", nullptr, tags.unseenCount()), Tone::Accent};
        if (tags.failedCount() > 0)
            chips += {tr("%Ln import(s) failed", nullptr, tags.failedCount()), Tone::Bad};
        if (tags.pendingCount() > 0)
            chips += {tr("%Ln pending", nullptr, tags.pendingCount()), Tone::Warning};
        if (!stream->followedRepository.isEmpty())
            //: all tags of a repository are imported
            chips += {tr("follows %1").arg(Words::oneLine(stream->followedRepository)), Tone::Accent};
    }
    if (m_browser.isProduction())
        chips += {tr("production"), Tone::Bad};
    m_facts->setChips(chips);
}

void StreamHeader::showLookup()
{
    const ImageStream *stream = m_browser.stream();
    const bool isForbidden = m_browser.verdict(ProjectRight::ChangeStreams) == AccessAnswer::Verdict::Denied;
    m_lookup->setEnabled(stream && !isForbidden);
    m_lookup->setChecked(stream && stream->localLookup);
    m_lookup->setToolTip(isForbidden
            ? tr("You have no right to change image streams in the project %1.").arg(m_browser.project())
            : tr("Whether workloads of the project may write “%1” as an image").arg(m_browser.name()));
}

void StreamHeader::showNotes(const ImageStream *stream)
{
    const Annotations annotations = stream ? stream->annotations : Annotations();
    QStringList words{annotations.value(u"openshift.io/display-name"_s), annotations.value(u"description"_s)};
    words.removeAll(QString());
    m_description->setText(Words::oneLine(words.join(u": "_s)));
    m_description->setVisible(!words.isEmpty());

    QStringList parts;
    QStringList all;
    if (stream && !stream->labels.isEmpty()) {
        all += tr("Labels:") + u'\n' + annotationLines(stream->labels);
        parts += tr("Labels: %1").arg(Words::joined(annotationLines(stream->labels).split(u'\n')));
    }
    if (!annotations.isEmpty()) {
        all += tr("Annotations:") + u'\n' + annotationLines(annotations);
        parts += tr("Annotations: %1").arg(Words::joined(annotationLines(annotations).split(u'\n')));
    }
    m_notes->setText(Words::oneLine(parts.join(u" · "_s)));
    m_notes->setToolTip(Words::tip(all.join(u'\n')));
    m_notes->setVisible(!parts.isEmpty());
}

void StreamHeader::showLive()
{
    const QDateTime asOf = m_browser.asOf();
    const QString age = Words::age(asOf, QDateTime::currentDateTimeUtc());
    QString text;
    QString tip;
    switch (m_browser.live()) {
    case ProjectStreams::Live::On:
        text = u"● "_s + tr("live");
        tip = tr("The cluster tells every change at once.");
        break;
    case ProjectStreams::Live::Reconnecting:
        text = asOf.isValid() ? tr("reconnecting…, as of %1").arg(age) : tr("reconnecting…");
        tip = tr("The connection to the cluster broke off. It is tried again, and nothing will be missed.");
        break;
    case ProjectStreams::Live::Polling:
        text = asOf.isValid() ? tr("asked from time to time, as of %1").arg(age) : tr("asked from time to time");
        tip = tr("Something on the way lets no news through: the streams are listed again and again.");
        break;
    case ProjectStreams::Live::Off:
        text = m_browser.state() == LoadState::Loading ? tr("listing…")
            : asOf.isValid()                           ? tr("as of %1").arg(age)
                                                       : QString();
        break;
    }
    if (asOf.isValid())
        tip +=
            (tip.isEmpty() ? QString() : u"\n"_s) + tr("The cluster was last heard of on %1.").arg(Words::moment(asOf));
    m_live->setText(text);
    m_live->setToolTip(tip);
}

} // namespace Tagwright
