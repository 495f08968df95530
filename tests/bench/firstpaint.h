// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memory.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <ctime>

/*! Says so when a main window has painted and waits for events, and ends the program. */
class FirstPaint : public QObject {
public:
    FirstPaint() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched)) {
            qApp->removeEventFilter(this);
            // Served once nothing is left that the start has put off.
            auto *idle = new QTimer(this);
            idle->callOnTimeout(qApp, [] {
                std::printf("{\"rss\":%lld,\"cpu_ms\":%.1f}\n", residentBytes(),
                    1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
            idle->start(0);
        }
        return false;
    }
};
