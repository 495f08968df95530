// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretvalues.h"
#include "operations/savesecretvalue.h"
#include "values/clustersecret.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace Tagwright {

class ImpactList;
class ReadSecret;
class ToneLabel;
class Workspace;

/*!
    What one secret holds, masked. A value is read when somebody asks to see, copy or save it, is in sight until
    something else is chosen or half a minute has passed, and is then forgotten.
*/
class SecretDetails : public QWidget {
    Q_OBJECT

public:
    SecretDetails(Workspace &workspace, const QString &connectionId, QWidget *parent);
    ~SecretDetails() override;

    /*! refusal is why its values may not be read; empty when nobody knows of a reason. */
    void setSecret(const std::optional<ClusterSecret> &secret, const QString &refusal);
    void hideValue();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class Wish { Show, Copy, Facts };

    void createWidgets();
    void showKeys(const QString &chosen);
    void update();
    void want(Wish wish);
    void read(Wish wish);
    void arrived(Wish wish, const QString &key, const SecretValues &values);
    void choosePlace();
    void save(const SaveSecretValue::Wish &wish);
    void display(const Secret &value);
    void say(const QString &sentence, bool isBad = false);
    static QStringList labelLines(const ClusterSecret &secret);
    QString currentKey() const;

    Workspace &m_workspace;
    QString m_connectionId;
    std::optional<ClusterSecret> m_secret;
    QString m_refusal;
    QPointer<ReadSecret> m_reading;
    QLabel *m_title;
    QLabel *m_facts;
    QListWidget *m_keys;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPlainTextEdit *m_value;
    ImpactList *m_certificate;
    ToneLabel *m_state;
    QTimer *m_hiding;
};

} // namespace Tagwright
