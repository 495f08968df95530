// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/commandtwin.h"
#include "values/shell.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = Fuzz::textOf(bytes, size);
    Fuzz::require(shellWords(shellQuoted(text)) == QStringList(text));

    QStringList quoted;
    const QStringList words = shellWords(text);
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    Fuzz::require(shellWords(quoted.join(u' ')) == words);

    RequestRecord request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("https://registry.example/v2/"));
    request.headers = {{"Authorization", "Bearer secret"}, {"X-Any", Fuzz::bytesOf(bytes, size)}};
    Fuzz::require(shellWords(curlCommand(request)).constLast() == request.url.toString());
    return 0;
}
