// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tonelabel.h"
#include "values/result.h"

#include <QPointer>

namespace Tagwright {

class ClusterSource;
class FindPullSecrets;

/*! Says with which pull secret a cluster will sign in to a registry, as soon as that is known. */
class PullSecretLine : public ToneLabel {
    Q_OBJECT

public:
    explicit PullSecretLine(QWidget *parent);
    ~PullSecretLine() override;

    struct Import {
        QString project;
        QString stream;
        QString from; //!< an image of a registry
    };
    void find(ClusterSource &cluster, const Import &import);
    void forget(); //!< something else is asked for

private:
    void stop();
    void found(const Result<void> &result, const QString &host);

    QPointer<FindPullSecrets> m_finding;
};

} // namespace Tagwright
