// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/windowstate.h"
#include "values/connection.h"

#include <QList>
#include <QSettings>
#include <QString>

namespace Tagwright {

/*! What is kept between sessions, typed. Never a secret: those live in the secret store. */
class Settings {
public:
    Settings();

    QList<Connection> connections() const; //!< in the user's order; entries that make no sense are left out
    void setConnections(const QList<Connection> &connections);

    WindowState window() const;
    void setWindow(const WindowState &state);

private:
    // Of the entry of the array that is being read or written.
    TrustSettings trust() const;
    ProxySettings proxy() const;
    ClusterSettings cluster() const;
    void setTrust(const TrustSettings &trust);
    void setCluster(const ClusterSettings &cluster);

    mutable QSettings m_store; // reading an array moves in it
};

} // namespace Tagwright
