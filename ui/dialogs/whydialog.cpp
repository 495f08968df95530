// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/whydialog.h"

#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/accesstext.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int WhyDialogWidth = 88; // characters
constexpr int LinesForOthers = 2;
constexpr std::chrono::milliseconds WhyTypingPause = 350ms;

} // namespace

WhyDialog::WhyDialog(Workspace &workspace, const AccessMatter &matter, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_deed(new QComboBox(this))
    , m_connection(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_verdict(new ToneLabel(this))
    , m_facts(new QLabel(this))
    , m_wordsLabel(new QLabel(tr("&Send this to somebody who can give the right:"), this))
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why can't I…?"));
    setMinimumWidth(fontMetrics().averageCharWidth() * WhyDialogWidth);
    createFields(matter);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(WhyTypingPause);
    m_soon.callOnTimeout(this, &WhyDialog::ask);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &WhyDialog::ask);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &WhyDialog::ask);
    connect(m_path, &QLineEdit::textChanged, this, &WhyDialog::edited);
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, &QDialog::reject);
    ask();
}

WhyDialog::~WhyDialog() = default;

void WhyDialog::createFields(const AccessMatter &matter)
{
    m_deed->setObjectName(u"whyDeed"_s);
    for (const auto deed :
        {AccessMatter::Deed::List, AccessMatter::Deed::Pull, AccessMatter::Deed::Push, AccessMatter::Deed::Delete})
        m_deed->addItem(deedName(deed), int(deed));
    m_deed->setCurrentIndex(m_deed->findData(int(matter.deed)));
    m_connection->setObjectName(u"whyConnection"_s);
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections)
        m_connection->addItem(connection.name, connection.id);
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(matter.connectionId)));
    m_path->setObjectName(u"whyPath"_s);
    m_path->setText(matter.path);
    m_path->setPlaceholderText(u"web/app"_s);
    m_path->setToolTip(tr("A project (web), an image stream (web/app) or a repository (team/app). Leave it empty to "
                          "ask about a whole cluster"));
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_verdict->setAccessibleName(tr("Answer"));
    m_facts->setObjectName(u"whyFacts"_s);
    m_facts->setAccessibleName(tr("Reasons"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_wordsLabel->setBuddy(m_words);
    m_words->setObjectName(u"whyRequest"_s);
    m_words->setAccessibleName(tr("Text to send"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setFont(monospaceFont());
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * (LinesForOthers + 1));
}

void WhyDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What:"), m_deed);
    form->addRow(tr("&Connection:"), m_connection);
    form->addRow(tr("&Project or repository:"), m_path);
    auto *request = new QHBoxLayout;
    m_copy = new QPushButton(tr("Cop&y"), this);
    m_copy->setObjectName(u"copyRequest"_s);
    m_copy->setAccessibleName(tr("Copy the text to send"));
    m_copy->setAutoDefault(false);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_words->toPlainText()); });
    request->addWidget(m_words, 1);
    request->addWidget(m_copy, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    layout->addWidget(m_wordsLabel);
    layout->addLayout(request);
    layout->addStretch();
    layout->addWidget(buttons);
}

AccessMatter WhyDialog::matter() const
{
    QString path = m_path->text().trimmed();
    while (path.endsWith(u'/'))
        path.chop(1);
    return {.deed = AccessMatter::Deed(m_deed->currentData().toInt()),
        .connectionId = m_connection->currentData().toString(),
        .path = path};
}

void WhyDialog::forget()
{
    if (m_explaining) {
        m_explaining->disconnect(this);
        m_explaining->deleteLater();
    }
    m_explaining = nullptr;
}

// What is shown is not about what stands in the field any more.
void WhyDialog::edited()
{
    forget();
    showAnswer();
    m_soon.start();
}

void WhyDialog::ask()
{
    m_soon.stop();
    forget();
    m_explaining = new ExplainAccess(m_workspace, matter(), this);
    connect(m_explaining, &ExplainAccess::changed, this, &WhyDialog::showAnswer);
    m_explaining->ask();
    showAnswer();
}

void WhyDialog::showAnswer()
{
    const bool isKnown = m_explaining && m_explaining->state() == LoadState::Loaded;
    AccessText text;
    if (m_connection->count() == 0)
        text.verdict = tr("There is no connection yet. Add a registry or a cluster first.");
    else if (isKnown)
        text = describe(*m_explaining);
    else
        text.verdict = tr("Your rights are asked for…");
    m_verdict->setTone(text.tone);
    m_verdict->setText(text.verdict);
    m_facts->setText(text.facts.join(u"\n\n"_s));
    m_facts->setVisible(!text.facts.isEmpty());
    m_words->setPlainText(text.request);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_wordsLabel), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_copy)})
        widget->setVisible(!text.request.isEmpty());
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted); // no line of the answer is cut off
}

void openWhyDialog(Workspace &workspace, const AccessMatter &matter, QWidget *over)
{
    auto *dialog = new WhyDialog(workspace, matter, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Tagwright
