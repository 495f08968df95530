// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/requesttext.h"

#include "items/words.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class RequestWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::RequestText)

public:
    static QString outcome(const RequestRecord &request);
};

QString RequestWords::outcome(const RequestRecord &request)
{
    if (request.isRunning())
        return tr("No answer yet");
    const QString milliseconds = QLocale().toString(request.milliseconds);
    if (request.error) {
        const ErrorText failure = describe(*request.error, request.url.host());
        return QStringList{tr("No answer after %1 ms").arg(milliseconds), failure.what, failure.details}.join(u'\n');
    }
    return tr("HTTP %1 after %2 ms, %3").arg(request.status).arg(milliseconds, Words::exactSize(request.bytesReceived));
}

} // namespace

QString requestDetails(const RequestRecord &request)
{
    QStringList lines{QString::fromLatin1(request.method) + u' ' + request.url.toDisplayString(QUrl::FullyEncoded)};
    for (const auto &[name, value] : request.headers)
        lines += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
    lines += {QString(), RequestWords::outcome(request), Words::moment(request.started)};
    return lines.join(u'\n');
}

} // namespace Tagwright
