// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/secretrules.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto Opaque = "Opaque"_L1;
constexpr auto AccountName = "kubernetes.io/service-account.name"_L1;
constexpr qsizetype MaxSecretSize = 1024 * 1024;
constexpr qsizetype MaxKeyLength = 253;

QString goQuoted(const QString &text)
{
    return u'"' + text + u'"';
}

QJsonObject dataOf(const QJsonObject &secret)
{
    return secret.value("data"_L1).toObject();
}

QByteArray decoded(const QJsonObject &secret, const QString &key)
{
    return QByteArray::fromBase64(dataOf(secret).value(key).toString().toLatin1());
}

QString dataField(const QString &key)
{
    return u"data[%1]"_s.arg(key);
}

QList<FieldProblem> keyFaults(const QString &key)
{
    static const QRegularExpression grammar(u"\\A[-._a-zA-Z0-9]+\\z"_s);
    QList<FieldProblem> faults;
    const QString field = dataField(key);
    if (key.size() > MaxKeyLength)
        faults += invalidField(field, goQuoted(key), u"must be no more than 253 characters"_s);
    if (!grammar.match(key).hasMatch()) {
        faults += invalidField(field, goQuoted(key),
            u"a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or "
            "'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"_s);
    }
    if (key == "."_L1 || key == ".."_L1)
        faults += invalidField(field, goQuoted(key), u"must not be '%1'"_s.arg(key));
    else if (key.startsWith(".."_L1))
        faults += invalidField(field, goQuoted(key), u"must not start with '..'"_s);
    return faults;
}

// The contents of pull secrets are not echoed back.
QList<FieldProblem> pullSecretFaults(const QJsonObject &secret, const QString &key)
{
    if (!dataOf(secret).contains(key))
        return {missingField(dataField(key))};
    if (const auto fault = objectFault(decoded(secret, key)))
        return {invalidField(dataField(key), u"\"<secret contents redacted>\""_s, *fault)};
    return {};
}

QList<FieldProblem> typeFaults(const QJsonObject &secret)
{
    const QString type = secret.value("type"_L1).toString();
    const QJsonObject data = dataOf(secret);
    if (type == "kubernetes.io/service-account-token"_L1) {
        const QJsonObject annotations = secret.value("metadata"_L1).toObject().value("annotations"_L1).toObject();
        if (annotations.value(AccountName).toString().isEmpty())
            return {missingField(u"metadata.annotations[%1]"_s.arg(AccountName))};
    } else if (type == "kubernetes.io/dockercfg"_L1) {
        return pullSecretFaults(secret, u".dockercfg"_s);
    } else if (type == "kubernetes.io/dockerconfigjson"_L1) {
        return pullSecretFaults(secret, u".dockerconfigjson"_s);
    } else if (type == "kubernetes.io/basic-auth"_L1) {
        if (!data.contains("username"_L1) && !data.contains("password"_L1))
            return {missingField(u"data[username]"_s), missingField(u"data[password]"_s)};
    } else if (type == "kubernetes.io/ssh-auth"_L1) {
        if (data.value("ssh-privatekey"_L1).toString().isEmpty())
            return {missingField(u"data[ssh-privatekey]"_s)};
    } else if (type == "kubernetes.io/tls"_L1) {
        QList<FieldProblem> faults;
        for (const QString &key : {u"tls.crt"_s, u"tls.key"_s}) {
            if (!data.contains(key))
                faults += missingField(dataField(key));
        }
        return faults;
    }
    return {};
}

