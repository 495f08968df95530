// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretform.h"

namespace Tagwright {

class ContentField;
class ImpactList;

/*! A private key, alone for SSH or with the certificates of a server; what they say of each other is told. */
class KeyFileForm final : public SecretForm {
    Q_OBJECT

public:
    KeyFileForm(const QString &type, QWidget *parent);

    void fill(SecretValues values) override;
    SecretValues values() const override;
    void clear() override;

private:
    struct Field {
        QString key;
        ContentField *content;
    };

    void add(const QString &key, ContentField *content);
    void describeContent();

    QList<Field> m_fields;
    ImpactList *m_facts;
};

} // namespace Tagwright
