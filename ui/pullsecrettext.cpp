// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pullsecrettext.h"

#include "items/words.h"

#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

struct PullSecretText {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::PullSecretText)

public:
    static QString finding(const PullSecretFinding &finding);
    static QString outcome(const TestPullSecret &test, const QString &userName);
    static QString change(const AuthChange &change);
};

QString PullSecretText::finding(const PullSecretFinding &finding)
{
    const QString &key = finding.key;
    const QString &detail = finding.detail;
    using Kind = PullSecretFinding::Kind;
    switch (finding.kind) {
    case Kind::NotJson:
        return tr("The content of the secret is no JSON object: the cluster cannot read it. Make the secret anew.");
    case Kind::NoContent:
        return tr("The secret is empty. Add a registry with its user and password.");
    case Kind::NoAuths:
        return tr("The secret has no “auths”, below which the cluster looks for registries: it finds none. Add a "
                  "registry with its user and password.");
    case Kind::OldInNew:
        return tr(
            "The registries of the secret are not below “auths”, as in the older type of pull secrets: the cluster "
            "finds none. Convert it to the type kubernetes.io/dockercfg, or put the registries below “auths”.");
    case Kind::NewInOld:
        return tr("The registries of the secret are below “auths”, which the older type of pull secrets does not have: "
                  "the cluster finds none. Convert it to the type kubernetes.io/dockerconfigjson.");
    case Kind::NoRegistries:
        return tr("The secret names no registry. Add one with its user and password.");
    case Kind::NoEntry:
        return tr("%1: the entry is no JSON object, so the cluster cannot read it. Enter user and password anew.")
            .arg(key);
    case Kind::AuthUnreadable:
        return tr("%1: “auth” is not the base64 of “user:password”. Because of this the cluster reads nothing of the "
                  "whole secret. Enter user and password anew.")
            .arg(key);
    case Kind::AuthOtherUser:
        return tr("%1: “auth” names the user %2, and “username” another one. The cluster uses %2. Enter user and "
                  "password anew if that is wrong.")
            .arg(key, detail);
    case Kind::AuthOtherPassword:
        return tr("%1: “auth” and “password” hold different passwords. The cluster uses that of “auth”. Enter the "
                  "password anew if that is wrong.")
            .arg(key);
    case Kind::OnlyAuth:
        return tr("%1: user and password are in “auth” alone, which is enough.").arg(key);
    case Kind::NoCredential:
        return tr("%1: there is neither user nor password. Enter both.").arg(key);
    case Kind::OnlyToken:
        return tr("%1: there is only a token of the kind that docker uses and clusters do not. Enter a user with a "
                  "password or an access token.")
            .arg(key);
    case Kind::Helper:
        return key.isEmpty() ? tr("The secret says that the program “%1” keeps the passwords. A cluster does not have "
                                  "this program: only what is below “auths” counts.")
                                   .arg(detail)
                             : tr("%1: the secret says that the program “%2” keeps the password. A cluster does not "
                                  "have this program. Enter user and password instead.")
                                   .arg(key, detail);
    case Kind::EmptyUser:
        return tr("%1: the user name is empty. Most registries refuse that.").arg(key);
    case Kind::EmptyPassword:
        return tr("%1: the password is empty. Enter it.").arg(key);
    case Kind::Expired:
        return tr("%1: the password is a token that expired on %2. Replace it with a new one.")
            .arg(key, Words::moment(finding.when));
    case Kind::ExpiresSoon:
        return tr("%1: the password is a token that expires on %2. Replace it with a new one before then.")
            .arg(key, Words::moment(finding.when));
    case Kind::KeyUnreadable:
        return tr("“%1” is not the name of a registry. Write its host, with its port if it has one.").arg(key);
    case Kind::KeyScheme:
        return tr("%1: the “https://” does not count. It works as %2, which is clearer.").arg(key, detail);
    case Kind::KeyPlainHttp:
        return tr("%1: the “http://” does not count, and does not let the cluster use plain HTTP. It works as %2; for "
                  "plain HTTP the import itself has to allow insecure registries.")
            .arg(key, detail);
    case Kind::KeyVersion:
        return tr("%1: the version of the interface does not count. It works as %2, which is clearer.")
            .arg(key, detail);
    case Kind::KeyCase:
        return tr("%1: it is compared letter by letter, and images are named in lower case. Write %2.")
            .arg(key, detail);
    case Kind::KeyHub:
        return tr("%1: clusters look for Docker Hub under another name. Write %2.").arg(key, detail);
    case Kind::OtherRegistry:
        return tr("The secret has no entry for %1, so it is not used for this image. Add %1 to the secret, or use "
                  "another one.")
            .arg(detail);
    case Kind::OtherPort:
        return tr("%1 has another port than the image, which is on %2: this entry is not used for the image.")
            .arg(key, detail);
    case Kind::OtherPath:
        return tr("%1 is for another part of the registry: this entry is not used for %2. Shorten its path.")
            .arg(key, detail);
    case Kind::UsedKey:
        return tr("For %1 the cluster uses the entry %2.").arg(detail, key);
    }
    Q_UNREACHABLE();
}

