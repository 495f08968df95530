// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"
#include "values/reference.h"

#include <QObject>

namespace Tagwright {

class Workspace;

/*! Finds the place that a pasted text means. A host that is not known yet becomes a connection. */
class ReferenceOpener : public QObject {
    Q_OBJECT

public:
    explicit ReferenceOpener(Workspace &workspace, QObject *parent = nullptr);

    void open(const QString &pasted);
    void open(const ImageReference &reference);

Q_SIGNALS:
    void placeFound(const Tagwright::Place &place);
    void registryFound(const QString &connectionId);
    void connectionAdded(const QString &connectionId); //!< after the place was found in it
    void clusterFound(const Tagwright::ClusterAddress &address);
    void refused(const QString &sentence); //!< why nothing can be opened

private:
    struct Found {
        QString connectionId;
        bool added;
    };

    void openStream(const StreamReference &stream);
    void openRegistry(const RegistryAddress &address);
    Found connectionFor(const RegistryAddress &address);

    Workspace &m_workspace;
};

} // namespace Tagwright
