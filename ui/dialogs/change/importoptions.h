// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/streamimport.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace Tagwright {

/*! The rows of a form: import on a schedule, without verification, for which platforms, and what workloads get. */
class ImportOptions : public QObject {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget *dialog);

    void addTo(QFormLayout &form);

    /*! What is chosen begins as oc has it for new tags, as the one tag has it, or, for many, as each of them has it. */
    void followNew();
    void followTag(const StreamTag &tag);
    void followMany();

    void addTo(ImportWish &wish) const;

Q_SIGNALS:
    void changed();

private:
    enum class Whose { Nobodys, New, One, Many };

    bool begin(Whose whose, const QString &tag);
    void show(const TagSpec &spec);

    QCheckBox *m_scheduled;
    QCheckBox *m_insecure;
    QComboBox *m_mode;
    QComboBox *m_policy;
    Whose m_whose = Whose::Nobodys;
    QString m_tag;
};

} // namespace Tagwright
