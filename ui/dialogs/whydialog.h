// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/explainaccess.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Tagwright {

class ToneLabel;
class Workspace;

/*! Why can't I…? Which right something needs, whether the user has it, who could give it, and what to send them. */
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    /*! matter is what the form begins with. */
    WhyDialog(Workspace &workspace, const AccessMatter &matter, QWidget *parent);
    ~WhyDialog() override;

private:
    void createFields(const AccessMatter &matter);
    void layOut();
    void edited();
    void ask();
    void forget();
    void showAnswer();
    AccessMatter matter() const;

    Workspace &m_workspace;
    QComboBox *m_deed;
    QComboBox *m_connection;
    QLineEdit *m_path;
    ToneLabel *m_verdict;
    QLabel *m_facts;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words; // for whoever could give the right
    QPushButton *m_copy = nullptr;
    QTimer m_soon;
    ExplainAccess *m_explaining = nullptr; // a child
};

/*! Over another window. */
void openWhyDialog(Workspace &workspace, const AccessMatter &matter, QWidget *over);

} // namespace Tagwright
