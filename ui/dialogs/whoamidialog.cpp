// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/whoamidialog.h"

#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/whoami.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/errortext.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int WhoAmIDialogWidth = 60; // characters

} // namespace

WhoAmIDialog::WhoAmIDialog(Workspace &workspace, const QString &connectionId, QWidget *parent)
    : QDialog(parent)
    , m_state(new ToneLabel(this))
    , m_form(new QFormLayout)
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    setObjectName(u"whoAmIDialog"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * WhoAmIDialogWidth);
    m_state->setObjectName(u"whoAmIState"_s);
    m_copy->setObjectName(u"copyWhoAmI"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &WhoAmIDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    ClusterSource *cluster = workspace.cluster(connectionId);
    const QString host = cluster ? cluster->connection().host() : QString();
    setWindowTitle(tr("Who am I at %1?").arg(host));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(m_form);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);
    if (!cluster)
        return;

    m_state->setText(tr("Asking the cluster…"));
    m_asking = new WhoAmI(cluster->client(), this);
    connect(m_asking, &Job::finished, this, [this, host, asking = m_asking.data()](const Result<void> &result) {
        if (result)
            return show(*asking);
        m_state->setTone(Tone::Bad);
        m_state->setText(inOneParagraph(describe(result.error(), host)));
    });
    workspace.runner().run(m_asking, this, {});
}

WhoAmIDialog::~WhoAmIDialog()
{
    if (!m_asking)
        return;
    m_asking->disconnect(this);
    m_asking->cancel();
}

void WhoAmIDialog::show(const WhoAmI &answer)
{
    const Identity &identity = answer.identity();
    const auto timeText = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    addRow(tr("User:"), identity.userName, "whoAmIUser");
    addRow(tr("Name:"), identity.fullName, "whoAmIName");
    addRow(tr("Groups:"), identity.groups.join(u'\n'), "whoAmIGroups");
    addRow(tr("Identifier:"), identity.uid, "whoAmIUid");
    if (answer.since().isValid())
        addRow(tr("Signed in since:"), timeText(answer.since()), "whoAmISince");
    if (answer.expiry().isValid())
        addRow(tr("The token ends:"), timeText(answer.expiry()), "whoAmIExpiry");
    m_state->setText(answer.since().isValid() ? QString() : tr("The cluster does not tell how long this holds."));
    m_copy->setEnabled(true);
}

void WhoAmIDialog::addRow(const QString &label, const QString &text, const char *name)
{
    if (text.isEmpty())
        return;
    auto *value = new QLabel(this);
    value->setObjectName(QLatin1StringView(name));
    value->setTextFormat(Qt::PlainText); // it comes from a server
    value->setText(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label + u' ' + text);
    m_form->addRow(label, value);
    m_text += label + u' ' + Words::joined(text.split(u'\n')) + u'\n';
}

void WhoAmIDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_state->setText(tr("It was copied."));
}

} // namespace Tagwright
