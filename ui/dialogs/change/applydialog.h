// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/applydocument.h"

#include <QByteArray>
#include <QDialog>
#include <QPointer>
#include <QStringList>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Tagwright {

class ApplyEdit;
class ApplyReview;
class ApplyTargetForm;
class ConfirmName;
class ReadDocuments;
class ToneLabel;
class Workspace;

/*! What is to be applied, and where, as far as it is known when the dialog opens. */
struct ApplyStart {
    QString connectionId = {}; //!< of a cluster; empty: the user chooses
    QString project = {};
    QByteArray text = {};
    QStringList paths = {}; //!< of files to be read instead
    bool isElsewhere = false; //!< the text is of that cluster, and is to go to another one
};

/*!
    Applies image streams and their tags from YAML or JSON to a cluster. First the text is opened, pasted or dropped;
    then the cluster is asked what it would make of it, which is shown beside what is there; and only then is it
    written.
*/
class ApplyDialog : public QDialog {
    Q_OBJECT

public:
    ApplyDialog(Workspace &workspace, const ApplyStart &start, QWidget *parent);
    ~ApplyDialog() override;

    void openFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isReviewing() const;
    QWidget *createText();
    void createButtons();
    void chooseFile();
    void keep(const QByteArray &text);
    void read(const QByteArray &text, const QStringList &paths);
    void readEnded(const Result<void> &result, const ReadDocuments &job);
    void check();
    void review();
    void backToText();
    void targetChanged();
    void reviewChanged();
    void summarize();
    void confirmProduction();
    void updateButtons();
    void say(const QString &sentence, Tone tone);
    void apply();
    void applied(const ObjectChangeSet &made, const Result<void> &result, const ObjectChangeSet &rest);

    Workspace &m_workspace;
    ApplyTargetForm *m_target;
    QStackedWidget *m_steps;
    ApplyEdit *m_edit;
    QLabel *m_kept;
    ApplyReview *m_review;
    ToneLabel *m_state;
    ConfirmName *m_confirm;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_apply = nullptr;
    QPointer<ReadDocuments> m_reading;
    QByteArray m_long; // the text, when it is longer than can be edited
    QList<ApplyDocument> m_documents;
    bool m_isApplying = false;
    bool m_isApplied = false;
};

} // namespace Tagwright
