// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/capabilities.h"
#include "values/connection.h"
#include "values/reference.h"
#include "values/requestrecord.h"

#include <QList>
#include <QString>

/*!
    The command lines that do what the program has done, to be copied into a terminal or a script: POSIX shell words,
    quoted where they must be. They never hold a secret; where one belongs they name a variable or make the tool ask.
*/
namespace Tagwright {

/*! Programs that pull. */
enum class Tool { Docker, Podman, Skopeo, Crane, Regctl, Oras, Oc };
inline constexpr Tool PullTools[]{
    Tool::Docker, Tool::Podman, Tool::Skopeo, Tool::Crane, Tool::Regctl, Tool::Oras, Tool::Oc};

[[nodiscard]] QString programName(Tool tool); //!< "docker"

enum class Transport { Usual, Tls, PlainHttp }; //!< Usual: plain HTTP for a loopback host, TLS for any other

/*! By digest when reference has one, by its tag or "latest" otherwise. */
[[nodiscard]] QString pullCommand(Tool tool, const ImageReference &reference, Transport transport = Transport::Usual);

struct CommandLine {
    QString program; //!< "skopeo"
    QString text;

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/*! Something that was read from a registry. */
struct ReadTarget {
    enum class What { Repositories, Tags, Manifest, Config, Referrers };

    What what = What::Repositories;
    Connection connection;
    ImageReference reference; //!< not used for Repositories; only its repository for Tags
    Digest config; //!< for Config: the blob, when it is known; curl needs it
    Capabilities::SignIn signIn = Capabilities::SignIn::Unknown;
};

/*! curl first, then whatever other program can read the same; empty when none can. */
[[nodiscard]] QList<CommandLine> commandTwins(const ReadTarget &target);

/*! The request as curl sends it. Whatever credential a header holds is replaced by "***". */
[[nodiscard]] QString curlCommand(const RequestRecord &request);

} // namespace Tagwright
