// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimer>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds &clipboardTime()
{
    static std::chrono::milliseconds time = 30s;
    return time;
}

} // namespace

void setSecretClipboardTime(std::chrono::milliseconds time)
{
    clipboardTime() = time;
}

void copySecret(const QString &secret)
{
    auto *copied = new QMimeData;
    copied->setText(secret);
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);

    auto *watch = new QObject(qApp); // it outlives every dialog
    const auto clear = [watch, secret] {
        if (QGuiApplication::clipboard()->text() == secret)
            QGuiApplication::clipboard()->clear();
        watch->deleteLater();
    };
    QTimer::singleShot(clipboardTime(), watch, clear);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, watch, clear);
}

} // namespace Tagwright
