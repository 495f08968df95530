// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"

#include <QStringList>

namespace Tagwright {

class TagDetailsResolver;

/*! The details of every tag of a repository, as one operation that can be watched and cancelled. */
class LoadDetails final : public Operation {
    Q_OBJECT

public:
    LoadDetails(TagDetailsResolver &resolver, const QString &connectionName, const QString &repository,
        const QStringList &tags, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    TagDetailsResolver &m_resolver;
    QStringList m_tags;
};

} // namespace Tagwright
