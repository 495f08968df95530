// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/importcontroller.h"

#include "sandbox/openshift/imageimporter.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/objectstore.h"

using namespace std::chrono_literals;

namespace Tagwright::Practice {

namespace {

constexpr auto ControllerPatience = 200ms; // how long the end of the cluster may have to wait

} // namespace

ImportController::ImportController(ObjectStore &objects, ImageImporter &importer)
    : m_objects(objects)
    , m_importer(importer)
    , m_thread([this] { run(); })
{
}

ImportController::~ImportController()
{
    m_isEnding = true;
    m_thread.join();
}

void ImportController::setAutomatic(bool isAutomatic)
{
    const std::lock_guard lock(m_mutex); // an import that runs is seen to its end
    m_isAutomatic = isAutomatic;
}

void ImportController::importPending()
{
    const std::lock_guard lock(m_mutex);
    const QList<QJsonObject> streams = m_objects.list(imageStreamKind().storeName());
    for (const QJsonObject &stream : streams) {
        // A stream that changed or went meanwhile comes round again.
        if (const auto import = ImageImporter::pendingImport(StreamDraft(stream)))
            (void)m_importer.import(*import);
    }
}

void ImportController::importScheduled()
{
    const std::lock_guard lock(m_mutex);
    const QList<QJsonObject> streams = m_objects.list(imageStreamKind().storeName());
    for (const QJsonObject &stream : streams) {
        if (const auto import = ImageImporter::scheduledImport(StreamDraft(stream)))
            (void)m_importer.import(*import);
    }
}

void ImportController::run()
{
    quint64 seen = 0;
    while (!m_isEnding && !m_objects.isClosed()) {
        const auto changes = m_objects.changesAfter(seen, ControllerPatience);
        if (!changes) { // forgotten: all that matters is what is there now
            seen = m_objects.revision();
            if (m_isAutomatic)
                importPending();
            continue;
        }
        for (const ObjectStore::Change &change : *changes) {
            seen = change.revision;
            if (change.type == ObjectStore::Change::Type::Deleted || change.resource != imageStreamKind().storeName())
                continue;
            const std::lock_guard lock(m_mutex);
            if (!m_isAutomatic || m_isEnding)
                continue;
            // The stream as it is now: an older state would be imported in vain.
            const auto current = m_objects.find(change.resource, nameSpaceOf(change.object), nameOf(change.object));
            const auto import = current ? ImageImporter::pendingImport(StreamDraft(*current)) : std::nullopt;
            if (import)
                (void)m_importer.import(*import);
        }
    }
}

} // namespace Tagwright::Practice
