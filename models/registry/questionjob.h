// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"

namespace Tagwright {

/*! Something to ask a registry that changes nothing there. */
struct RegistryQuestion {
    enum class Method { Get, Head };
    enum class Who { Anybody, WeAre }; //!< Anybody: a challenge is an answer

    QString path; //!< below "/v2/"
    QString query;
    QByteArray accept = "application/json";
    QString repository; //!< whose content it is about; empty for none
    bool catalog = false; //!< wants the right to list repositories
    Method method = Method::Get;
    Who who = Who::WeAre;
    qint64 maxBytes = 4 * 1024 * 1024;
};

/*! Asks one question. answer() is what came, also when it is a refusal; empty when nothing came. */
class QuestionJob final : public RegistryJob {
    Q_OBJECT

public:
    QuestionJob(RegistryEndpoint &endpoint, const RegistryQuestion &question, QObject *parent);

    const HttpAnswer &answer() const { return m_answer; }

protected:
    void run() override;

private:
    void answered(const Result<void> &result, const HttpAnswer &answer);

    RegistryQuestion m_question;
    HttpAnswer m_answer;
};

} // namespace Tagwright
