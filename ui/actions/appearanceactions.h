// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace Tagwright {

class Theme;

/*! Light, dark, or as the system is. */
class AppearanceActions : public QObject {
    Q_OBJECT

public:
    AppearanceActions(Theme &theme, QObject *parent);

    void fillMenu(QMenu &menu) const;

private:
    QActionGroup *m_group;
};

} // namespace Tagwright
