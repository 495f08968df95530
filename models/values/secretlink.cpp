// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/secretlink.h"

#include "values/shell.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto PullList = "imagePullSecrets"_L1;
constexpr auto MountList = "secrets"_L1;

bool namesSecret(const QJsonValue &list, const QString &secret)
{
    const QJsonArray entries = list.toArray();
    return std::any_of(entries.begin(), entries.end(),
        [&secret](const QJsonValue &entry) { return entry["name"_L1].toString() == secret; });
}

QStringList secretsIn(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries)
        names += entry["name"_L1].toString();
    return names;
}

// A list without entries is none: so the server tells it, and so oc sends it.
void setNamed(QJsonObject &account, QLatin1StringView list, const QString &secret, bool named)
{
    const QJsonArray before = account.value(list).toArray(); // reading by [] would add it
    if (namesSecret(before, secret) == named)
        return;
    QJsonArray entries;
    for (const QJsonValue entry : before) {
        if (entry["name"_L1].toString() != secret)
            entries += entry;
    }
    if (named)
        entries += QJsonObject{{u"name"_s, secret}};
    if (entries.isEmpty())
        account.remove(list);
    else
        account.insert(list, entries);
}

// As clients write it.
QJsonObject accountAlone(QJsonObject account)
{
    QJsonObject metadata = account.value("metadata"_L1).toObject();
    for (const QLatin1StringView member :
        {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1, "managedFields"_L1, "selfLink"_L1})
        metadata.remove(member);
    account.insert(u"metadata"_s, metadata);
    account.insert(u"kind"_s, u"ServiceAccount"_s);
    account.insert(u"apiVersion"_s, u"v1"_s);
    return account;
}

QString linkLine(const QStringList &words)
{
    QStringList quoted{u"oc"_s, u"secrets"_s};
    for (const QString &word : words)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

} // namespace

ObjectAddress serviceAccountAddress(
    const QString &connectionId, const QString &host, const QString &project, const QString &name)
{
    return {.connectionId = connectionId,
        .host = host,
        .group = {},
        .resource = u"serviceaccounts"_s,
        .nameSpace = project,
        .name = name};
}

SecretUse useOf(const QJsonObject &account, const QString &secret)
{
    return {.pull = namesSecret(account[PullList], secret), .mount = namesSecret(account[MountList], secret)};
}

ObjectChange secretLink(
    const ObjectAddress &place, const QJsonObject &account, const QString &secret, const SecretUse &use)
{
    ObjectChange change{
        .place = place, .way = ObjectChange::Way::Whole, .before = accountAlone(account), .after = {}, .source = {}};
    change.after = change.before;
    setNamed(change.after, PullList, secret, use.pull);
    setNamed(change.after, MountList, secret, use.mount);
    const SecretUse before = useOf(account, secret);
    if ((use.pull && !before.pull) || (use.mount && !before.mount)) {
        ObjectAddress given = place;
        given.resource = u"secrets"_s;
        given.name = secret;
        change.needs += given;
    }
    return change;
}

QStringList secretLinkCommands(const ObjectChange &change)
{
    if (change.way != ObjectChange::Way::Whole || change.isCreation() || change.isDeletion())
        return {};
    QStringList concerned;
    for (const QLatin1StringView list : {PullList, MountList})
        concerned += secretsIn(change.before[list]) + secretsIn(change.after[list]);
    concerned.removeDuplicates();
    QStringList lines;
    for (const QString &secret : std::as_const(concerned)) {
        const SecretUse before = useOf(change.before, secret);
        const SecretUse after = useOf(change.after, secret);
        const QStringList rest{change.place.name, secret, u"-n"_s, change.place.nameSpace};
        // oc takes it out of both lists at once.
        const bool isTaken = (before.pull && !after.pull) || (before.mount && !after.mount);
        if (isTaken)
            lines += linkLine(QStringList{u"unlink"_s} + rest);
        QStringList uses;
        if (after.pull && (isTaken || !before.pull))
            uses += u"pull"_s;
        if (after.mount && (isTaken || !before.mount))
            uses += u"mount"_s;
        if (!uses.isEmpty())
            lines += linkLine(QStringList{u"link"_s} + rest + QStringList{u"--for="_s + uses.join(u',')});
    }
    return lines;
}

} // namespace Tagwright
