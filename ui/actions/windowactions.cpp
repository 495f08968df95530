// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/windowactions.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class WindowActionWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::WindowActions)
};

} // namespace

WindowActions::WindowActions(QObject *parent)
    : address(makeAction({.name = u"goToAddress"_s,
                             .icon = u"link"_s,
                             .text = WindowActionWords::tr("&Address bar"),
                             .tip = WindowActionWords::tr("Type or paste a reference"),
                             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::ALT | Qt::Key_D)}},
        parent))
    // In a text field the same keys paste into the field; everywhere else they open what was copied.
    , paste(makeAction({.name = u"pasteReference"_s,
                           .icon = u"paste"_s,
                           .text = WindowActionWords::tr("&Paste a reference"),
                           .tip = WindowActionWords::tr("Open the image or the registry whose name was copied"),
                           .shortcuts = {QKeySequence(QKeySequence::Paste)}},
          parent))
    , find(makeAction({.name = u"filterTags"_s,
                          .icon = u"filter"_s,
                          .text = WindowActionWords::tr("&Filter tags"),
                          .tip = WindowActionWords::tr("Show only the tags that hold what you type"),
                          .shortcuts = {QKeySequence(QKeySequence::Find)}},
          parent))
    , palette(makeAction(
          {.name = u"commandPalette"_s,
              .icon = u"search"_s,
              .text = WindowActionWords::tr("Command &palette…"),
              .tip = WindowActionWords::tr("Find an action or a repository by typing"),
              .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
          parent))
    , quit(makeAction({.name = u"quit"_s,
                          .icon = u"close"_s,
                          .text = WindowActionWords::tr("&Quit"),
                          .tip = WindowActionWords::tr("Close the window and end the program"),
                          .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
          parent))
    , shortcuts(makeAction({.name = u"showShortcuts"_s,
                               .icon = u"info"_s,
                               .text = WindowActionWords::tr("&Keyboard shortcuts…"),
                               .tip = WindowActionWords::tr("What the keys do"),
                               .shortcuts = {QKeySequence(Qt::Key_F1)}},
          parent))
    , about(makeAction({.name = u"about"_s,
                           .icon = u"tag"_s,
                           .text = WindowActionWords::tr("&About Tagwright…"),
                           .tip = WindowActionWords::tr("Version and licence")},
          parent))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace Tagwright
