// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/accountform.h"

#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(const QString &type, const QStringList &serviceAccounts, QWidget *parent)
    : SecretForm(type, parent)
    , m_known(serviceAccounts)
    , m_account(new QComboBox(this))
{
    m_account->setObjectName(u"serviceAccount"_s);
    m_account->setAccessibleName(tr("Service account"));
    m_account->view()->setAccessibleName(m_account->accessibleName());
    m_account->setEditable(true); // who may not list them may know one
    m_account->addItems(serviceAccounts);
    m_account->setCurrentIndex(int(std::max<qsizetype>(0, serviceAccounts.indexOf(u"default"_s))));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Service &account:"), m_account);
    form->addRow(hintLabel(tr("A token that expires by itself is safer: pods get one without a secret."), this));
    form->addRow(problemLabel());
    connect(m_account, &QComboBox::currentTextChanged, this, &AccountForm::touch);
}

QString AccountForm::account() const
{
    return m_account->currentText().trimmed();
}

QMap<QString, QString> AccountForm::annotations() const
{
    QMap<QString, QString> annotations;
    if (!account().isEmpty())
        annotations.insert(QLatin1StringView(ServiceAccountName), account());
    return annotations;
}

// The server accepts it, and deletes the secret a moment later.
QString AccountForm::problem() const
{
    return account().isEmpty() || m_known.isEmpty() || m_known.contains(account())
        ? QString()
        : tr("The project has no service account %1: the cluster would delete the secret at once.").arg(account());
}

} // namespace Tagwright
