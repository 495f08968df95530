// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

class QProcessEnvironment;

namespace Tagwright {

/*! A docker or podman that runs on this computer. */
struct ContainerEngine {
    enum class Kind { Docker, Podman };

    Kind kind = Kind::Docker;
    QString version; //!< "24.0.5"; empty when it does not say
    QString socket; //!< the path, or on Windows the pipe

    QString name() const; //!< "docker" or "podman", as the programs are called

    friend bool operator==(const ContainerEngine &, const ContainerEngine &) = default;
};

/*! Where an engine may listen, the most likely first; whether one does is another question. */
[[nodiscard]] QStringList engineSockets(const QProcessEnvironment &environment);

} // namespace Tagwright
