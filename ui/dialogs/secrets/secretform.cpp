// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/secretform.h"

#include "ui/dialogs/secrets/accountform.h"
#include "ui/dialogs/secrets/entriesform.h"
#include "ui/dialogs/secrets/keyfileform.h"
#include "ui/dialogs/secrets/loginform.h"
#include "ui/dialogs/secrets/registriesform.h"
#include "ui/secrettext.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int GrowingRowsLines = 12; // in sight

} // namespace

SecretForm::SecretForm(const QString &type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_problem(new ToneLabel(this))
{
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setAccessibleName(tr("What to change"));
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
}

void SecretForm::showProblems(const QList<SecretFault> &faults)
{
    QStringList sentences{problem()};
    for (const SecretFault &fault : faults) {
        if (problem().isEmpty() && fault.field != "metadata.name"_L1)
            sentences += describe(fault, m_type);
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(m_isTouched && !sentences.isEmpty());
}

SecretForm::GrowingRows SecretForm::layOutRows(const QString &add)
{
    auto *rows = new QWidget(this);
    GrowingRows growing{.layout = new QVBoxLayout(rows), .add = nullptr};
    growing.layout->setContentsMargins(0, 0, 0, 0);
    growing.layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keyboard
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * GrowingRowsLines);
    scroll->setWidget(rows);
    growing.add = new QPushButton(add, this); // after the rows, for the keyboard
    growing.add->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(growing.add);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    return growing;
}

void SecretForm::touch()
{
    m_isTouched = true;
    Q_EMIT edited();
}

SecretForm *makeSecretForm(const QString &type, const QStringList &serviceAccounts, QWidget *parent)
{
    switch (secretType(type).kind) {
    case SecretKind::BasicAuth:
        return new LoginForm(type, parent);
    case SecretKind::SshAuth:
    case SecretKind::Tls:
        return new KeyFileForm(type, parent);
    case SecretKind::DockerConfig:
    case SecretKind::DockerConfigJson:
        return new RegistriesForm(type, parent);
    case SecretKind::ServiceAccountToken:
        return new AccountForm(type, serviceAccounts, parent);
    case SecretKind::Opaque:
    case SecretKind::BootstrapToken:
    case SecretKind::Other:
        return new EntriesForm(type, parent);
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
