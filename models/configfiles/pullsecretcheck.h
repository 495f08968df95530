// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecret.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Tagwright {

/*! Something about a pull secret that a person should know. It never holds a password. */
struct PullSecretFinding {
    enum class Kind {
        NotJson, //!< its content is no JSON object
        NoContent, //!< the key that its type wants is missing or empty
        NoAuths, //!< config.json without "auths": the cluster finds nothing in it
        OldInNew, //!< config.json whose registries stand where those of the old form do
        NewInOld, //!< the old form with an "auths" inside
        NoRegistries, //!< there are none in it
        NoEntry, //!< what is behind the key is no JSON object
        AuthUnreadable, //!< no base64, or no "user:password" within; the cluster then reads none of the secret
        AuthOtherUser, //!< "auth" says another user than "username"; detail: the one of "auth", which counts
        AuthOtherPassword, //!< the same of the password
        OnlyAuth, //!< "auth" alone, which is enough
        NoCredential, //!< neither "auth" nor "username" and "password"
        OnlyToken, //!< "identitytoken" or "registrytoken", which clusters do not use
        Helper, //!< it names a program that keeps the passwords, which a cluster does not have; detail: its name
        EmptyUser,
        EmptyPassword,
        Expired, //!< the password is a token that has ended; see when
        ExpiresSoon, //!< within a week
        KeyUnreadable, //!< it can be no registry
        KeyScheme, //!< "https://" that does not count; detail: the key without it
        KeyPlainHttp, //!< "http://", which does not make the cluster use plain HTTP; detail: the key without it
        KeyVersion, //!< "/v1/" or "/v2/" that does not count; detail: the key without it
        KeyCase, //!< upper-case letters in the host, which have to be in the image's name, too
        KeyHub, //!< Docker Hub by a name that clusters do not look for; detail: the one that they do
        OtherRegistry, //!< none of the keys is for the image; detail: the image's host
        OtherPort, //!< the key is for the image's host with another port; detail: the host of the image
        OtherPath, //!< the key is for the image's host, but another part of it; detail: the image
        UsedKey, //!< the key that is used for the image; detail: the image
    };

    Kind kind = Kind::NotJson;
    QString key; //!< of the registry that it is about; empty when it is about the whole
    QString detail;
    QDateTime when;

    bool isGrave() const; //!< no image is got with it, or not with this entry
    bool isGood() const { return kind == Kind::OnlyAuth || kind == Kind::UsedKey; } //!< nothing has to be done

    friend bool operator==(const PullSecretFinding &, const PullSecretFinding &) = default;
};

/*! image is "host/repository", or empty for none. The gravest about the whole come first, then by registry. */
[[nodiscard]] QList<PullSecretFinding> checkPullSecret(
    const PullSecretContent &content, const QString &image, const QDateTime &now);

} // namespace Tagwright
