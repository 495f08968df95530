// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QNetworkReply;
class QSslError;

namespace Tagwright::Practice {

/*! How far a request has come. */
enum class FetchStage { Connecting, Sent, InBody };

// What Go's HTTP client says of a request that failed, after the address: the words that a cluster shows.

[[nodiscard]] QString failureWords(const QNetworkReply &reply, FetchStage stage);
[[nodiscard]] QString lateWords(FetchStage stage); //!< of an answer that did not come in time
[[nodiscard]] QString certificateWords(const QNetworkReply &reply, const QList<QSslError> &errors);

/*! What its JSON reader says of bytes that it cannot read; empty when it can. */
[[nodiscard]] QString jsonProblem(const QByteArray &bytes);

} // namespace Tagwright::Practice
