// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/secretchangedialog.h"

#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/readsecret.h"
#include "operations/workspace.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"
#include "values/secretchanges.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecretChangeWidth = 88; // characters

QList<QWidget *> focusableIn(QWidget *widget)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = QList<QWidget *>{widget} + widget->findChildren<QWidget *>();
    for (QWidget *each : all) {
        const bool isInSight = each->window() == widget->window(); // not what a box of choices pops up
        if (isInSight && each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
            found += each;
    }
    return found;
}

} // namespace

SecretChangeDialog::SecretChangeDialog(Workspace &workspace, const Place &place, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_state(new ToneLabel(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * SecretChangeWidth);
    m_state->setObjectName(u"secretState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->hide();
    endWithConnection(*this, workspace, m_place.connectionId);
}

SecretChangeDialog::~SecretChangeDialog()
{
    if (!m_reading)
        return;
    m_reading->disconnect(this);
    m_reading->cancel();
}

void SecretChangeDialog::done(int result)
{
    forget();
    m_change = {};
    QDialog::done(result);
}

ClusterSource *SecretChangeDialog::cluster() const
{
    return m_workspace.cluster(m_place.connectionId);
}

ObjectAddress SecretChangeDialog::address(const QString &project, const QString &name) const
{
    const ClusterSource *source = cluster();
    return secretAddress(m_place.connectionId, source ? source->connection().host() : QString(), project, name);
}

void SecretChangeDialog::addEnd(QVBoxLayout &layout, const QString &button, const QString &objectName, Danger danger)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(objectName);
    m_accept->setAutoDefault(danger == Danger::None);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    if (danger == Danger::None) {
        m_accept->setDefault(true);
    } else {
        cancel->setDefault(true);
        cancel->setFocus();
    }
    layout.addWidget(m_preview);
    layout.addWidget(m_confirm);
    layout.addWidget(m_state);
    layout.addWidget(buttons);
    connect(m_confirm, &ConfirmName::changed, this, &SecretChangeDialog::update);
    connect(m_accept, &QPushButton::clicked, this, &SecretChangeDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void SecretChangeDialog::confirmProduction(const QString &name)
{
    const ClusterSource *source = cluster();
    if (source && source->connection().production)
        confirm(name, tr("%1 is production. Type the name %2 to go on.").arg(source->connection().name, name));
}

void SecretChangeDialog::confirm(const QString &name, const QString &reason)
{
    m_confirm->want(name, reason);
}

// Fields that are made later would come last.
void SecretChangeDialog::orderTabs(const QList<QWidget *> &fields)
{
    QList<QWidget *> order;
    for (QWidget *field : fields + QList<QWidget *>{m_preview, m_confirm, m_accept})
        order += focusableIn(field);
    for (qsizetype each = 1; each < order.size(); ++each)
        QWidget::setTabOrder(order.at(each - 1), order.at(each));
}

void SecretChangeDialog::say(const QString &sentence, bool isBad)
{
    m_state->setTone(isBad ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void SecretChangeDialog::read(const QString &name, const std::function<void(const ReadSecret &read)> &then)
{
    ClusterSource *source = cluster();
    if (!source)
        return;
    say(tr("The secret is read…"), false);
    m_reading = new ReadSecret(source->client(), m_place.project, name, this);
    connect(m_reading, &Job::finished, this,
        [this, then, reading = m_reading.data(), host = source->connection().host()](const Result<void> &result) {
            if (!result)
                return say(inOneParagraph(describe(result.error(), host)), true);
            say({}, false);
            then(*reading);
        });
    m_reading->start();
}

void SecretChangeDialog::setChange(const ObjectChange &change, ChangeVerb verb, const QString &reason)
{
    m_change = change;
    m_verb = verb;
    m_reason = reason;
    if (reason.isEmpty())
        m_preview->setChanges({change});
    else
        m_preview->setChanges({});
    if (!m_isSending)
        say({}, false);
    update();
}

void SecretChangeDialog::update()
{
    const bool isSomething = m_change != ObjectChange() && m_reason.isEmpty();
    m_accept->setEnabled(isSomething && m_confirm->isGiven() && !m_isSending);
    m_accept->setToolTip(m_reason);
}

void SecretChangeDialog::send()
{
    m_isSending = true;
    update();
    say(tr("The secret is being written…"), false);
    m_workspace.changes().make({.verb = m_verb, .changes = {m_change}}, this,
        [this](const Result<void> &result, const ObjectChangeSet &) { sent(result); });
}

// A refusal leaves everything as it was typed.
void SecretChangeDialog::sent(const Result<void> &result)
{
    m_isSending = false;
    if (result) {
        Q_EMIT written(m_change.place.nameSpace, m_change.place.name);
        return accept();
    }
    const ErrorText text = describe(result.error(), m_change.place.host);
    say(text.details.isEmpty() ? inOneParagraph(text) : inOneParagraph(text) + u'\n' + text.details, true);
    update();
}

} // namespace Tagwright