// A JSON value as Go's scanner meets it, which stops at the first byte that it cannot take.
std::optional<QString> literalFault(const QByteArray &text, QByteArrayView literal)
{
    for (qsizetype i = 1; i < literal.size(); ++i) {
        if (i >= text.size())
            return u"unexpected end of JSON input"_s;
        if (text.at(i) != literal.at(i)) {
            return u"invalid character '%1' in literal %2 (expecting '%3')"_s.arg(
                QChar::fromLatin1(text.at(i)), QString::fromLatin1(literal), QChar::fromLatin1(literal.at(i)));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> objectFault(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject() || json.trimmed() == "null")
        return std::nullopt;
    const auto wrongKind = [](const QString &kind) {
        return u"json: cannot unmarshal %1 into Go value of type map[string]interface {}"_s.arg(kind);
    };
    if (document.isArray())
        return wrongKind(u"array"_s);

    const QByteArray text = json.trimmed();
    if (text.isEmpty())
        return u"unexpected end of JSON input"_s;
    for (const QByteArrayView literal : {QByteArrayView("null"), QByteArrayView("true"), QByteArrayView("false")}) {
        if (text.front() == literal.front())
            return literalFault(text, literal).value_or(wrongKind(u"bool"_s));
    }
    if (text.front() == '"')
        return wrongKind(u"string"_s);
    if (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'))
        return wrongKind(u"number"_s);
    if ((text.front() == '{' || text.front() == '[') && error.offset >= text.size() - 1)
        return u"unexpected end of JSON input"_s;
    const qsizetype at = text.front() == '{' || text.front() == '[' ? std::max(0, error.offset - 1) : 0;
    return u"invalid character '%1' looking for beginning of value"_s.arg(
        QChar::fromLatin1(text.at(std::min(at, text.size() - 1))));
}

QJsonObject preparedSecret(QJsonObject secret)
{
    const QJsonObject plain = secret.take("stringData"_L1).toObject();
    QJsonObject data = dataOf(secret);
    for (auto entry = plain.begin(); entry != plain.end(); ++entry)
        data.insert(entry.key(), QString::fromLatin1(entry.value().toString().toUtf8().toBase64()));
    if (data.isEmpty())
        secret.remove("data"_L1);
    else
        secret.insert(u"data"_s, data);
    if (secret.value("type"_L1).toString().isEmpty())
        secret.insert(u"type"_s, QString(Opaque));
    return secret;
}

std::optional<QString> undecodable(const QJsonObject &secret)
{
    const QJsonObject data = dataOf(secret);
    for (const QJsonValue value : data) {
        const QByteArray text = value.toString().toLatin1();
        const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (value.isString() && result && text.size() % 4 == 0)
            continue;
        static const QRegularExpression foreign(u"[^A-Za-z0-9+/]"_s);
        const qsizetype at = QString::fromLatin1(text).indexOf(foreign);
        return u"Secret in version \"v1\" cannot be handled as a Secret: illegal base64 data at input byte %1"_s.arg(
            at < 0 ? text.size() - text.size() % 4 : at);
    }
    return std::nullopt;
}

QList<FieldProblem> secretProblems(const QJsonObject &secret)
{
    QList<FieldProblem> faults;
    const QJsonObject data = dataOf(secret);
    qsizetype total = 0;
    for (auto entry = data.begin(); entry != data.end(); ++entry) {
        faults += keyFaults(entry.key());
        total += decoded(secret, entry.key()).size();
    }
    if (total > MaxSecretSize) {
        faults += FieldProblem{
            u"FieldValueTooLong"_s, u"Too long: may not be more than %1 bytes"_s.arg(MaxSecretSize), u"data"_s};
    }
    return faults + typeFaults(secret);
}

QList<FieldProblem> secretChangeProblems(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldProblem> faults;
    const QString type = after.value("type"_L1).toString();
    if (type != before.value("type"_L1).toString())
        faults += invalidField(u"type"_s, goQuoted(type), u"field is immutable"_s);
    if (before.value("immutable"_L1).toBool()) {
        for (const QString &field : {u"immutable"_s, u"data"_s}) {
            const bool changed =
                field == "immutable"_L1 ? !after.value(field).toBool() : after.value(field) != before.value(field);
            if (changed)
                faults += FieldProblem{
                    u"FieldValueForbidden"_s, u"Forbidden: field is immutable when `immutable` is set"_s, field};
        }
    }
    return faults + secretProblems(after);
}

QString secretWarning(const QJsonObject &secret)
{
    if (secret.value("type"_L1).toString() != "kubernetes.io/tls"_L1)
        return {};
    if (!decoded(secret, u"tls.crt"_s).contains("-----BEGIN"))
        return u"tls: failed to find any PEM data in certificate input"_s;
    if (!decoded(secret, u"tls.key"_s).contains("-----BEGIN"))
        return u"tls: failed to find any PEM data in key input"_s;
    return {};
}

} // namespace Tagwright::Practice
