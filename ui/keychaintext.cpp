// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keychaintext.h"

#include <QCoreApplication>

namespace Tagwright {

namespace {

using Condition = KeychainState::Condition;

class KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::KeychainText)
};

} // namespace

QString keepingSentence(const KeychainState &state)
{
    switch (state.condition) {
    case Condition::Untried:
    case Condition::Working:
        return KeychainWords::tr("Credentials are kept in the keychain of this computer.");
    case Condition::Waiting:
        return KeychainWords::tr("The keychain has not answered yet: perhaps it waits for you to unlock it. Until it "
                                 "does, credentials are kept in memory only.");
    case Condition::Locked:
        return KeychainWords::tr("The keychain is locked: credentials are kept in memory until the program ends.");
    case Condition::Denied:
        return KeychainWords::tr("The keychain refused access: credentials are kept in memory until the program ends.");
    case Condition::Missing:
        return KeychainWords::tr(
            "No keychain runs on this computer: credentials are kept in memory until the program ends.");
    case Condition::Failed:
        return KeychainWords::tr("The keychain does not work: credentials are kept in memory until the program ends.");
    case Condition::NotUsed:
        return KeychainWords::tr("Credentials are kept in memory until the program ends.");
    }
    Q_UNREACHABLE();
}

QString keychainNote(const KeychainState &state)
{
    switch (state.condition) {
    case Condition::Untried:
    case Condition::Working:
    case Condition::NotUsed:
        return {};
    case Condition::Waiting:
        return KeychainWords::tr("Waiting for the keychain");
    case Condition::Locked:
        return KeychainWords::tr("Keychain locked: credentials are lost at the end");
    case Condition::Denied:
        return KeychainWords::tr("Keychain refused: credentials are lost at the end");
    case Condition::Missing:
        return KeychainWords::tr("No keychain: credentials are lost at the end");
    case Condition::Failed:
        return KeychainWords::tr("Keychain broken: credentials are lost at the end");
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
