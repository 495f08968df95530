// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/confidential.h"

#include "values/clustersecret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tagwright::Confidential {

namespace {

constexpr auto MaskStart = "tagwright:"_L1;
constexpr auto Hidden = "***"_L1;
constexpr auto DataPrefix = "data/"_L1;
constexpr qsizetype FingerprintLength = 6; // enough to tell two values apart

void replaceIn(QJsonObject &secret, const QString &member, const Replace &replace)
{
    if (!secret.value(member).isObject())
        return;
    QJsonObject values = secret.value(member).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        // What is no text the server refuses, and it is a value all the same.
        const QString text = value.value().isString() || value.value().isNull()
            ? value.value().toString()
            : QString::fromUtf8(QJsonDocument(QJsonArray{value.value()}).toJson(QJsonDocument::Compact));
        if (!text.isEmpty())
            *value = replace(member + u'/' + value.key(), text);
    }
    secret.insert(member, values);
}

// Masks are made of what is folded: a plain text that looks like one is what somebody has typed.
bool isMaskAt(const QString &name, const QString &text)
{
    return !name.startsWith("stringData/"_L1) && isMask(text);
}

template <typename Test>
bool hasMaskThat(const QJsonObject &secret, const Test &test)
{
    bool found = false;
    (void)replaced(secret, [&found, &test](const QString &name, const QString &text) {
        found = found || (isMaskAt(name, text) && test(text));
        return text;
    });
    return found;
}

} // namespace

QString mask(const QString &keyName, const QString &code)
{
    return MaskStart + keyName + u':' + code;
}

bool isMask(const QString &text)
{
    static const QRegularExpression form(u"\\Atagwright:[^:]+:[0-9a-f]{64}\\z"_s);
    return text.startsWith(MaskStart) && form.match(text).hasMatch();
}

QString keyNameOf(const QString &mask)
{
    return mask.section(u':', 1, 1);
}

QByteArray bytesOf(const QString &name, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!name.startsWith(DataPrefix))
        return bytes;
    // Line breaks within it are allowed, and mean nothing (RFC 4648, section 3.3, as Go reads it).
    bytes.replace('\n', QByteArrayView()).replace('\r', QByteArrayView());
    const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : text.toUtf8();
}

QString textOf(const QString &name, const QByteArray &bytes)
{
    return name.startsWith(DataPrefix) ? QString::fromLatin1(bytes.toBase64()) : QString::fromUtf8(bytes);
}

QJsonObject replaced(QJsonObject secret, const Replace &replace)
{
    replaceIn(secret, u"data"_s, replace);
    replaceIn(secret, u"stringData"_s, replace);
    QJsonObject metadata = secret.value("metadata"_L1).toObject();
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    for (const char *annotation : AnnotationsWithValues) {
        const QString name = QString::fromLatin1(annotation);
        const QString text = annotations.value(name).toString();
        if (text.isEmpty())
            continue;
        annotations.insert(name, replace("annotations/"_L1 + name, text));
        metadata.insert(u"annotations"_s, annotations);
        secret.insert(u"metadata"_s, metadata);
    }
    return secret;
}

QJsonObject folded(QJsonObject secret)
{
    const QJsonObject plain = secret.take("stringData"_L1).toObject();
    QJsonObject data = secret.value("data"_L1).toObject();
    for (auto value = data.begin(); value != data.end(); ++value) {
        const QString text = value.value().toString();
        if (!text.isEmpty() && !isMask(text))
            *value = textOf(DataPrefix + value.key(), bytesOf(DataPrefix + value.key(), text));
    }
    for (auto value = plain.constBegin(); value != plain.constEnd(); ++value) {
        if (value.value().isString())
            data.insert(value.key(), QString::fromLatin1(value.value().toString().toUtf8().toBase64()));
    }
    if (secret.contains("data"_L1) || !data.isEmpty())
        secret.insert(u"data"_s, data);
    return secret;
}

QJsonObject shown(const QJsonObject &secret)
{
    return replaced(secret, [](const QString &name, const QString &text) {
        return isMaskAt(name, text) ? Hidden + u' ' + text.section(u':', 2, 2).left(FingerprintLength)
                                    : QString(Hidden);
    });
}

QJsonObject guarded(const QJsonObject &secret)
{
    return replaced(
        secret, [](const QString &name, const QString &text) { return isMaskAt(name, text) ? text : QString(Hidden); });
}

QJsonObject withoutValues(const QJsonObject &secret)
{
    return replaced(folded(secret), [](const QString &, const QString &) { return QString(Hidden); });
}

bool hasMasks(const QJsonObject &secret)
{
    return hasMaskThat(secret, [](const QString &) { return true; });
}

bool hasMasksOf(const QJsonObject &secret, const QString &keyName)
{
    return hasMaskThat(secret, [&keyName](const QString &text) { return keyNameOf(text) == keyName; });
}

} // namespace Tagwright::Confidential
