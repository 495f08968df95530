// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace Tagwright {

/*! Says what will happen, in names, and does nothing unless told to: Cancel is the default. */
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title; //!< a question
        QString consequence;
        QString button; //!< what it does, as a verb
    };

    explicit ConfirmDialog(const Words &words, QWidget *parent = nullptr);
};

} // namespace Tagwright
