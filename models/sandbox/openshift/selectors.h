// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/outcome.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright::Practice {

/*! labelSelector and fieldSelector of a request. */
class Selectors {
public:
    /*! A Status 400 for what cannot be read, or names a field that is not among knownFields. */
    [[nodiscard]] static Outcome<Selectors> parse(
        const QString &labels, const QString &fields, const QStringList &knownFields);

    bool isEmpty() const { return m_labels.isEmpty() && m_fields.isEmpty(); }
    bool match(const QJsonObject &object) const;

private:
    struct Requirement {
        enum class Operator { In, NotIn, Exists, NotExists };

        QString key;
        Operator op = Operator::In;
        QStringList values;
    };

    QList<Requirement> m_labels;
    QList<Requirement> m_fields;
};

} // namespace Tagwright::Practice
