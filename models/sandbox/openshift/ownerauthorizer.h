// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/objectstore.h"

#include <QSet>

namespace Tagwright::Practice {

/*!
    The simplest authorizer that makes sense: administrators may do everything, whoever asked for a project everything
   in it, everybody what every cluster allows everybody, and anonymous next to nothing.
*/
class OwnerAuthorizer final : public Authorizer {
public:
    OwnerAuthorizer(const ObjectStore &store, const QSet<QString> &administrators);

    AccessDecision isAllowed(const ApiUser &user, const AccessQuestion &question) const override;

private:
    const ObjectStore &m_store;
    const QSet<QString> m_administrators;
};

/*! What every signed-in user may do anywhere: look at discovery, ask about oneself, ask for a project. */
[[nodiscard]] bool isAllowedToEverybody(const ApiUser &user, const AccessQuestion &question);

} // namespace Tagwright::Practice
