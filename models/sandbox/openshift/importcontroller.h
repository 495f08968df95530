// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <mutex>
#include <thread>

namespace Tagwright::Practice {

class ImageImporter;
class ObjectStore;

/*! Imports what streams want imported, on a thread of its own, so that a watch sees a tag before its image. */
class ImportController {
public:
    ImportController(ObjectStore &objects, ImageImporter &importer);
    ~ImportController();

    void setAutomatic(bool isAutomatic);
    void importPending();
    void importScheduled();

private:
    void run();

    ObjectStore &m_objects;
    ImageImporter &m_importer;
    std::atomic<bool> m_isAutomatic = true;
    std::atomic<bool> m_isEnding = false;
    std::mutex m_mutex; // of the imports: one after the other
    std::thread m_thread; // last: it uses the others
};

} // namespace Tagwright::Practice
