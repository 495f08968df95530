// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretform.h"

class QComboBox;

namespace Tagwright {

/*! The service account that a token is for. */
class AccountForm final : public SecretForm {
    Q_OBJECT

public:
    AccountForm(const QString &type, const QStringList &serviceAccounts, QWidget *parent);

    void fill(SecretValues values) override { keepOthers(std::move(values)); }
    SecretValues values() const override { return others(); }
    QMap<QString, QString> annotations() const override;
    QString problem() const override;
    void clear() override { keepOthers({}); }

private:
    QString account() const;

    QStringList m_known;
    QComboBox *m_account;
};

} // namespace Tagwright
