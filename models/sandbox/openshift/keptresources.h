// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright::Practice {

class ImageApi;
class OpenShift;

/*!
    Rights, secrets, service accounts, quotas, workloads and whatever else is kept: the resources, the roles that a
    cluster comes with, and the authorizer. Accounts that are administrators are bound to cluster-admin.
*/
void addKeptResources(OpenShift &cluster);

/*! Lets the projects' quotas and limit ranges count image streams. */
void limitStreams(OpenShift &cluster, ImageApi &images);

} // namespace Tagwright::Practice
