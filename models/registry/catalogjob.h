// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/listingjob.h"
#include "values/capabilities.h"

namespace Tagwright {

/*!
    Lists the repositories of a registry: a small first page, then the largest pages that the server takes.

    A registry need not offer this. The error of a first page keeps its kind, and capabilities().catalog says No.
*/
class CatalogJob final : public ListingJob<QString> {
    Q_OBJECT

public:
    CatalogJob(RegistryEndpoint &endpoint, QObject *parent);

Q_SIGNALS:
    void repositoriesFound(const QStringList &names); //!< each name once over all pages

protected:
    void run() override;
    void announce(const QList<QString> &items) override;
    void pageSucceeded(const QUrl &page, More more) override;
    void pageFailed(const QUrl &page, const Error &error) override;
    void follow(const QUrl &next) override;

private:
    void fetchLater();
    void learnCatalog(Capabilities::Known catalog);

    QUrl m_link; // as the server wrote it
    QList<int> m_sizes; // still to be tried for it, and for those after it
    int m_asked = 0; // entries of the page that is under way; 0 when it is the server's choice
};

} // namespace Tagwright
