// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/commandwords.h"

#include "values/shell.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

QString commandText(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        if (!word.isEmpty())
            quoted.append(shellQuoted(word));
    }
    return quoted.join(u' ');
}

CommandLine commandLine(const QStringList &words)
{
    return {.program = words.first(), .text = commandText(words)};
}

QString PlainHttp::tlsVerify() const
{
    return option(u"--tls-verify=false"_s);
}

QString PlainHttp::insecure() const
{
    return option(u"--insecure"_s);
}

QString PlainHttp::plainHttp() const
{
    return option(u"--plain-http"_s);
}

QString PlainHttp::tlsDisabled() const
{
    return option(u"--host=reg=%1,tls=disabled"_s.arg(m_host));
}

} // namespace Tagwright
