// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/manifest.h"

#include <QUrl>

#include <memory>

namespace Tagwright {

class GrowingBody;

/*!
    Brings a blob of any size into a repository, in pieces that the caller holds (OCI distribution specification,
    "Pushing a blob in chunks"), or by taking it over from another repository ("Mounting a blob from another
    repository").

    pieceWanted() asks for the next piece; write() answers it, once, with one that may still be coming. When a
    connection breaks off, the server is asked how much has arrived, and the rest of the piece is sent again. That it
    cannot tell is a lost upload: distribution 2 drops one whose piece was cut. So is one whose piece was too long for a
    server in between. The upload is withdrawn when the job is cancelled.
*/
class BlobUpload final : public RegistryJob {
    Q_OBJECT

public:
    /*! mountFrom may be empty. */
    BlobUpload(RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor,
        const QString &mountFrom, QObject *parent);

    bool isMounted() const { return m_isMounted; } //!< after success: nothing was sent
    bool isLost() const { return m_isLost; } //!< after a failure: it cannot go on, but may be begun anew
    qint64 smallestPiece() const { return m_smallestPiece; } //!< but for the last one; 0 when any will do

    bool takesLongPieces(); //!< longer than a GrowingBody keeps; when some of one is gone the upload may be lost

    /*! The blob is complete when all its bytes were written. */
    void write(const std::shared_ptr<GrowingBody> &piece);
    void write(const QByteArray &piece);

Q_SIGNALS:
    void pieceWanted();

protected:
    void run() override;
    void release() override;

private:
    void open(const QString &mountFrom);
    void opened(const HttpAnswer &answer);
    void wantPiece();
    void sendPiece();
    void pieceAnswered(const Result<void> &result, const HttpAnswer &answer);
    void askProgressLater(const Error &error);
    void askProgress(const Error &error);
    void progressArrived(const Error &error, const HttpAnswer &answer);
    void askWhetherComplete(const Error &error);
    void lose(const Error &error);
    Result<void> follow(const HttpAnswer &answer);
    void sendTo(const HttpRequest &request, const Handler &handle);
    bool isLast() const;

    QString m_repository;
    Descriptor m_descriptor;
    QString m_mountFrom;
    QUrl m_location; // of the upload, as the server told it last; empty when there is none
    std::shared_ptr<GrowingBody> m_piece; // on its way
    qint64 m_begin = 0; // of the piece, in the blob
    qint64 m_smallestPiece = 0;
    int m_triesOfPiece = 0;
    bool m_isMounted = false;
    bool m_isLost = false;
};

} // namespace Tagwright
