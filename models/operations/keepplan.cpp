// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/keepplan.h"

#include "items/planmodel.h"
#include "values/planfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr auto WritePause = 500ms;

Error diskError(const QFileDevice &file)
{
    return {.kind = Error::Kind::Disk, .message = file.errorString()};
}

} // namespace

KeepPlan::KeepPlan(PlanModel &plan, const QString &path, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_path(path)
{
    if (m_path.isEmpty())
        return;
    m_writing.setMaxThreadCount(1);
    load();
    m_soon.setSingleShot(true);
    m_soon.setInterval(WritePause);
    m_soon.callOnTimeout(this, &KeepPlan::write);
    connect(&plan, &PlanModel::changed, &m_soon, qOverload<>(&QTimer::start));
}

KeepPlan::~KeepPlan()
{
    if (m_soon.isActive())
        write();
}

void KeepPlan::load()
{
    if (!QFile::exists(m_path))
        return;
    Result<QList<PlannedSet>> sets = readPlan(m_path);
    if (sets)
        return m_plan.setSets(*sets);
    const QString aside = m_path + ".unread"_L1;
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    fail(sets.error());
}

void KeepPlan::write()
{
    m_soon.stop();
    m_writing.start([this, path = m_path, sets = m_plan.sets()] {
        QDir().mkpath(QFileInfo(path).path());
        const Result<void> written = writePlan(path, sets);
        if (!written) {
            QMetaObject::invokeMethod(
                this, [this, error = written.error()] { fail(error); }, Qt::QueuedConnection);
        }
    });
}

void KeepPlan::fail(const Error &error)
{
    m_failed = true;
    m_error = error;
    Q_EMIT failed(error);
}

Result<QList<PlannedSet>> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return diskError(file);
    const QByteArray document = file.read(MaxPlanBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return diskError(file);
    Result<QList<PlannedSet>> sets = parsePlan(document);
    if (!sets && sets.error().kind == Error::Kind::Malformed)
        return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(PlanRule::NotAPlan)};
    return sets;
}

Result<void> writePlan(const QString &path, const QList<PlannedSet> &sets)
{
    QSaveFile file(path);
    const QByteArray document = planDocument(sets);
    if (!file.open(QFile::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return diskError(file);
    return {};
}

} // namespace Tagwright
