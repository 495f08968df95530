// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/bodystream.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <functional>
#include <memory>
#include <utility>

namespace Tagwright {

/*! What the sandbox answers to a request, and how the wire misbehaves on the way when a fault asks for it. */
struct ServerAnswer {
    int status = 200;
    QByteArray contentType; //!< of body
    QByteArray body;
    /*! In place of body: size bytes of it from offset on, asked for as the client takes them. */
    std::function<QByteArray(qint64 offset, qint64 size)> pieces;
    qint64 piecesSize = 0; //!< of all pieces together
    std::shared_ptr<BodyStream> stream; //!< in place of body: sent in chunks, for as long as it goes on
    qint64 headSize = -1; //!< to HEAD: the size of the body, which then need not be there; -1 when it is
    QList<std::pair<QByteArray, QByteArray>> headers; //!< without Content-Type and Content-Length

    qint64 cutAfter = -1; //!< the connection is closed after so many bytes of body; -1 for never
    bool dropped = false; //!< the connection is closed without an answer

    void setHeader(const QByteArray &name, const QByteArray &value); //!< replaces what was there
    void removeHeader(const QByteArray &name);
    QByteArray header(const QByteArray &name) const;
};

[[nodiscard]] ServerAnswer jsonAnswer(const QByteArray &json);

/*! {"errors":[{"code":…,"message":…,"detail":…}]} (OCI distribution specification, "Error Codes"). */
[[nodiscard]] ServerAnswer errorAnswer(
    int status, const char *code, const QString &message, const QJsonValue &detail = QJsonValue::Undefined);

} // namespace Tagwright
