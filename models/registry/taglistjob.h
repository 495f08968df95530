// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/listingjob.h"

namespace Tagwright {

/*! Lists the tags of a repository, each page in natural order, whatever the server's order is. */
class TagListJob final : public ListingJob<ListedTag> {
    Q_OBJECT

public:
    TagListJob(RegistryEndpoint &endpoint, const QString &repository, QObject *parent);

Q_SIGNALS:
    void tagsFound(const QList<Tagwright::ListedTag> &tags); //!< each name once over all pages

protected:
    void run() override;
    void announce(const QList<ListedTag> &items) override;
    void pageSucceeded(const QUrl &page, More more) override;
    void pageFailed(const QUrl &page, const Error &error) override;
    void follow(const QUrl &next) override;

private:
    QString m_repository;
};

} // namespace Tagwright
