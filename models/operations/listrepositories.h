// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"

#include <QPointer>

namespace Tagwright {

class ExplorerModel;
class RegistryClient;

/*! Streams a registry's catalog into the Explorer. What an incomplete listing did not reach stays. */
class ListRepositories final : public Operation {
    Q_OBJECT

public:
    ListRepositories(RegistryClient &client, ExplorerModel &explorer, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    void add(const QStringList &names);
    void complete(const Result<void> &result);

    RegistryClient &m_client;
    ExplorerModel &m_explorer;
    QPointer<Job> m_catalog;
    qint64 m_count = 0;
    bool m_complete = false;
    bool m_listing = false;
};

} // namespace Tagwright
