// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/readexport.h"
#include "yaml/renderexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace Tagwright {

/*! Asks which image streams are exported, and what becomes of their sources, schedules and project. */
class ExportForm : public QWidget {
    Q_OBJECT

public:
    ExportForm(const ExportWish &wish, QWidget *parent);

    void setSubjects(const QList<ExportSubject> &subjects);
    QList<ExportSubject> chosen() const;
    bool isStored() const; //!< with what only the server sets
    ExportOptions options() const;
    RenderedExport::Layout layoutChosen() const;
    QString mistake() const; //!< what went wrong with what the user has typed; empty when nothing did

Q_SIGNALS:
    void changed();

private:
    bool isProject() const { return m_wish.stream.isEmpty(); }
    bool isImage() const { return !m_wish.image.isEmpty(); }
    void createFields();
    void layOut();
    void edited();
    void allow(); // what goes with what is chosen

    const ExportWish m_wish;
    QListWidget *m_streams;
    QRadioButton *m_clean;
    QRadioButton *m_stored;
    QComboBox *m_sources;
    QLineEdit *m_registry;
    QComboBox *m_project;
    QLineEdit *m_otherProject;
    QCheckBox *m_schedules;
    QCheckBox *m_lookup;
    QComboBox *m_layout;
    QList<ExportSubject> m_subjects;
};

} // namespace Tagwright
