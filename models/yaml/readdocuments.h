// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/applydocument.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace Tagwright {

inline constexpr qint64 MaxAppliedBytes = 4 * 1024 * 1024;

/*!
    The objects of a text of YAML or JSON, on another thread.

    Fails as readYaml() and applyDocuments() do; TooLarge without words for more than MaxAppliedBytes; with Disk, the
    system's words as its message, when a file cannot be read.
*/
class ReadDocuments final : public Job {
    Q_OBJECT

public:
    struct From {
        QByteArray text = {};
        QStringList paths = {}; //!< of files to be read instead, one after the other
    };

    ReadDocuments(const From &from, QObject *parent);
    ~ReadDocuments() override;

    const QByteArray &text() const; //!< what was read, also when it is not understood
    const QList<ApplyDocument> &documents() const; //!< once it has succeeded

protected:
    void run() override;

private:
    struct Reading;

    From m_from;
    std::shared_ptr<Reading> m_reading;
};

} // namespace Tagwright
