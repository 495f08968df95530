// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowstate.h"

#include <QVariantList>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Appearance appearanceNamed(const QString &name)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (name == nameOf(appearance))
            return appearance;
    }
    return Appearance::System;
}

} // namespace

QVariantMap WindowState::toVariant() const
{
    QVariantList storedPages;
    for (const Place &page : pages) {
        storedPages +=
            QVariantMap{{u"connection"_s, page.connectionId}, {u"repository"_s, page.repository}, {u"tag"_s, page.tag}};
    }
    return {
        {u"geometry"_s, geometry},
        {u"panes"_s, panes},
        {u"columns"_s, columns},
        {u"streamColumns"_s, streamColumns},
        {u"pages"_s, storedPages},
        {u"currentPage"_s, currentPage},
        {u"expanded"_s, expanded},
        {u"appearance"_s, nameOf(appearance)},
        {u"notifies"_s, notifies},
        {u"pullFolder"_s, pullFolder},
    };
}

WindowState WindowState::fromVariant(const QVariantMap &stored)
{
    WindowState state{
        .geometry = stored.value(u"geometry"_s).toByteArray(),
        .panes = stored.value(u"panes"_s).toByteArray(),
        .columns = stored.value(u"columns"_s).toByteArray(),
        .streamColumns = stored.value(u"streamColumns"_s).toByteArray(),
        .expanded = stored.value(u"expanded"_s).toStringList(),
        .appearance = appearanceNamed(stored.value(u"appearance"_s).toString()),
        .notifies = stored.value(u"notifies"_s, true).toBool(),
        .pullFolder = stored.value(u"pullFolder"_s).toString(),
    };
    const QVariantList storedPages = stored.value(u"pages"_s).toList();
    for (const QVariant &storedPage : storedPages) {
        const QVariantMap page = storedPage.toMap();
        const Place read{page.value(u"connection"_s).toString(), page.value(u"repository"_s).toString(),
            page.value(u"tag"_s).toString()};
        if (!read.connectionId.isEmpty() && !read.repository.isEmpty())
            state.pages += read;
    }
    const int current = stored.value(u"currentPage"_s, -1).toInt();
    state.currentPage = current >= 0 && current < state.pages.size() ? current : -1;
    return state;
}

} // namespace Tagwright
