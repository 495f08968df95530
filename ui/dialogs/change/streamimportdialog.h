// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/previewimport.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Tagwright {

class ClusterSource;
class ConfirmName;
class ImportOptions;
class ImportPreviewModel;
class ProjectStreams;
class PullSecretLine;
class ToneLabel;
class Workspace;

/*!
    Imports images into an image stream, a new one or one that is there: lets the cluster look at what would arrive,
    shows it, and imports what is ticked.
*/
class StreamImportDialog : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        QString connectionId;
        QString project;
        QString stream = {}; //!< empty for one that is to be named
        QString tag = {}; //!< empty for all that can be chosen
        QString from = {}; //!< what is to be imported; empty when the user is to say
        bool isAll = false; //!< all tags of that repository
    };

    StreamImportDialog(Workspace &workspace, const Subject &subject, QWidget *parent);
    ~StreamImportDialog() override;

private:
    QLayout *createForm(const Subject &subject);
    void createTable();
    QLayout *createTicks();

    ClusterSource *cluster() const;
    QString streamName() const;
    const ImageStream *stream() const; //!< null when it is to be made
    ImportTarget target() const;
    QString typedSource() const;
    /*! What is asked for; InvalidInput with ReferenceRule::Empty when there is nothing yet. */
    Result<ImportWish> wish() const;

    void edited();
    void followTag();
    void look();
    void stopLooking();
    void looked(const Result<void> &result);
    void showNotes();
    void show(const QString &sentence, bool isTrouble);
    void ticksChanged();
    StreamImport ticked() const;
    ObjectChangeSet changeSet() const; // of what is ticked
    void carryOut();
    void addToPlan();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QPointer<ProjectStreams> m_streams;
    QLineEdit *m_from;
    QComboBox *m_stream;
    QLineEdit *m_tag;
    QCheckBox *m_all;
    ImportOptions *m_options;
    ToneLabel *m_state;
    PullSecretLine *m_secret;
    ToneLabel *m_notes;
    ImportPreviewModel *m_model;
    QTableView *m_table;
    QWidget *m_ticks = nullptr;
    QPlainTextEdit *m_commands;
    ConfirmName *m_confirm;
    QPushButton *m_look = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_later = nullptr;
    QPointer<PreviewImport> m_looking;
    StreamImport m_plan; // that was looked at
    bool m_isLooked = false;
};

} // namespace Tagwright
