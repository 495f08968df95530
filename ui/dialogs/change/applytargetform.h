// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/applydocument.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Tagwright {

class ClusterSource;
class Workspace;

/*! The cluster and the project that documents go to. */
class ApplyTargetForm : public QWidget {
    Q_OBJECT

public:
    explicit ApplyTargetForm(Workspace &workspace, QWidget *parent);

    void choose(const QString &connectionId, const QString &project);
    void avoid(const QString &connectionId); //!< another cluster, if there is one that is connected

    ClusterSource *cluster() const; //!< null when none is chosen
    ApplyTarget target() const;
    QString problem() const; //!< why nobody can be asked; empty when it can be done

Q_SIGNALS:
    void changed(); //!< soon after something else was chosen, or the cluster is there

private:
    void fillClusters();
    void clusterChosen();
    void fillProjects();
    void follow();
    void tell();
    QString state() const; // all that changed() is about

    Workspace &m_workspace;
    QComboBox *m_cluster;
    QComboBox *m_project;
    QCheckBox *m_all;
    QPushButton *m_connect;
    QTimer m_soon; // while the project is typed
    QString m_told; // the state that is known outside
};

} // namespace Tagwright
