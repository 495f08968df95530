// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/clustersignindialog.h"

#include "ui/dialogs/connection/signinfields.h"
#include "ui/keychaintext.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

using Way = ClusterSignIn::Way;

constexpr int ClusterSignInDialogWidth = 64; // characters

} // namespace

ClusterSignInDialog::ClusterSignInDialog(
    const Connection &connection, const QString &why, const KeychainState &keychain, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"clusterSignInDialog"_s);
    setWindowTitle(tr("Sign in to %1").arg(connection.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * ClusterSignInDialogWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    if (!why.isEmpty()) {
        auto *before = new ToneLabel(this);
        before->setObjectName(u"signInReason"_s);
        before->setTone(Tone::Bad);
        before->setText(why);
        layout->addWidget(before);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields = new SignInFields(*form, connection.userName, this);
    if (!connection.cluster.tokenFile.isEmpty())
        m_fields->addWay(tr("With the token in %1").arg(QDir::toNativeSeparators(connection.cluster.tokenFile)),
            int(Way::TokenFile));
    else if (!connection.cluster.program.isEmpty())
        m_fields->addWay(tr("With the program %1").arg(connection.cluster.program), int(Way::Plugin));
    else if (!connection.trust.client.isNone())
        m_fields->addWay(tr("With the client certificate"), int(Way::Certificate));
    layout->addLayout(form);
    layout->addWidget(hintLabel(
        tr("A password goes to the sign-in page of the cluster and nowhere else; what is kept is the token.") + u' '
            + keepingSentence(
                connection.isTransient() ? KeychainState{KeychainState::Condition::NotUsed, {}} : keychain),
        this));
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"signIn"_s);
    signIn->setDefault(true);
    layout->addWidget(buttons);

    const auto allow = [this, signIn] { signIn->setEnabled(m_fields->isFilledIn()); };
    allow();
    connect(m_fields, &SignInFields::edited, signIn, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fields->firstField()->setFocus();
}

void ClusterSignInDialog::useToken(const QString &token)
{
    m_fields->useToken(token);
}

ClusterSignIn ClusterSignInDialog::signIn() const
{
    ClusterSignIn signIn = m_fields->signIn();
    if (signIn.way == Way::None)
        signIn.way = Way(m_fields->way());
    return signIn;
}

} // namespace Tagwright
