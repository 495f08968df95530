// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"
#include "values/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace Tagwright {

class PlanModel;

/*!
    Keeps the plan in a file between sessions: read at once, written on another thread whenever it was changed, and
    wholly written before this is gone. A file that cannot be read is put aside and not written over.
*/
class KeepPlan : public QObject {
    Q_OBJECT

public:
    KeepPlan(PlanModel &plan, const QString &path, QObject *parent = nullptr); //!< an empty path: nothing is kept
    ~KeepPlan() override;

    const Error *error() const { return m_failed ? &m_error : nullptr; } //!< why it is not kept; null when it is

Q_SIGNALS:
    void failed(const Tagwright::Error &error);

private:
    void load();
    void write();
    void fail(const Error &error);

    PlanModel &m_plan;
    QString m_path;
    QTimer m_soon;
    bool m_failed = false;
    Error m_error;
    QThreadPool m_writing; // of one thread, so that the last one written is the last one there was
};

/*! Reads and parses a plan. Disk when it cannot be read, else as parsePlan(). */
[[nodiscard]] Result<QList<PlannedSet>> readPlan(const QString &path);

/*! Takes the place of what is there, or leaves it alone. Disk when it cannot be written. */
[[nodiscard]] Result<void> writePlan(const QString &path, const QList<PlannedSet> &sets);

} // namespace Tagwright
