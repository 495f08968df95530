// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "operations/readexport.h"
#include "yaml/renderexport.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Tagwright {

class ExportForm;
class JsonView;
class ToneLabel;
class Workspace;

/*!
    Image streams, tags or an image as YAML: what is to be exported and how is chosen at one side, and seen at the
   other; what is saved or copied is what is seen.
*/
class ExportYamlDialog : public QDialog {
    Q_OBJECT

public:
    ExportYamlDialog(Workspace &workspace, const ExportWish &wish, QWidget *parent = nullptr);
    ~ExportYamlDialog() override;

private:
    bool isProject() const { return m_wish.stream.isEmpty(); }
    bool isImage() const { return !m_wish.image.isEmpty(); }
    QWidget *createPreview();
    void createButtons();
    void read(ReadExport::TagObjects tagObjects);
    void readEnded(const Result<void> &result, const ReadExport &job);
    void optionsChanged();
    void render();
    void rendered(const RenderedExport &rendered);
    void showLosses();
    void setReady(bool isReady);
    void say(const QString &text, Tone tone);
    void showNothing(const QString &text, Tone tone);
    void copy();
    void applyElsewhere();
    void save();
    void saveIntoFolder(const QString &folder);
    void write(const QList<RenderedExport::File> &files, const QString &where);

    Workspace &m_workspace;
    ExportWish m_wish;
    ExportForm *m_form;
    JsonView *m_preview;
    QLabel *m_lines;
    ToneLabel *m_losses;
    ToneLabel *m_state;
    QPushButton *m_apply = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_soon; // while the user types or ticks
    QPointer<ReadExport> m_reading;
    QPointer<RenderExport> m_rendering;
    QList<ExportSubject> m_subjects;
    bool m_hasTagObjects = false;
    RenderedExport m_export; // what is shown
};

} // namespace Tagwright
