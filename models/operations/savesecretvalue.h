// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QPointer>
#include <QString>

namespace Tagwright {

class ClusterClient;
class ReadSecret;

/*!
    Reads one value of a secret and writes it into a file, byte for byte: whole or not at all, and for nobody but its
    owner to read, whatever was there before. Disk with the system's words; NotFound with KeyMissing when the secret
    has no such key any more.
*/
class SaveSecretValue final : public Job {
    Q_OBJECT

public:
    struct Wish {
        QString project;
        QString secret;
        QString key;
        QString path; //!< of the file
    };

    static constexpr auto KeyMissing = "key-missing"; //!< Error::code

    SaveSecretValue(ClusterClient &client, const Wish &wish, QObject *parent);

    const Wish &wish() const { return m_wish; }

protected:
    void run() override;
    void release() override;

private:
    void write(const ReadSecret &read);

    QPointer<ClusterClient> m_client;
    Wish m_wish;
    QPointer<ReadSecret> m_reading;
};

} // namespace Tagwright
