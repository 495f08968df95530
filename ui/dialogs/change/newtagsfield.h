// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/tagproposal.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Tagwright {

/*! Where the names of new tags are typed, with suggestions beside it. */
class NewTagsField : public QWidget {
    Q_OBJECT

public:
    /*! hint: what may be typed. suggest: the button's words, whose letter nothing else in the dialog has. */
    NewTagsField(const QString &hint, const QString &suggest, QWidget *parent);

    QStringList tags() const; //!< each once, as they were typed
    void setText(const QString &text);
    void setProposals(const QList<TagProposal> &proposals);

Q_SIGNALS:
    void changed();

private:
    void add(const QString &tag);

    QLineEdit *m_edit;
    QToolButton *m_suggestions;
};

} // namespace Tagwright
