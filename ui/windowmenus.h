// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMenuBar;

namespace Tagwright {

class ActivityPane;
class ChangeActions;
class CommandActions;
class ConnectionActions;
class CredentialFileActions;
class GoActions;
class ImageFileActions;
class JournalActions;
class Notifier;
class PageTabs;
class PaneActions;
class PlanPane;
class ProjectActions;
class PullActions;
class RequestPane;
class TagActions;
class Theme;
struct WindowActions;

/*! Whose actions are in the menus. */
struct MenuParts {
    const WindowActions &window;
    const ConnectionActions &connections;
    const ProjectActions &projects;
    const ImageFileActions &imageFiles;
    const CredentialFileActions &credentialFiles;
    const JournalActions &journal;
    const PaneActions &panes;
    const GoActions &go;
    const PageTabs &pages;
    const ChangeActions &changes;
    const PullActions &pull;
    const TagActions &tags;
    const CommandActions &commands;
    const ActivityPane &activity;
    const RequestPane &requests;
    const PlanPane &plan;
    const Notifier &notifier;
    Theme &theme;
};

/*! Every action of the program, in menus; the palette finds them there. */
void fillMenuBar(QMenuBar &bar, const MenuParts &parts);

} // namespace Tagwright
