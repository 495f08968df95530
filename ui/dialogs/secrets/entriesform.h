// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretform.h"

#include <QList>

class QFrame;
class QLineEdit;

namespace Tagwright {

class ContentField;

/*! Keys with their values: for types that have no fields of their own. */
class EntriesForm final : public SecretForm {
    Q_OBJECT

public:
    EntriesForm(const QString &type, QWidget *parent);

    void fill(SecretValues values) override;
    SecretValues values() const override;
    QString problem() const override;
    void clear() override;

private:
    struct Row {
        QFrame *frame;
        QLineEdit *key;
        ContentField *value;
    };

    Row &add(const QString &key);
    void remove(const QFrame *frame);
    void nameRows();

    QList<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Tagwright
