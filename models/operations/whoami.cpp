// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/whoami.h"

#include "openshift/clusterclient.h"
#include "openshift/identityjob.h"
#include "openshift/oauth.h"
#include "openshift/objectjob.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

WhoAmI::WhoAmI(ClusterClient &client, QObject *parent)
    : Operation(OperationRecord::Verb::Inspect, client.connection().name, {}, parent)
    , m_client(client)
{
}

void WhoAmI::run()
{
    IdentityJob *job = m_client.identity();
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return fail(result.error());
        m_identity = job->identity();
        askForToken();
    });
    job->start();
}

void WhoAmI::release()
{
    if (m_step)
        m_step->cancel();
}

// Everybody may read the objects of their own tokens; a token that has none is of another kind.
void WhoAmI::askForToken()
{
    const Secret *token = m_client.token();
    const QString name = token ? OAuth::tokenObjectName(token->bytes()) : QString();
    if (name.isEmpty())
        return succeed();
    ObjectJob *job = m_client.get(
        {.group = u"oauth.openshift.io"_s, .resource = u"useroauthaccesstokens"_s, .nameSpace = {}, .name = name});
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result) {
            const QJsonObject object = job->object();
            m_since = QDateTime::fromString(object["metadata"_L1]["creationTimestamp"_L1].toString(), Qt::ISODate);
            // 0 is for ever.
            if (const qint64 seconds = object["expiresIn"_L1].toInteger(); seconds > 0 && m_since.isValid())
                m_expiry = m_since.addSecs(seconds);
        }
        succeed();
    });
    job->start();
}

} // namespace Tagwright
