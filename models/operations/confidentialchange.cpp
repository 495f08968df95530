// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/confidentialchange.h"

#include "crypto/sha.h"
#include "values/confidential.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Confidential {

namespace {

QString maskOf(const QByteArray &value, const QString &salt)
{
    Sha sha(u"sha256"_s);
    sha.add(salt.toUtf8() + ':');
    sha.add(value);
    return mask(salt, sha.result().encoded());
}

// Where a value stands does not depend on whether it is there as a text or as base64.
QString maskAt(const QJsonObject &state, const QString &name)
{
    const QString text = name == "annotation"_L1
        ? state["metadata"_L1]["annotations"_L1]["kubectl.kubernetes.io/last-applied-configuration"_L1].toString()
        : state["data"_L1][name.section(u'/', 1)].toString();
    return isMask(text) ? text : QString();
}

QString saltIn(const QJsonObject &state)
{
    QString salt;
    (void)replaced(state, [&salt](const QString &, const QString &text) {
        if (isMask(text))
            salt = saltOf(text);
        return text;
    });
    return salt;
}

QJsonObject maskedState(const QJsonObject &state, const QString &salt, Secrets &kept)
{
    return replaced(folded(state), [&](const QString &name, const QString &text) {
        if (isMask(text))
            return text; // of an earlier change, whose values are gone
        QByteArray value = bytesOf(name, text);
        const QString own = maskOf(value, salt);
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

ObjectChange masked(const ObjectChange &change, const QString &salt, Secrets &kept)
{
    if (!change.isConfidential())
        return change;
    ObjectChange hidden = change;
    hidden.before = maskedState(change.before, salt, kept);
    hidden.after = maskedState(change.after, salt, kept);
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

QJsonObject maskedAs(const QJsonObject &state, const QJsonObject &now)
{
    return replaced(folded(now), [&state](const QString &name, const QString &text) {
        const QString wanted = maskAt(state, name);
        return wanted.isEmpty() ? text : maskOf(bytesOf(name, text), saltOf(wanted));
    });
}

void showBoth(QJsonObject &one, QJsonObject &other)
{
    QString salt = saltIn(one);
    if (salt.isEmpty())
        salt = saltIn(other);
    if (salt.isEmpty())
        salt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Secrets unused;
    one = shown(maskedState(one, salt, unused));
    other = shown(maskedState(other, salt, unused));
}

} // namespace Tagwright::Confidential
