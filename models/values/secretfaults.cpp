// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/secretfaults.h"

#include "values/clustersecret.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString valueField(const QString &key)
{
    return u"data[%1]"_s.arg(key);
}

QList<SecretFault> nameFaults(const QString &name)
{
    const QString field = u"metadata.name"_s;
    if (name.isEmpty())
        return {{SecretFault::Kind::NoName, field, {}}};
    QList<SecretFault> faults;
    if (name.size() > MaxSecretNameLength)
        faults += {SecretFault::Kind::LongName, field, name};
    static const QRegularExpression subdomain(
        u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z"_s);
    if (!subdomain.match(name).hasMatch())
        faults += {SecretFault::Kind::BadName, field, name};
    return faults;
}

// As Go reads it into a map: null is an empty one.
bool isJsonObject(QByteArrayView text)
{
    // Not copied: the document is gone before the bytes are.
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    return text.trimmed() == "null" || QJsonDocument::fromJson(bytes).isObject();
}

QList<SecretFault> pullSecretFaults(const SecretToCheck &secret, const QString &key)
{
    if (!secret.values.contains(key))
        return {{SecretFault::Kind::Missing, valueField(key), {}}};
    return isJsonObject(secret.values.value(key))
        ? QList<SecretFault>()
        : QList<SecretFault>{{SecretFault::Kind::NoJsonObject, valueField(key), {}}};
}

QList<SecretFault> missingKeys(const SecretToCheck &secret, const QStringList &keys)
{
    QList<SecretFault> faults;
    for (const QString &key : keys) {
        if (!secret.values.contains(key))
            faults += {SecretFault::Kind::Missing, valueField(key), {}};
    }
    return faults;
}

QList<SecretFault> typeFaults(const SecretToCheck &secret)
{
    const SecretType type = secretType(secret.type);
    switch (type.kind) {
    case SecretKind::ServiceAccountToken:
        if (secret.annotations.value(QLatin1StringView(ServiceAccountName)).isEmpty())
            return {{SecretFault::Kind::Missing,
                u"metadata.annotations[%1]"_s.arg(QLatin1StringView(ServiceAccountName)), {}}};
        return {};
    case SecretKind::DockerConfig:
    case SecretKind::DockerConfigJson:
        return pullSecretFaults(secret, type.required.constFirst());
    case SecretKind::BasicAuth: {
        const QList<SecretFault> faults = missingKeys(secret, type.required);
        return faults.size() == type.required.size() ? faults : QList<SecretFault>();
    }
    case SecretKind::SshAuth:
        if (secret.values.value(type.required.constFirst()).isEmpty())
            return {{SecretFault::Kind::Missing, valueField(type.required.constFirst()), {}}};
        return {};
    case SecretKind::Tls:
        return missingKeys(secret, type.required); // what they hold is not looked at
    case SecretKind::Opaque:
    case SecretKind::BootstrapToken:
    case SecretKind::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString SecretFault::key() const
{
    return field.startsWith("data["_L1) ? field.sliced(5).chopped(1) : QString();
}

bool isSecretName(const QString &name)
{
    return nameFaults(name).isEmpty();
}

QList<SecretFault> secretKeyFaults(const QString &key)
{
    static const QRegularExpression grammar(u"\\A[-._a-zA-Z0-9]+\\z"_s);
    QList<SecretFault> faults;
    const QString field = valueField(key);
    if (key.size() > MaxSecretNameLength)
        faults += {SecretFault::Kind::LongKey, field, key};
    if (!grammar.match(key).hasMatch())
        faults += {SecretFault::Kind::BadKey, field, key};
    if (key == "."_L1 || key.startsWith(".."_L1))
        faults += {SecretFault::Kind::DotKey, field, key};
    return faults;
}

QList<SecretFault> secretFaults(const SecretToCheck &secret)
{
    QList<SecretFault> faults = nameFaults(secret.name);
    qsizetype bytes = 0;
    for (auto value = secret.values.cbegin(); value != secret.values.cend(); ++value) {
        faults += secretKeyFaults(value.key());
        bytes += value->size();
    }
    if (bytes > MaxSecretBytes)
        faults += {SecretFault::Kind::TooLarge, u"data"_s, {}};
    return faults + typeFaults(secret);
}

QList<SecretFault> secretChangeFaults(const SecretToCheck &before, const SecretToCheck &after)
{
    QList<SecretFault> faults;
    const QString type = secretType(after.type).id;
    if (type != secretType(before.type).id)
        faults += {SecretFault::Kind::OtherType, u"type"_s, type};
    if (before.isImmutable && !after.isImmutable)
        faults += {SecretFault::Kind::Immutable, u"immutable"_s, {}};
    if (before.isImmutable && after.values != before.values)
        faults += {SecretFault::Kind::Immutable, u"data"_s, {}};
    return faults + secretFaults(after);
}

QString serverReason(const SecretFault &fault)
{
    switch (fault.kind) {
    case SecretFault::Kind::NoName:
    case SecretFault::Kind::Missing:
        return u"FieldValueRequired"_s;
    case SecretFault::Kind::BadName:
    case SecretFault::Kind::LongName:
    case SecretFault::Kind::BadKey:
    case SecretFault::Kind::LongKey:
    case SecretFault::Kind::DotKey:
    case SecretFault::Kind::NoJsonObject:
    case SecretFault::Kind::OtherType:
        return u"FieldValueInvalid"_s;
    case SecretFault::Kind::TooLarge:
        return u"FieldValueTooLong"_s;
    case SecretFault::Kind::Immutable:
        return u"FieldValueForbidden"_s;
    }
    Q_UNREACHABLE();
}

QString serverMessage(const SecretFault &fault)
{
    const auto invalid = [&fault](const QString &why) { return u"Invalid value: \"%1\": "_s.arg(fault.value) + why; };
    switch (fault.kind) {
    case SecretFault::Kind::NoName:
        return u"Required value: name or generateName is required"_s;
    case SecretFault::Kind::Missing:
        return u"Required value"_s;
    case SecretFault::Kind::BadName:
        return invalid(u"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or "
                       "'.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for "
                       "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"_s);
    case SecretFault::Kind::LongName:
        return invalid(u"must be no more than 253 characters"_s);
    case SecretFault::Kind::LongKey:
        return invalid(u"must be no more than 253 characters"_s);
    case SecretFault::Kind::BadKey:
        return invalid(u"a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. "
                       "'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is "
                       "'[-._a-zA-Z0-9]+')"_s);
    case SecretFault::Kind::DotKey:
        return invalid(fault.value == "."_L1 || fault.value == ".."_L1 ? u"must not be '%1'"_s.arg(fault.value)
                                                                       : u"must not start with '..'"_s);
    case SecretFault::Kind::TooLarge:
        return u"Too long: may not be more than %1 bytes"_s.arg(MaxSecretBytes);
    case SecretFault::Kind::NoJsonObject:
        return u"Invalid value: \"<secret contents redacted>\": "_s;
    case SecretFault::Kind::OtherType:
        return invalid(u"field is immutable"_s);
    case SecretFault::Kind::Immutable:
        return u"Forbidden: field is immutable when `immutable` is set"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
