// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecretcheck.h"
#include "items/roles.h"
#include "operations/testpullsecret.h"

#include <QString>

namespace Tagwright {

/*! What is wrong, and what to do: one or two sentences as plain text. */
[[nodiscard]] QString describe(const PullSecretFinding &finding);
[[nodiscard]] Tone toneOf(const PullSecretFinding &finding);

/*! What a test of a pull secret has shown; userName is empty where nothing was tried. */
[[nodiscard]] QString describe(const TestPullSecret &test, const QString &userName);
[[nodiscard]] Tone toneOf(TestPullSecret::Outcome outcome);

/*! What merging would do to a registry of it. */
[[nodiscard]] QString describe(const AuthChange &change);

} // namespace Tagwright
