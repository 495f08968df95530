// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "recording.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

struct Theme {
    QString name;
    QStringList patterns;
};

// Whose pattern comes first has the recording.
const QList<Theme> &themes()
{
    static const QList<Theme> all{
        {u"cluster"_s, {u"00-*"_s, u"14-*"_s}},
        {u"signin"_s, {u"01-*"_s}},
        {u"projects"_s, {u"02-*"_s}},
        {u"tags"_s, {u"04-*"_s, u"12-all-ns-istags-admin"_s, u"12-page-istags-limit5"_s}},
        {u"paging"_s, {u"12-*"_s}},
        {u"mechanics"_s,
            {u"03-is-list-[!t]*"_s, u"03-is-list"_s, u"03-is-watch*"_s, u"03-is-patch-apply"_s, u"03-is-patch-json*"_s,
                u"03-is-patch-merge-*"_s, u"03-is-patch-wrong-type"_s, u"03-is-delete*"_s, u"03-is-put-*"_s,
                u"03-is-create-bad-json"_s, u"03-is-create-missing-ns-*"_s, u"03-is-create-no-name"_s,
                u"03-is-create-ns-mismatch"_s, u"03-is-get-forbidden-viewer"_s, u"03-is-secrets-viewer"_s,
                u"03-legacy-oapi"_s, u"03-method-not-allowed"_s, u"03-unknown-*"_s}},
        {u"imagestreams"_s, {u"03-*"_s}},
        {u"images"_s, {u"05-*"_s}},
        {u"imports"_s, {u"06-*"_s}},
        {u"edits"_s, {u"07-*"_s}},
        {u"registry"_s, {u"08-*"_s}},
        {u"access"_s, {u"09-*"_s}},
        {u"roles"_s, {u"10-*"_s}},
        {u"secrets"_s, {u"11-*"_s}},
        {u"quota"_s, {u"13-*"_s}},
    };
    return all;
}

QString themeOf(const QString &recording)
{
    for (const Theme &theme : themes()) {
        for (const QString &pattern : theme.patterns) {
            if (QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
                    .match(recording)
                    .hasMatch())
                return theme.name;
        }
    }
    return {};
}

QString contractPath(const QString &file)
{
    return QStringLiteral(TAGWRIGHT_CONTRACT) + u'/' + file;
}

Recording::Headers headersOf(const QJsonObject &headers)
{
    Recording::Headers result;
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        result.emplaceBack(header.key().toUtf8(), header.value().toString().toUtf8());
    return result;
}

QByteArray bytesOf(const QJsonValue &body)
{
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    return body.toString().toUtf8();
}

const QMap<QString, QString> &uncovered()
{
    static const QMap<QString, QString> reasons = [] {
        QMap<QString, QString> read;
        QFile file(contractPath(u"uncovered.txt"_s));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return read;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith('#'))
                read.insert(QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 1)).trimmed());
        }
        return read;
    }();
    return reasons;
}

} // namespace

QByteArray Recording::answerHeader(const QByteArray &header) const
{
    for (const auto &[key, value] : answerHeaders) {
        if (key.compare(header, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Recording recordingOf(const QString &name)
{
    QFile file(contractPath(u"recordings/"_s + name + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject request = whole.value("request"_L1).toObject();
    const QJsonObject response = whole.value("response"_L1).toObject();

    Recording recording;
    recording.name = name;
    recording.method = request.value("method"_L1).toString().toLatin1();
    const QByteArray url = request.value("url"_L1).toString().toUtf8();
    const qsizetype host = url.indexOf("//") + 2;
    const qsizetype path = url.indexOf('/', host);
    recording.host = url.sliced(host, path - host);
    recording.target = url.sliced(path);
    recording.requestHeaders = headersOf(request.value("headers"_L1).toObject());
    recording.body = bytesOf(request.value("body"_L1));
    recording.status = response.value("status"_L1).toInt();
    recording.answerHeaders = headersOf(response.value("headers"_L1).toObject());
    recording.answer = response.value("body"_L1);
    if (response.contains("watchEvents"_L1))
        recording.events = response.value("watchEvents"_L1).toArray();
    return recording;
}

QStringList recordingNames()
{
    QStringList names = QDir(contractPath(u"recordings"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QStringList recordingsOf(const QString &theme)
{
    QStringList names = recordingNames();
    names.removeIf([&theme](const QString &name) { return themeOf(name) != theme; });
    return names;
}

QStringList recordingsWithoutTheme()
{
    return recordingsOf({});
}

QString uncoveredReason(const QString &name)
{
    return uncovered().value(name);
}

QStringList uncoveredNames()
{
    return uncovered().keys();
}

} // namespace Tagwright
