// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/listedtag.h"

#include <QList>
#include <QPointer>

namespace Tagwright {

class RegistryClient;

/*! Lists the tags of one repository, batch by batch. */
class ListTags final : public Operation {
    Q_OBJECT

public:
    ListTags(RegistryClient &client, const QString &repository, QObject *parent);

Q_SIGNALS:
    void tagsFound(const QList<Tagwright::ListedTag> &tags);

protected:
    void run() override;
    void release() override;

private:
    RegistryClient &m_client;
    QPointer<Job> m_tags;
    qint64 m_count = 0;
};

} // namespace Tagwright
