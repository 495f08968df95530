// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/linedifference.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace Tagwright {

/*! Two objects as YAML, side by side. */
struct ComparedDocuments {
    QStringList before; //!< lines; none for an object that is not there
    QStringList after;
    QList<LineRow> rows;
};

[[nodiscard]] ComparedDocuments compareDocuments(const QJsonObject &before, const QJsonObject &after);

/*! The same on another thread: an image stream may have thousands of lines. */
class CompareDocuments final : public Job {
    Q_OBJECT

public:
    CompareDocuments(const QJsonObject &before, const QJsonObject &after, QObject *parent);

    const ComparedDocuments &compared() const { return *m_compared; } //!< once it has succeeded

protected:
    void run() override;

private:
    QJsonObject m_before;
    QJsonObject m_after;
    std::shared_ptr<ComparedDocuments> m_compared;
};

} // namespace Tagwright
