// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/welcomepage.h"

#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int WelcomePageWidth = 90; // characters
constexpr qsizetype MaxConnections = 8; // the Explorer has them all

QString iconNameOf(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Registry:
        return u"registry"_s;
    case ConnectionKind::Cluster:
        return u"cluster"_s;
    case ConnectionKind::Sandbox:
    case ConnectionKind::SandboxCluster:
        return u"sandbox"_s;
    case ConnectionKind::ImageFile:
        return u"folder"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WelcomePage::WelcomePage(Workspace &workspace, const QList<QAction *> &beginnings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connections(new QWidget(this))
    , m_list(new QVBoxLayout(m_connections))
{
    setObjectName(u"welcomePage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const int line = fontMetrics().height();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content); // while it is empty: it is asked for its size here, and again when it is shown
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(4 * line, 4 * line), devicePixelRatioF()));
    auto *title = headingLabel(u"Tagwright"_s, this);
    title->setFont(headingFont(title->font()));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(line / 4);
    titles->addStretch();
    titles->addWidget(title);
    titles->addWidget(hintLabel(tr("All your container registries and clusters in one window."), this));
    titles->addStretch();
    auto *header = new QHBoxLayout;
    header->setSpacing(line);
    header->addWidget(picture);
    header->addLayout(titles, 1);

    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(line / 6);

    auto *column = new QVBoxLayout;
    column->setSpacing(line / 2);
    column->addLayout(header);
    column->addSpacing(line);
    for (QAction *beginning : beginnings) {
        auto *button = new LinkButton(beginning->icon(), plainText(*beginning), beginning->statusTip(), this);
        button->setObjectName(u"welcome_"_s + beginning->objectName());
        connect(button, &QAbstractButton::clicked, beginning, &QAction::trigger);
        column->addWidget(button);
    }
    column->addSpacing(line / 2);
    column->addWidget(m_connections);

    auto *centred = new QWidget(this);
    centred->setMaximumWidth(fontMetrics().averageCharWidth() * WelcomePageWidth);
    centred->setLayout(column);

    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->addStretch(2);
    contentLayout->addWidget(centred);
    contentLayout->addStretch(3);
    contentLayout->setAlignment(centred, Qt::AlignHCenter);

    connect(&workspace, &Workspace::connectionsChanged, this, &WelcomePage::showConnections);
    showConnections();
}

void WelcomePage::showConnections()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        // A click on one of them may be what changes the list.
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Connection> connections = m_workspace.connections().mid(0, MaxConnections);
    m_connections->setVisible(!connections.isEmpty());
    if (!connections.isEmpty())
        m_list->addWidget(hintLabel(tr("Your connections"), this));
    for (const Connection &connection : connections) {
        const QString host = connection.host();
        const QString detail = connection.name == host || connection.isReadOnly() ? QString() : host;
        auto *button = new LinkButton(icon(iconNameOf(connection.kind)), connection.name, detail, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = connection.id] { Q_EMIT connectionChosen(id); });
        m_list->addWidget(button);
    }
}

} // namespace Tagwright
