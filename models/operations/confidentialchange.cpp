// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/confidentialchange.h"

#include "crypto/hmac.h"
#include "values/confidential.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Confidential {

namespace {

constexpr int MaskKeyLength = 32; // bytes

QString maskOf(const QByteArray &value, const MaskKey &key)
{
    return mask(key.name, QString::fromLatin1(hmacSha256(key.secret.bytes(), value).toHex()));
}

QJsonObject maskedState(const QJsonObject &state, const MaskKey &key, Secrets &kept)
{
    return replaced(folded(state), [&](const QString &name, const QString &text) {
        if (isMask(text))
            return text; // of an earlier change, whose values are gone
        QByteArray value = bytesOf(name, text);
        const QString own = maskOf(value, key);
        kept.setCredential({.userName = {}, .secret = Secret(QByteArrayView(value)), .path = own});
        wipe(value);
        return own;
    });
}

QJsonObject unmaskedState(const QJsonObject &state, const Secrets &kept)
{
    return replaced(state, [&kept](const QString &name, const QString &text) {
        const auto found = std::find_if(kept.credentials.cbegin(), kept.credentials.cend(),
            [&text](const Credential &value) { return isMask(text) && value.path == text; });
        if (found == kept.credentials.cend())
            return text;
        QByteArray value = found->secret.bytes().toByteArray();
        const QString plain = textOf(name, value);
        wipe(value);
        return plain;
    });
}

} // namespace

MaskKey newMaskKey()
{
    QByteArray random(MaskKeyLength, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    MaskKey key{.name = QUuid::createUuid().toString(QUuid::WithoutBraces), .secret = Secret(QByteArrayView(random))};
    wipe(random);
    return key;
}

ObjectChange masked(const ObjectChange &change, const MaskKey &key, Secrets &kept)
{
    if (!change.isConfidential())
        return change;
    ObjectChange hidden = change;
    hidden.before = maskedState(change.before, key, kept);
    hidden.after = maskedState(change.after, key, kept);
    return hidden;
}

ObjectChange unmasked(ObjectChange change, const Secrets &kept)
{
    if (change.isConfidential()) {
        change.before = unmaskedState(change.before, kept);
        change.after = unmaskedState(change.after, kept);
    }
    return change;
}

bool hasMasks(const ObjectChange &change)
{
    return change.isConfidential() && (hasMasks(change.before) || hasMasks(change.after));
}

void showBoth(QJsonObject &one, QJsonObject &other)
{
    const MaskKey key = newMaskKey();
    Secrets unused;
    one = shown(maskedState(one, key, unused));
    other = shown(maskedState(other, key, unused));
}

} // namespace Tagwright::Confidential
