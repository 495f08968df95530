// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright::Practice {

class KubernetesApi;
class RoleAuthorizer;

/*!
    May I, what may I, may they: the reviews of authorization.k8s.io, and those of authorization.openshift.io that
    oc uses. authorizer must be the one that the API has.
*/
void addAccessReviews(KubernetesApi &api, const RoleAuthorizer &authorizer);

} // namespace Tagwright::Practice
