// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/commandlist.h"

#include "ui/actions/makeaction.h"
#include "ui/fuzzymatch.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QGuiApplication>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxMatches = 80;

} // namespace

CommandList::CommandList(const QList<QAction *> &actions, const QStringList &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
    , m_nameIcon(icon(u"repository"_s))
{
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible())
            m_actions += action;
    }
    setTyped({});
}

void CommandList::setTyped(const QString &typed)
{
    QList<Match> matches;
    for (QAction *action : std::as_const(m_actions)) {
        if (const auto score = fuzzyMatch(typed, plainText(*action)))
            matches += {.score = *score, .action = action};
    }
    // Without a letter typed, thousands of names would only be in the way of the actions.
    if (!typed.trimmed().isEmpty()) {
        for (const QString &name : std::as_const(m_names)) {
            if (const auto score = fuzzyMatch(typed, name))
                matches += {.score = *score, .name = name};
        }
    }
    std::stable_sort(
        matches.begin(), matches.end(), [](const Match &one, const Match &other) { return one.score > other.score; });
    beginResetModel();
    m_matches = matches.mid(0, MaxMatches);
    endResetModel();
}

QAction *CommandList::action(int row) const
{
    return m_matches.at(row).action;
}

QString CommandList::name(int row) const
{
    return m_matches.at(row).name;
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int CommandList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Hint + 1;
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Match &match = m_matches.at(index.row());
    if (index.column() == Hint) {
        switch (role) {
        case Qt::DisplayRole:
            return match.action ? match.action->shortcut().toString(QKeySequence::NativeText) : tr("Open");
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return dimText(QGuiApplication::palette());
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return match.action ? plainText(*match.action) : match.name;
    case Qt::DecorationRole:
        return match.action ? match.action->icon() : m_nameIcon;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return match.action ? match.action->statusTip() : QString();
    default:
        return {};
    }
}

} // namespace Tagwright
