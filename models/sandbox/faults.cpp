// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/faults.h"

#include "sandbox/wildcard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto WrongDigest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

ServerAnswer statusAnswer(const Fault &fault)
{
    ServerAnswer answer = fault.body.isNull()
        ? errorAnswer(fault.status, fault.code.constData(), u"a fault that was asked for"_s)
        : ServerAnswer{.status = fault.status, .contentType = fault.contentType, .body = fault.body};
    if (fault.retryAfter >= 0)
        answer.setHeader("Retry-After", QByteArray::number(fault.retryAfter));
    return answer;
}

ServerAnswer loginPage()
{
    return {.contentType = "text/html; charset=utf-8"_ba,
        .body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>"_ba};
}

ServerAnswer refusedNumber(int n)
{
    return errorAnswer(
        400, "PAGINATION_NUMBER_INVALID", u"invalid number of results requested"_s, QJsonObject{{u"n"_s, n}});
}

int pageSize(const ServerRequest &request)
{
    return request.parameter("n").value_or("100"_ba).toInt();
}

QByteArray link(const QByteArray &target)
{
    return '<' + target + ">; rel=\"next\"";
}

// "last" is the number of the page: whoever follows the links gets there, and never to an end.
ServerAnswer endlessPage(const ServerRequest &request)
{
    const int page = request.parameter("last").value_or(QByteArray()).toInt();
    const int size = pageSize(request);
    QJsonArray names;
    for (int i = 0; i < size; ++i)
        names += u"endless-%1-%2"_s.arg(page).arg(i);
    const bool catalog = request.path.endsWith("/_catalog");
    const QJsonObject body{{catalog ? u"repositories"_s : u"tags"_s, names}};
    ServerAnswer answer = jsonAnswer(QJsonDocument(body).toJson(QJsonDocument::Compact));
    answer.setHeader(
        "Link", link(request.path + "?n=" + QByteArray::number(size) + "&last=" + QByteArray::number(page + 1)));
    return answer;
}

void repeatPage(const ServerRequest &request, ServerAnswer &answer)
{
    const int page = request.parameter("page").value_or(QByteArray()).toInt();
    answer.setHeader("Link",
        link(request.path + "?n=" + QByteArray::number(pageSize(request)) + "&page=" + QByteArray::number(page + 1)));
}

void linkPastEnd(const ServerRequest &request, ServerAnswer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QJsonArray names = body.value(request.path.endsWith("/_catalog") ? "repositories"_L1 : "tags"_L1).toArray();
    if (names.isEmpty()) {
        answer = errorAnswer(404, "NAME_UNKNOWN", u"there is no such page"_s);
    } else if (answer.header("Link").isEmpty()) {
        const QByteArray last = names.last().toString().toLatin1().toPercentEncoding();
        answer.setHeader("Link", link(request.path + "?n=" + QByteArray::number(pageSize(request)) + "&last=" + last));
    }
}

void moveLink(const QByteArray &origin, ServerAnswer &answer)
{
    QByteArray value = answer.header("Link");
    if (value.startsWith("</"))
        answer.setHeader("Link", value.insert(1, origin));
}

} // namespace

void Faults::add(const Fault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults += fault;
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

QList<Fault> Faults::take(const ServerRequest &request)
{
    QList<Fault> met;
    const std::scoped_lock lock(m_mutex);
    for (Fault &fault : m_faults) {
        if (!matchesWildcard(fault.method, request.method) || !matchesWildcard(fault.path, request.path))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (fault.times != 0) {
            fault.times -= fault.times > 0 ? 1 : 0;
            met += fault;
        }
    }
    return met;
}

std::optional<ServerAnswer> interfere(const Fault &fault, ServerRequest &request)
{
    switch (fault.kind) {
    case Fault::Kind::Status:
        return statusAnswer(fault);
    case Fault::Kind::Drop:
        return ServerAnswer{.dropped = true};
    case Fault::Kind::Html:
        return loginPage();
    case Fault::Kind::Redirect: {
        ServerAnswer answer{.status = 307};
        answer.setHeader("Location", fault.target + request.target);
        return answer;
    }
    case Fault::Kind::RefuseN:
        if (const int n = request.parameter("n").value_or(QByteArray()).toInt(); n > fault.limit)
            return refusedNumber(n);
        return std::nullopt;
    case Fault::Kind::IgnoreN:
        request.unpaged = true;
        return std::nullopt;
    case Fault::Kind::EndlessPages:
        return endlessPage(request);
    default:
        return std::nullopt;
    }
}

void distort(const Fault &fault, const ServerRequest &request, ServerAnswer &answer)
{
    switch (fault.kind) {
    case Fault::Kind::Lose:
        answer.dropped = true;
        break;
    case Fault::Kind::Cut:
        answer.cutAfter = fault.bytes;
        break;
    case Fault::Kind::Garbage:
        answer.stream.reset();
        answer.body = "\x01\x02{]\xff garbage \xfe[}"_ba;
        break;
    case Fault::Kind::AlteredBody:
        if (!answer.body.isEmpty())
            answer.body[answer.body.size() / 2] = static_cast<char>(answer.body[answer.body.size() / 2] ^ 1);
        break;
    case Fault::Kind::WrongDigestHeader:
        answer.setHeader("Docker-Content-Digest", WrongDigest);
        break;
    case Fault::Kind::NoDigestHeader:
        answer.removeHeader("Docker-Content-Digest");
        break;
    case Fault::Kind::RepeatingPages:
        repeatPage(request, answer);
        break;
    case Fault::Kind::LoopingLink:
        answer.setHeader("Link", link(request.target));
        break;
    case Fault::Kind::ForeignLink:
        moveLink(fault.target, answer);
        break;
    case Fault::Kind::NotFoundPastEnd:
        linkPastEnd(request, answer);
        break;
    default:
        break;
    }
}

} // namespace Tagwright
