// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/questionjob.h"

#include "net/httpjob.h"
#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

QuestionJob::QuestionJob(RegistryEndpoint &endpoint, const RegistryQuestion &question, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
    , m_question(question)
{
}

void QuestionJob::run()
{
    QUrl url = endpoint().url(m_question.path);
    if (!m_question.query.isEmpty())
        url.setQuery(m_question.query);
    const bool isHead = m_question.method == RegistryQuestion::Method::Head;
    const HttpRequest request{.method = isHead ? HttpRequest::Method::Head : HttpRequest::Method::Get,
        .url = url,
        .headers = {{"Accept", m_question.accept}},
        .maxBytes = m_question.maxBytes};

    if (m_question.who == RegistryQuestion::Who::Anybody) {
        auto *job = new HttpJob(endpoint().session(), request, this);
        connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
            if (!hasEnded())
                answered(result, job->answer());
        });
        return job->start();
    }
    QString scope;
    if (m_question.catalog)
        scope = u"registry:catalog:*"_s;
    else if (!m_question.repository.isEmpty())
        scope = pullScope(m_question.repository);
    send(request, scope, [this](const Result<void> &result, const HttpAnswer &answer) { answered(result, answer); });
}

void QuestionJob::answered(const Result<void> &result, const HttpAnswer &answer)
{
    m_answer = answer;
    if (result)
        succeed();
    else
        fail(result.error());
}

} // namespace Tagwright
