// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/operation.h"

namespace Tagwright {

Operation::Operation(OperationRecord::Verb verb, QString connectionName, QString subject, QObject *parent)
    : Job(parent)
    , m_verb(verb)
    , m_connectionName(std::move(connectionName))
    , m_subject(std::move(subject))
{
}

} // namespace Tagwright
