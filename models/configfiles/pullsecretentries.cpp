// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/pullsecretentries.h"

#include "values/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isSameEntry(const PullSecretEntry &a, const PullSecretEntry &b)
{
    return a.key == b.key && a.userName == b.userName && a.email == b.email && a.password.bytes() == b.password.bytes();
}

// As `oc create secret docker-registry` writes it.
QJsonObject newEntry(const PullSecretEntry &entry)
{
    QByteArray pair = entry.userName.toUtf8() + ':';
    pair += entry.password.bytes();
    QJsonObject written{{u"username"_s, entry.userName}, {u"password"_s, QString::fromUtf8(entry.password.bytes())},
        {u"auth"_s, QString::fromLatin1(pair.toBase64())}};
    wipe(pair);
    if (!entry.email.isEmpty())
        written.insert(u"email"_s, entry.email);
    return written;
}

} // namespace

Result<QByteArray> withPullEntries(const PullSecretContent &before, const std::vector<PullSecretEntry> &entries)
{
    QJsonObject document;
    std::vector<PullSecretEntry> known;
    if (!before.document.isEmpty()) {
        auto read = pullSecretEntries(before);
        if (!read)
            return read.error();
        known = *std::move(read);
        if (const Result<QJsonObject> object = Json::object(before.document))
            document = *object;
    }
    const QJsonObject old = before.form == PullSecretForm::Cfg ? document : document["auths"_L1].toObject();
    QJsonObject auths;
    for (auto each = old.constBegin(); each != old.constEnd(); ++each) {
        if (!each.value().isObject())
            auths.insert(each.key(), each.value()); // no registry, and so in no list of them
    }
    for (const PullSecretEntry &entry : entries) {
        const bool isKnown = std::any_of(
            known.cbegin(), known.cend(), [&entry](const PullSecretEntry &other) { return isSameEntry(entry, other); });
        auths.insert(entry.key, isKnown ? old[entry.key] : QJsonValue(newEntry(entry)));
    }
    if (before.form == PullSecretForm::Cfg)
        return QJsonDocument(auths).toJson(QJsonDocument::Compact);
    document.insert(u"auths"_s, auths);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace Tagwright
