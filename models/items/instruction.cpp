// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/instruction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr std::array<QStringView, 2> Shells{u"/bin/sh -c ", u"cmd /S /C "};

// docker build: "/bin/sh -c …", and with build arguments "|2 A=1 B=2 /bin/sh -c …".
QStringView afterShell(QStringView text)
{
    for (const QStringView shell : Shells) {
        if (text.startsWith(shell))
            return text.sliced(shell.size()).trimmed();
        if (text.startsWith(u'|')) {
            if (const qsizetype at = text.indexOf(shell); at > 0)
                return text.sliced(at + shell.size()).trimmed();
        }
    }
    return {};
}

} // namespace

QString instruction(const QString &createdBy)
{
    constexpr QStringView BuildKit = u"# buildkit";
    constexpr QStringView NoOperation = u"#(nop)"; // docker build: not run in the shell that is named before it
    constexpr QStringView Run = u"RUN ";

    QStringView text = QStringView(createdBy).trimmed();
    if (text.endsWith(BuildKit))
        text = text.chopped(BuildKit.size()).trimmed();

    const bool named = text.startsWith(Run);
    const QStringView command = afterShell(named ? text.sliced(Run.size()).trimmed() : text);
    if (command.isEmpty())
        return text.toString();
    if (!named && command.startsWith(NoOperation))
        return command.sliced(NoOperation.size()).trimmed().toString();
    return Run.toString().append(command);
}

} // namespace Tagwright