QString PullSecretText::outcome(const TestPullSecret &test, const QString &userName)
{
    const QString image = test.image().toString();
    const QString &host = test.image().host;
    const QString who = userName.isEmpty() ? tr("whoever has this token") : userName;
    switch (test.outcome()) {
    case TestPullSecret::Outcome::Untold:
        return {};
    case TestPullSecret::Outcome::Pulls:
        return tr("It works: %1 lets %2 in, and %3 can be pulled.").arg(host, who, image);
    case TestPullSecret::Outcome::PullsWithout:
        return userName.isEmpty()
            ? tr("%1 can be pulled by anybody: no pull secret is needed for it.").arg(image)
            : tr("It works: %1 lets %2 in, and %3 can be pulled. Anybody can pull it, also without a pull secret.")
                  .arg(host, userName, image);
    case TestPullSecret::Outcome::Refused:
        return userName.isEmpty()
            ? tr("%1 does not take the token. Get a new one, and enter it anew.").arg(host)
            : tr("%1 does not take the user %2 with this password. Check both, or get a new access token, and enter "
                 "them anew.")
                  .arg(host, userName);
    case TestPullSecret::Outcome::NoRight:
        return userName.isEmpty()
            ? tr("%1 wants a sign-in for %2, and the secret has none for it. Add the registry to it.").arg(host, image)
            : tr("%1 takes the user %2, who has no right to pull %3. Ask the registry's owners for the right to pull, "
                 "or use another user.")
                  .arg(host, userName, image);
    case TestPullSecret::Outcome::NoImage:
        return tr("%1 lets %2 in and says that there is no image %3. Check the name of the image. Some registries also "
                  "say so of images that the user may not see.")
            .arg(host, userName.isEmpty() ? tr("everybody") : userName, image);
    }
    Q_UNREACHABLE();
}

QString PullSecretText::change(const AuthChange &change)
{
    switch (change.kind) {
    case AuthChange::Kind::Added:
        return tr("%1 is added.").arg(change.key);
    case AuthChange::Kind::Replaced:
        return change.userBefore.isEmpty()
            ? tr("The entry for %1 is replaced.").arg(change.key)
            : tr("The entry for %1, with the user %2, is replaced.").arg(change.key, change.userBefore);
    case AuthChange::Kind::Unchanged:
        return tr("The secret has %1 already, with the same user and password.").arg(change.key);
    case AuthChange::Kind::Overruled:
        return {}; // clusters have no helpers
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const PullSecretFinding &finding)
{
    return PullSecretText::finding(finding);
}

Tone toneOf(const PullSecretFinding &finding)
{
    return finding.isGrave() ? Tone::Bad : finding.isGood() ? Tone::Neutral : Tone::Warning;
}

QString describe(const TestPullSecret &test, const QString &userName)
{
    return PullSecretText::outcome(test, userName);
}

Tone toneOf(TestPullSecret::Outcome outcome)
{
    switch (outcome) {
    case TestPullSecret::Outcome::Pulls:
    case TestPullSecret::Outcome::PullsWithout:
        return Tone::Good;
    case TestPullSecret::Outcome::Refused:
    case TestPullSecret::Outcome::NoRight:
    case TestPullSecret::Outcome::NoImage:
        return Tone::Bad;
    case TestPullSecret::Outcome::Untold:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString describe(const AuthChange &change)
{
    return PullSecretText::change(change);
}

} // namespace Tagwright
