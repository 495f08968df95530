// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guifixture.h"
#include "operations/registrysource.h"
#include "sandbox/sandbox.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/statepane.h"

#include <QLabel>
#include <QTabBar>

/*! What tests of whole pages stand on: a registry in the same process, which misbehaves when it is told to. */
namespace Tagwright {

class SandboxFixture : public GuiFixture {
public:
    explicit SandboxFixture(const SandboxOptions &options = {})
    {
        auto started = Sandbox::start(options);
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        connection = addSandbox(options.listeners.constFirst());
        host = connection.host();
    }

    Connection addSandbox(Sandbox::Access access)
    {
        const QUrl url = sandbox->url(access);
        Connection added{.id = url.toString(), .name = url.authority(), .url = url, .userName = {}, .pinned = {}};
        workspace.add(added);
        return added;
    }

    /*! path with wildcards, as in Fault. */
    void refuse(const QByteArray &path, int status = 403)
    {
        Fault fault;
        fault.path = path;
        fault.status = status;
        fault.code = "DENIED";
        sandbox->faults().add(fault);
    }

    RegistrySource &source() { return *workspace.registry(connection.id); }

    std::unique_ptr<Sandbox> sandbox;
    Connection connection;
    QString host;
};

/*! What the visible state pane or message bar says first; empty when there is none. */
inline QString sentence(const QWidget &within)
{
    for (const char *name : {"stateWhat", "messageWhat"}) {
        const QList<QLabel *> labels = within.findChildren<QLabel *>(QLatin1StringView(name));
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
    }
    return {};
}

/*! The visible button of this text; null when there is none. */
inline QAbstractButton *visibleButton(const QWidget &within, const QString &text)
{
    const QList<QAbstractButton *> buttons = within.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/*! As focusableWithoutName(), but a label that says nothing now and a bar without tabs may have no name: nobody can
    reach them. */
inline QStringList reachableWithoutName(const QWidget &within)
{
    QStringList nameless = focusableWithoutName(within);
    const QList<QTabBar *> bars = within.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        if (bar->count() == 0)
            nameless.removeOne(QString::fromLatin1(bar->metaObject()->className()) + u' ' + bar->objectName());
    }
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() && label->text().isEmpty())
            nameless.removeOne(QString::fromLatin1(label->metaObject()->className()) + u' ' + label->objectName());
    }
    return nameless;
}

} // namespace Tagwright
