// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "operations/loadintoengine.h"
#include "operations/surveypull.h"
#include "values/connection.h"
#include "values/pullorder.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTimer;
class QVBoxLayout;

namespace Tagwright {

class RegistrySource;
class ToneLabel;

/*! Asks in which form images are to be brought to the disk, and where, and says what that takes. */
class PullDialog : public QDialog {
    Q_OBJECT

public:
    /*! What is pulled: tags of one repository. */
    struct Subject {
        QString repository;
        QStringList tags; //!< not empty
    };

    /*! folder is where the file dialog begins; sockets are asked for engines. */
    PullDialog(RegistrySource &source, const Subject &subject, const QString &folder, const QStringList &sockets,
        QWidget *parent);

    QList<PullOrder> orders() const; //!< one, or one archive for each tag
    QList<ContainerEngine> engines() const; //!< that the archives are to be loaded into
    QString folder() const; //!< in which the target is

private:
    void createCommand();
    QVBoxLayout *createLayout();
    void addForm(PullOrder::Form form, const QString &text, const QString &sentence);
    void survey();
    void showPlatforms();
    void showEngines(const QList<ContainerEngine> &found);
    void platformChanged(QListWidgetItem *item);
    void chooseTarget();
    void formChosen();
    void followForm();
    void showChoice();
    void showRoom();
    void say(const QString &text, Tone tone);
    void confirm();

    PullOrder::Form form() const;
    bool isMany() const { return m_subject.tags.size() > 1 && form() != PullOrder::Form::Folder; }
    QString proposedName() const;
    QString fileName(const QString &tag) const;
    QString target() const;
    QStringList chosenPlatforms() const;
    QStringList occupied() const;
    QString lack() const;

    QPointer<RegistrySource> m_source;
    Connection m_connection;
    Subject m_subject;
    QString m_folder;
    QList<QRadioButton *> m_forms; // in the order of the enumeration
    QLabel *m_targetLabel;
    QLineEdit *m_target;
    QPushButton *m_choose;
    QLabel *m_platformsLabel;
    QListWidget *m_platforms;
    QCheckBox *m_referrers;
    QVBoxLayout *m_engineBoxes;
    QList<std::pair<ContainerEngine, QCheckBox *>> m_engines;
    ToneLabel *m_facts;
    QPlainTextEdit *m_command;
    QPushButton *m_pull;
    QTimer *m_typing; // the disk is asked when a path is complete, not at each key
    PullSurvey m_survey;
    bool m_isSurveyed = false;
    QString m_trouble; // why it could not be read what is there
    qint64 m_there = 0; // bytes that an earlier try has left
    int m_round = 0; // an answer to an older question does not count
};

} // namespace Tagwright
