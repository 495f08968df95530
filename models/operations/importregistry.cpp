// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/importregistry.h"

#include "operations/registrysource.h"
#include "operations/workspace.h"

namespace Tagwright {

namespace {

ImportRow::SignIn signInOf(const FoundRegistry &found)
{
    if (!found.helper.isEmpty())
        return ImportRow::SignIn::Helper;
    if (!found.hasCredential())
        return ImportRow::SignIn::None;
    switch (found.credential.kind) {
    case Credential::Kind::Password:
        return ImportRow::SignIn::Password;
    case Credential::Kind::IdentityToken:
        return ImportRow::SignIn::IdentityToken;
    case Credential::Kind::RegistryToken:
        return ImportRow::SignIn::RegistryToken;
    }
    return ImportRow::SignIn::None;
}

ImportRow::Plan planOf(const FoundRegistry &found, const RegistrySource *source)
{
    if (!found.helper.isEmpty())
        return ImportRow::Plan::AskHelper;
    if (!source)
        return ImportRow::Plan::NewConnection;
    if (!found.hasCredential())
        return ImportRow::Plan::Nothing;
    const bool isSignedIn = !source->connection().userName.isEmpty() && found.credential.path.isEmpty();
    return isSignedIn ? ImportRow::Plan::AnotherSignIn : ImportRow::Plan::NewSignIn;
}

} // namespace

ImportRow importRow(const FoundRegistry &found, const Workspace &workspace)
{
    const RegistrySource *source = workspace.sourceForHost(found.host);
    ImportRow row{.host = found.host,
        .path = found.credential.path,
        .signIn = signInOf(found),
        .userName = found.credential.userName,
        .helper = found.helper,
        .source = found.source,
        .plan = planOf(found, source),
        .connection = source ? source->connection().name : QString(),
        .blocked = found.blocked,
        .insecure = found.insecure};
    row.ticked = found.hasCredential() && !found.blocked && row.plan != ImportRow::Plan::AnotherSignIn;
    return row;
}

void importRegistry(const FoundRegistry &found, Insecurity insecurity, Workspace &workspace)
{
    RegistrySource *source = workspace.sourceForHost(found.host);
    if (!source) {
        Connection connection = connectionTo({.host = found.host});
        connection.trust.verify = !found.insecure || insecurity == Insecurity::Ignored;
        workspace.add(connection);
        source = workspace.registry(connection.id);
    }
    if (found.hasCredential())
        source->keepCredential(found.credential.clone());
}

} // namespace Tagwright
