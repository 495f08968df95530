// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! Kinds of objects that could not be listed, with the server's words. */
class UnreadKinds {
public:
    /*! How the list of one ended; that the cluster has no such kind is no failure: it has none of them. */
    void note(const QString &resource, const Result<void> &result);

    bool isEmpty() const { return m_kinds.isEmpty(); }
    qsizetype size() const { return m_kinds.size(); }
    const Error &firstError() const { return m_kinds.constFirst().error; } //!< unless it is empty
    QStringList names() const; //!< "deployments"; sorted
    QString details() const; //!< the server's words for each of them

private:
    struct Unread {
        QString resource;
        Error error;
    };

    QList<Unread> m_kinds;
};

} // namespace Tagwright
