// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/pullsecretline.h"

#include "operations/clustersource.h"
#include "operations/findpullsecrets.h"
#include "values/reference.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

PullSecretLine::PullSecretLine(QWidget *parent)
    : ToneLabel(parent)
{
    setObjectName(u"importSecret"_s);
    setAccessibleName(tr("Pull secret"));
}

PullSecretLine::~PullSecretLine()
{
    stop();
}

void PullSecretLine::forget()
{
    stop();
    hide();
}

void PullSecretLine::stop()
{
    if (!m_finding)
        return;
    m_finding->disconnect(this);
    m_finding->cancel();
    m_finding.clear();
}

void PullSecretLine::find(ClusterSource &cluster, const Import &import)
{
    forget();
    const Result<ImageReference> reference = parseImageReference(import.from);
    if (!reference)
        return;
    auto *finding = new FindPullSecrets(cluster.client(), import.project, import.stream, import.from, this);
    m_finding = finding;
    connect(finding, &Job::finished, this,
        [this, host = reference->host](const Result<void> &result) { found(result, host); });
    finding->start();
}

void PullSecretLine::found(const Result<void> &result, const QString &host)
{
    const QStringList names = m_finding ? m_finding->names() : QStringList();
    m_finding.clear();
    setVisible(true);
    if (!result && result.error().kind == Error::Kind::Forbidden)
        setText(tr("You have no right to read the secrets of the project, so it is not known with which of them the "
                   "cluster signs in to %1.")
                    .arg(host));
    else if (!result)
        setText(tr("It could not be found out with which pull secret the cluster signs in to %1.").arg(host));
    else if (names.isEmpty())
        setText(
            tr("The project has no pull secret for %1: the cluster signs in with a secret of its own, or not at all.")
                .arg(host));
    else
        setText(tr("The cluster signs in to %1 with the pull secret %2 of the project.").arg(host, names.constFirst()));
}

} // namespace Tagwright
