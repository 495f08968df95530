// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/secrettablemodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype ShownSecretUsers = 3; // in a cell
constexpr qsizetype ToldSecretUsers = 30; // in a tool tip

bool isSecretBefore(const ClusterSecret &a, const ClusterSecret &b)
{
    return a.name < b.name;
}

} // namespace

SecretTableModel::SecretTableModel(Clock clock, QObject *parent)
    : OwnedRowsModel(parent)
    , m_clock(clock)
{
}

void SecretTableModel::setSecrets(const QList<ClusterSecret> &secrets)
{
    QList<ClusterSecret> sorted = secrets;
    std::sort(sorted.begin(), sorted.end(), isSecretBefore);
    setAll(sorted);
}

void SecretTableModel::setUsers(const QList<SecretUser> &users, UsersKnown known)
{
    m_users.clear();
    for (const SecretUser &user : users)
        m_users[user.secret] += user;
    m_usersKnown = known;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UsedBy), index(rowCount() - 1, UsedBy));
}

QString SecretTableModel::key(const ClusterSecret &secret) const
{
    return secret.name;
}

bool SecretTableModel::isOwned(const ClusterSecret &secret) const
{
    return !secret.owner.isEmpty();
}

const ClusterSecret *SecretTableModel::find(const QString &name) const
{
    const auto found = std::find_if(
        all().cbegin(), all().cend(), [&name](const ClusterSecret &secret) { return secret.name == name; });
    return found == all().cend() ? nullptr : &*found;
}

int SecretTableModel::row(const QString &name) const
{
    int row = 0;
    while (row < rowCount() && at(row).name != name)
        ++row;
    return row < rowCount() ? row : -1;
}

QStringList SecretTableModel::names() const
{
    QStringList names;
    for (const ClusterSecret &secret : all())
        names += secret.name;
    return names;
}

QString SecretTableModel::typeText(const QString &type)
{
    switch (secretType(type).kind) {
    case SecretKind::Opaque:
        return tr("Keys and values");
    case SecretKind::BasicAuth:
        return tr("User and password");
    case SecretKind::SshAuth:
        return tr("SSH key");
    case SecretKind::Tls:
        return tr("TLS certificate");
    case SecretKind::DockerConfigJson:
        return tr("Pull secret");
    case SecretKind::DockerConfig:
        return tr("Pull secret, old form");
    case SecretKind::ServiceAccountToken:
        return tr("Service account token");
    case SecretKind::BootstrapToken:
        return tr("Bootstrap token");
    case SecretKind::Other:
        return Words::oneLine(type);
    }
    Q_UNREACHABLE();
}

QString SecretTableModel::userText(const SecretUser &user)
{
    const QString object = Words::oneLine(user.kind + u' ' + user.name);
    switch (user.how) {
    case SecretUser::How::PullsImages:
        return tr("%1: pulls images with it").arg(object);
    case SecretUser::How::Mountable:
        return tr("%1: its pods may mount it").arg(object);
    case SecretUser::How::Volume:
        return tr("%1: reads it as files").arg(object);
    case SecretUser::How::Environment:
        return tr("%1: has it in its environment").arg(object);
    case SecretUser::How::Clones:
        return tr("%1: clones its sources with it").arg(object);
    case SecretUser::How::Pushes:
        return tr("%1: pushes its image with it").arg(object);
    case SecretUser::How::Triggers:
        return tr("%1: is triggered with it").arg(object);
    case SecretUser::How::Encrypts:
        return tr("%1: has its certificate from it").arg(object);
    }
    Q_UNREACHABLE();
}

int SecretTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecretTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClusterSecret &secret = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(secret, index.column());
    case Qt::ToolTipRole:
        return Words::tip(tip(secret, index.column()));
    case Role::Name:
        return secret.name;
    case Role::Sort:
        return sortValue(secret, index.column());
    default:
        return {};
    }
}

QString SecretTableModel::text(const ClusterSecret &secret, int column) const
{
    switch (column) {
    case Name:
        return Words::oneLine(secret.name);
    case Type:
        return secret.isImmutable ? tr("%1, immutable").arg(typeText(secret.type)) : typeText(secret.type);
    case Keys:
        return secret.keys.isEmpty() ? Words::none() : Words::oneLine(Words::joined(secret.keyNames()));
    case Age:
        return Words::age(secret.created, m_clock());
    case UsedBy:
        return usedBy(secret);
    default:
        return {};
    }
}

QString SecretTableModel::usedBy(const ClusterSecret &secret) const
{
    QStringList names;
    const QList<SecretUser> users = m_users.value(secret.name);
    for (const SecretUser &user : users) {
        if (!user.isOwned) // whoever made it is there, too
            names += Words::oneLine(user.kind + u' ' + user.name);
    }
    names.removeDuplicates();
    if (!names.isEmpty()) {
        const QString first = Words::joined(names.mid(0, ShownSecretUsers));
        const int more = int(names.size() - ShownSecretUsers);
        return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(first) : first;
    }
    switch (m_usersKnown) {
    case UsersKnown::No:
        return {};
    case UsersKnown::Partly:
        return tr("nothing that could be read");
    case UsersKnown::All:
        return tr("nothing");
    }
    Q_UNREACHABLE();
}

QString SecretTableModel::tip(const ClusterSecret &secret, int column) const
{
    QStringList lines;
    switch (column) {
    case Name:
        lines += secret.name;
        if (!secret.owner.isEmpty())
            lines += tr("Made by %1, which makes it anew when it is gone").arg(Words::oneLine(secret.owner));
        if (!secret.managedBy.isEmpty())
            lines += tr("Kept by %1").arg(Words::oneLine(secret.managedBy));
        break;
    case Type:
        lines += secret.type;
        if (secret.isImmutable)
            lines += tr("What it holds cannot be changed any more; it can only be deleted.");
        break;
    case Keys:
        for (const ClusterSecret::Key &key : secret.keys)
            lines += Words::oneLine(key.name) + u": "_s + Words::size(key.bytes);
        break;
    case Age:
        return Words::moment(secret.created);
    case UsedBy: {
        const QList<SecretUser> users = m_users.value(secret.name);
        for (const SecretUser &user : users.mid(0, ToldSecretUsers))
            lines += userText(user);
        break;
    }
    default:
        break;
    }
    return lines.join(u'\n');
}

QVariant SecretTableModel::sortValue(const ClusterSecret &secret, int column) const
{
    switch (column) {
    case Keys:
        return secret.keys.size();
    case Age:
        return secret.created;
    case UsedBy:
        return m_users.value(secret.name).size();
    default:
        return text(secret, column).toCaseFolded();
    }
}

QVariant SecretTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Keys:
        //: of a secret: the names of what it holds
        return tr("Keys");
    case Age:
        return tr("Made");
    case UsedBy:
        return tr("Used by");
    default:
        return {};
    }
}

} // namespace Tagwright
