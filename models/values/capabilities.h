// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Tagwright {

/*! What is known of a registry: learned from its answers, never guessed. */
struct Capabilities {
    enum class Known { Unknown, Yes, No };
    enum class SignIn { Unknown, None, Basic, Bearer };
    enum class Referrers { Unknown, Api, FallbackTag };

    SignIn signIn = SignIn::Unknown;
    Known catalog = Known::Unknown;
    int catalogPageLimit = 0; //!< the largest page that was accepted; 0 when not known
    Known tagPaging = Known::Unknown;
    Known tagDelete = Known::Unknown; //!< of a tag alone: learned from the first one that was asked for
    Known digestDelete = Known::Unknown;
    Known mount = Known::Unknown; //!< a blob of one repository taken over into another
    Referrers referrers = Referrers::Unknown;
    QString apiVersion; //!< Docker-Distribution-Api-Version, when the server sends one
    std::optional<int> rateLimit; //!< pulls in the window, as the server told last
    std::optional<int> rateRemaining; //!< pulls left

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace Tagwright
