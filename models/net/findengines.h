// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "net/containerengine.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Tagwright {

/*! Asks who answers on some sockets. It succeeds whoever does, and waits for nobody longer than patience. */
class FindEngines final : public Job {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualPatience{2000};

    FindEngines(const QStringList &sockets, QObject *parent, std::chrono::milliseconds patience = UsualPatience);
    ~FindEngines() override;

    QList<ContainerEngine> engines() const; //!< in the order of the sockets

protected:
    void run() override;
    void release() override;

private:
    struct Question;
    void ask(Question &question);
    void read(Question &question);
    void settle(Question &question);

    std::vector<std::unique_ptr<Question>> m_questions;
    QTimer m_patience;
};

} // namespace Tagwright
