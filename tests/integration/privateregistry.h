// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagepush.h"
#include "registryprocess.h"

#include <QString>

#include <memory>

namespace Tagwright {

using namespace Qt::StringLiterals;

// bob:s3cret, by `htpasswd -nbBC 5 bob s3cret`
inline constexpr auto Htpasswd = "bob:$2y$05$E/rchPgZ15HV4BWlWJ6AaOk6VMFqE7Qi6SAqmHs0Nhqv7jcv5eJe2\n";
inline const QString User = u"bob"_s;
inline const QString Password = u"s3cret"_s;
inline constexpr auto ImageConfig = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";

/*! A docker-registry that wants User and Password, and holds team/app:1.0. */
struct PrivateRegistry {
    /*! What went wrong; empty when it runs. */
    QString start()
    {
        RegistryProcess open(storage);
        if (!open.start())
            return open.output();
        ImagePush push(open.url());
        digest = push.image(u"team/app"_s, u"1.0"_s, ImageConfig).toString();
        if (digest.isEmpty())
            return push.error();
        open.kill();
        process = std::make_unique<RegistryProcess>(storage);
        process->usePassword(Htpasswd);
        if (!process->start())
            return process->output();
        host = process->url().authority();
        return {};
    }

    QString image(const QString &tag = u"1.0"_s) const { return host + u"/team/app:"_s + tag; }

    RegistryStorage storage;
    std::unique_ptr<RegistryProcess> process;
    QString host;
    QString digest; // of team/app:1.0
};

} // namespace Tagwright
