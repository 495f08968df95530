// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/appearanceactions.h"

#include "ui/actions/makeaction.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace Tagwright {

using namespace Qt::StringLiterals;

AppearanceActions::AppearanceActions(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_group(new QActionGroup(this))
{
    const auto add = [this, &theme](Appearance appearance, const ActionWords &words) {
        QAction *action = makeAction(words, m_group);
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // where its check mark stands
        action->setChecked(theme.appearance() == appearance);
        connect(action, &QAction::triggered, &theme, [&theme, appearance] { theme.setAppearance(appearance); });
        connect(&theme, &Theme::appearanceChanged, action,
            [action, appearance](Appearance now) { action->setChecked(now == appearance); });
    };
    add(Appearance::System,
        {.name = u"appearanceSystem"_s,
            .icon = u"settings"_s,
            .text = tr("As the &system"),
            .tip = tr("Light or dark, as the desktop is")});
    add(Appearance::Light,
        {.name = u"appearanceLight"_s,
            .icon = u"palette"_s,
            .text = tr("&Light"),
            .tip = tr("Dark text on light ground")});
    add(Appearance::Dark,
        {.name = u"appearanceDark"_s,
            .icon = u"palette"_s,
            .text = tr("&Dark"),
            .tip = tr("Light text on dark ground")});
}

void AppearanceActions::fillMenu(QMenu &menu) const
{
    menu.addActions(m_group->actions());
}

} // namespace Tagwright
