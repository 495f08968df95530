// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/pullorder.h"

#include "values/commandwords.h"
#include "values/shell.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString transportName(PullOrder::Form form)
{
    switch (form) {
    case PullOrder::Form::Folder:
        return u"oci:"_s;
    case PullOrder::Form::OciArchive:
        return u"oci-archive:"_s;
    case PullOrder::Form::DockerArchive:
        return u"docker-archive:"_s;
    }
    Q_UNREACHABLE();
}

// "--override-os linux …"; without a platform an index comes whole.
QStringList platformOptions(const PullOrder &order)
{
    if (order.platforms.isEmpty())
        return order.form == PullOrder::Form::DockerArchive ? QStringList() : QStringList{u"--all"_s};
    const QStringList parts = order.platforms.constFirst().section(u' ', 0, 0).split(u'/');
    QStringList options{u"--override-os=%1"_s.arg(parts.constFirst()), u"--override-arch=%1"_s.arg(parts.value(1))};
    if (parts.size() > 2)
        options += u"--override-variant=%1"_s.arg(parts.at(2));
    return options;
}

} // namespace

QString gatheringFolder(const PullOrder &order)
{
    if (order.form == PullOrder::Form::Folder)
        return order.target;
    const QFileInfo file(order.target);
    return QDir(file.absolutePath()).filePath(u".%1.partial"_s.arg(file.fileName()));
}

QStringList pullCommands(const PullOrder &order, const QString &host, Transport transport)
{
    if (order.platforms.size() > 1 || order.referrers == PullOrder::Referrers::Bring || order.target.contains(u':'))
        return {}; // a colon ends the path for skopeo
    const bool plain = transport == Transport::PlainHttp || (transport == Transport::Usual && isLoopbackHost(host));
    const PlainHttp http(host, plain);
    const QStringList options = platformOptions(order);
    const bool isGlobal = !order.platforms.isEmpty(); // these stand before the command
    QStringList lines;
    for (const QString &reference : order.references) {
        ImageReference image{.host = host, .repository = order.repository};
        QString name;
        if (const auto digest = Digest::parse(reference)) {
            image.digest = *digest;
        } else {
            image.tag = reference;
            name = u':' + (order.form == PullOrder::Form::DockerArchive ? image.familiar() : reference);
        }
        lines += commandText(QStringList{u"skopeo"_s} + (isGlobal ? options : QStringList()) + QStringList{u"copy"_s}
            + (isGlobal ? QStringList() : options)
            + QStringList{http.option(u"--src-tls-verify=false"_s), u"docker://"_s + image.toString(),
                transportName(order.form) + order.target + name});
    }
    return lines;
}

} // namespace Tagwright
