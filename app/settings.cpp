// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"tagwright"_s, u"tagwright"_s)
{
}

QList<Connection> Settings::connections() const
{
    QList<Connection> result;
    QSet<QString> seen;
    const int count = m_store.beginReadArray(u"connections"_s);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const Connection connection{
            .id = m_store.value(u"id"_s).toString(),
            .name = m_store.value(u"name"_s).toString(),
            .url = m_store.value(u"url"_s).toUrl(),
            .userName = m_store.value(u"userName"_s).toString(),
            .pinned = m_store.value(u"pinned"_s).toStringList(),
            .pageSize = std::max(0, m_store.value(u"pageSize"_s).toInt()),
        };
        // The file may have been edited by hand.
        if (connection.id.isEmpty() || seen.contains(connection.id) || connection.url.host().isEmpty())
            continue;
        seen.insert(connection.id);
        result += connection;
    }
    m_store.endArray();
    return result;
}

void Settings::setConnections(const QList<Connection> &connections)
{
    m_store.remove(u"connections"_s);
    m_store.beginWriteArray(u"connections"_s);
    int index = 0;
    for (const Connection &connection : connections) {
        if (connection.sandbox)
            continue; // gone with the program
        m_store.setArrayIndex(index++);
        m_store.setValue(u"id"_s, connection.id);
        m_store.setValue(u"name"_s, connection.name);
        m_store.setValue(u"url"_s, connection.url);
        m_store.setValue(u"userName"_s, connection.userName);
        m_store.setValue(u"pinned"_s, connection.pinned);
        if (connection.pageSize > 0)
            m_store.setValue(u"pageSize"_s, connection.pageSize);
    }
    m_store.endArray();
}

WindowState Settings::window() const
{
    return WindowState::fromVariant(m_store.value(u"window"_s).toMap());
}

void Settings::setWindow(const WindowState &state)
{
    m_store.setValue(u"window"_s, state.toVariant());
}

} // namespace Tagwright
