// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretvalues.h"
#include "values/secretfaults.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Tagwright {

class ToneLabel;

/*! The fields of one type of secret. What the secret holds besides is kept as it is. */
class SecretForm : public QWidget {
    Q_OBJECT

public:
    SecretForm(const QString &type, QWidget *parent);

    const QString &type() const { return m_type; }
    virtual void fill(SecretValues values) = 0; //!< of a secret that is there
    [[nodiscard]] virtual SecretValues values() const = 0;
    virtual QMap<QString, QString> annotations() const { return {}; }
    virtual QString problem() const { return {}; } //!< why the fields make no secret; empty when they do
    virtual void clear() = 0; //!< so that nothing stays in the fields

    /*! In the sentence below the fields; those of a name are not told here. Nothing before something was entered. */
    void showProblems(const QList<SecretFault> &faults);

Q_SIGNALS:
    void edited();
    void rowsChanged(); //!< there are other fields than before

protected:
    struct GrowingRows {
        QVBoxLayout *layout; //!< rows go before the stretch at its end
        QPushButton *add;
    };

    GrowingRows layOutRows(const QString &add); //!< in a form that is nothing but rows; add is what the button says
    void touch(); //!< something was entered
    ToneLabel *problemLabel() const { return m_problem; } //!< to be put below the fields
    void keepOthers(SecretValues values) { m_others = std::move(values); }
    [[nodiscard]] SecretValues others() const { return cloned(m_others); } //!< what has no field

private:
    QString m_type;
    SecretValues m_others;
    ToneLabel *m_problem;
    bool m_isTouched = false;
};

/*! Those for the type; serviceAccounts are offered where one has to be named. */
[[nodiscard]] SecretForm *makeSecretForm(const QString &type, const QStringList &serviceAccounts, QWidget *parent);

} // namespace Tagwright
