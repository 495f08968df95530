// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/dockerconfigwriter.h"
#include "jobs/job.h"

#include <QFileDevice>

#include <memory>

namespace Tagwright {

/*! A file as it was read, to be written only if it still is what it was. */
struct ConfigFile {
    QString path; //!< with symbolic links followed
    QByteArray content; //!< empty when it is not there
    bool exists = false;
    bool isReadableByOthers = false;
};

/*! Rejected with the system's words when it is there and cannot be read. */
[[nodiscard]] Result<ConfigFile> readConfigFile(const QString &path);

/*!
    Puts a document in place of a file: whole or not at all, with the mode that it had, for the user alone when it is
    new. Fails with Rejected and the system's words, and when the file changed since it was read: code ChangedMeanwhile.
*/
class WriteCredentials final : public Job {
    Q_OBJECT

public:
    static constexpr auto ChangedMeanwhile = "changed-meanwhile";

    WriteCredentials(const ConfigFile &before, const QByteArray &document, QObject *parent);
    ~WriteCredentials() override;

protected:
    void run() override;

private:
    ConfigFile m_before;
    QByteArray m_document;
    std::shared_ptr<Result<void>> m_result;
};

} // namespace Tagwright
