// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/addressbar.h"

#include "ui/knownnames.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxCompletions = 50;
constexpr int VisibleMatches = 12;
constexpr qsizetype EnoughToComplete = 2; // characters

} // namespace

AddressBar::AddressBar(const KnownNames &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_edit(new QLineEdit(this))
    , m_message(new ToneLabel(this))
    , m_matches(new QStringListModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    m_edit->setObjectName(u"address"_s);
    m_edit->setAccessibleName(tr("Address"));
    m_edit->setAccessibleDescription(tr("Type or paste the reference of an image, or the address of a registry."));
    m_edit->setPlaceholderText(tr("Type or paste a reference, such as quay.io/org/app:1.2"));
    m_edit->setFont(monospaceFont());
    m_edit->installEventFilter(this);

    m_message->setObjectName(u"addressMessage"_s);
    m_message->hide();

    // The matches are ready-made, in their own order: the completer only shows them.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(VisibleMatches);
    m_completer->popup()->setAccessibleName(tr("Matching names"));
    m_edit->setCompleter(m_completer);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_edit, &QLineEdit::textEdited, this, &AddressBar::complete);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { request(m_edit->text()); });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AddressBar::request);
}

void AddressBar::setText(const QString &text)
{
    m_place = text;
    m_edit->setText(text);
    hideMessage();
}

QString AddressBar::text() const
{
    return m_edit->text();
}

void AddressBar::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void AddressBar::showProblem(const QString &sentence)
{
    showMessage(sentence, Tone::Bad);
}

void AddressBar::showNotice(const QString &sentence)
{
    showMessage(sentence, Tone::Neutral);
}

void AddressBar::hideMessage()
{
    m_message->hide();
    m_message->clear();
}

bool AddressBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_completer->popup()->isVisible()) {
        setText(m_place);
        m_edit->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AddressBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMessage();
}

void AddressBar::complete(const QString &typed)
{
    hideMessage();
    m_matches->setStringList(
        typed.size() < EnoughToComplete ? QStringList() : m_names.matching(typed.trimmed(), MaxCompletions));
}

void AddressBar::request(const QString &text)
{
    // Enter on an offered name is told twice, by the field and by the completer.
    if (!std::exchange(m_requested, text)) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT openRequested(*std::exchange(m_requested, {})); }, Qt::QueuedConnection);
    }
}

void AddressBar::showMessage(const QString &sentence, Tone tone)
{
    m_message->setText(sentence);
    fitMessage();
    m_message->setVisible(!sentence.isEmpty());
    m_message->setTone(tone);
    // A reader hears what is wrong without leaving the field.
    m_edit->setAccessibleDescription(sentence);
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void AddressBar::fitMessage()
{
    if (!m_message->text().isEmpty())
        m_message->setFixedHeight(m_message->heightForWidth(width())); // a tool bar does not ask for it
}

} // namespace Tagwright
