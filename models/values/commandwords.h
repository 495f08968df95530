// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/commandtwin.h"

#include <QString>
#include <QStringList>

/*! How command lines are put together; for the sources of this folder alone. */
namespace Tagwright {

/*! The words quoted where they must be. An empty one is an option that is not needed. */
[[nodiscard]] QString commandText(const QStringList &words);

/*! The first word is the program. */
[[nodiscard]] CommandLine commandLine(const QStringList &words);

/*! The option by which each program is told to speak plain HTTP; empty for TLS. */
class PlainHttp {
public:
    PlainHttp(const QString &host, bool wanted)
        : m_host(host)
        , m_wanted(wanted)
    {
    }

    bool isWanted() const { return m_wanted; }
    QString option(const QString &words) const { return m_wanted ? words : QString(); }
    QString tlsVerify() const; //!< podman, skopeo
    QString insecure() const; //!< crane, docker, oc
    QString plainHttp() const; //!< oras
    QString tlsDisabled() const; //!< regctl

private:
    QString m_host;
    bool m_wanted;
};

} // namespace Tagwright
