// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/notifier.h"

#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/operationtext.h"
#include "values/operationrecord.h"
#include "values/tagmove.h"

#include <QAction>
#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString outcomeOf(const OperationRecord &operation)
{
    const QString outcome = operationProgress(operation, operation.finished);
    return operation.state == OperationRecord::State::Failed
        ? outcome + u'\n' + inOneParagraph(describe(operation.error, operation.connectionName))
        : outcome;
}

} // namespace

Notifier::Notifier(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_action(
          makeAction({.name = u"notifyOfEnds"_s,
                         .icon = u"info"_s,
                         .text = tr("&Notify when long operations end"),
                         .tip = tr("Tell of the end of what took longer than ten seconds while you were in another "
                                   "window")},
              this))
{
    m_action->setCheckable(true);
    m_action->setChecked(true);
    m_action->setIconVisibleInMenu(false); // where its check mark stands
    connect(&workspace.runner(), &OperationRunner::ended, this, &Notifier::consider);
    connect(&workspace, &Workspace::tagMoved, this,
        [this](const QString &connectionId, const QString &path, const QString &tag, const QString &from,
            const QString &to) {
            tellOfMove(connectionId, path, {tag, from, to});
        });
}

bool Notifier::isOn() const
{
    return m_action->isChecked();
}

void Notifier::setOn(bool on)
{
    m_action->setChecked(on);
}

void Notifier::consider(const OperationRecord &operation)
{
    const bool isLong = operation.started.msecsTo(operation.finished) > std::chrono::milliseconds(Long).count();
    const bool isNews = operation.state != OperationRecord::State::Cancelled; // who cancels it knows
    if (isOn() && isLong && isNews && !QApplication::activeWindow())
        notify(operationTitle(operation), outcomeOf(operation));
}

// Whoever asked for it wants to know, also while another part of this window is looked at.
void Notifier::tellOfMove(const QString &connectionId, const QString &path, const TagMove &move)
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster || !cluster->connection().notified.contains(path))
        return;
    const ImageStream *stream = cluster->openProject(path.section(u'/', 0, 0))->stream(path.section(u'/', 1));
    const auto name = [&](const QString &digest) {
        //: in place of the name of an image, for a tag that names none
        return digest.isEmpty() ? tr("none") : stream ? imageName(*stream, move.tag, digest) : digest.left(19);
    };
    //: what a tag of an image stream named, and what it names now: "latest: 2.4.66 → 2.4.67"
    notify(path, tr("%1: %2 → %3").arg(move.tag, name(move.from), name(move.to)));
}

void Notifier::notify(const QString &what, const QString &outcome)
{
    QApplication::alert(m_window);
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (!m_tray) {
            m_tray = new QSystemTrayIcon(applicationIcon(), this);
            m_tray->setToolTip(QApplication::applicationDisplayName());
            const auto comeBack = [this] { m_window->activateWindow(); };
            connect(m_tray, &QSystemTrayIcon::activated, m_window, comeBack);
            connect(m_tray, &QSystemTrayIcon::messageClicked, m_window, comeBack);
            connect(qApp, &QApplication::focusChanged, m_tray, [this](const QWidget *, const QWidget *now) {
                if (now)
                    m_tray->hide(); // who is here has seen it
            });
        }
        m_tray->show(); // without it there is no message
        m_tray->showMessage(what, outcome, applicationIcon());
    }
    Q_EMIT notified(what, outcome);
}

} // namespace Tagwright
