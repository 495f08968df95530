// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secretvalues.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Secret wipedAfter(QByteArray bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

} // namespace

SecretValues secretValuesIn(const QJsonObject &object)
{
    SecretValues values;
    const QJsonObject coded = object["data"_L1].toObject();
    for (auto value = coded.constBegin(); value != coded.constEnd(); ++value) {
        if (value.value().isString())
            values[value.key()] = wipedAfter(QByteArray::fromBase64(value.value().toString().toLatin1()));
    }
    const QJsonObject plain = object["stringData"_L1].toObject();
    for (auto value = plain.constBegin(); value != plain.constEnd(); ++value) {
        if (value.value().isString())
            values[value.key()] = Secret{QStringView(value.value().toString())};
    }
    return values;
}

QJsonObject encoded(const SecretValues &values)
{
    QJsonObject coded;
    for (const auto &[key, value] : values)
        coded.insert(key, QString::fromLatin1(value.bytes().toByteArray().toBase64()));
    return coded;
}

QMap<QString, QByteArrayView> viewsOf(const SecretValues &values)
{
    QMap<QString, QByteArrayView> views;
    for (const auto &[key, value] : values)
        views.insert(key, value.bytes());
    return views;
}

SecretValues cloned(const SecretValues &values)
{
    SecretValues copy;
    for (const auto &[key, value] : values)
        copy[key] = value.clone();
    return copy;
}

QString readable(const Secret &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(value.bytes());
    const bool isText = !decoder.hasError() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'\n' || character == u'\r' || character == u'\t'
            || (character.category() != QChar::Other_Control && character != QChar::ReplacementCharacter);
    });
    if (!isText)
        return {};
    return text.isNull() ? u""_s : text;
}

} // namespace Tagwright
