// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>

/*! Whether a server takes a secret, by the server's own rules (Kubernetes, ValidateSecret). Pure. */
namespace Tagwright {

/*! A secret as it is to be sent. The bytes belong to whoever asks. */
struct SecretToCheck {
    QString name;
    QString type; //!< empty is Opaque
    QMap<QString, QByteArrayView> values;
    QMap<QString, QString> annotations;
    bool isImmutable = false;
};

/*! One thing that the server refuses. It never holds what a key of the secret holds. */
struct SecretFault {
    enum class Kind {
        NoName,
        BadName,
        LongName,
        BadKey,
        LongKey,
        DotKey, //!< "." or "..", or it begins with ".."
        TooLarge, //!< all values together
        Missing, //!< of a type that needs it
        NoJsonObject,
        OtherType, //!< which cannot be changed
        Immutable, //!< and so cannot be changed
    };

    Kind kind = Kind::Missing;
    QString field; //!< as the server calls it: "data[username]"
    QString value; //!< the name, key or type that is refused

    QString key() const; //!< of the values; empty when it is about none

    friend bool operator==(const SecretFault &, const SecretFault &) = default;
};

inline constexpr qsizetype MaxSecretBytes = 1024 * 1024; //!< of all values together
inline constexpr qsizetype MaxSecretNameLength = 253; //!< and of a key

/*! Everything that keeps a server from taking it, in the server's order. */
[[nodiscard]] QList<SecretFault> secretFaults(const SecretToCheck &secret);

/*! The same for one that is to take the place of another. */
[[nodiscard]] QList<SecretFault> secretChangeFaults(const SecretToCheck &before, const SecretToCheck &after);

[[nodiscard]] bool isSecretName(const QString &name);
[[nodiscard]] QList<SecretFault> secretKeyFaults(const QString &key);

/*! The reason and the message that the server gives; without what its parser says of what is no JSON. */
[[nodiscard]] QString serverReason(const SecretFault &fault);
[[nodiscard]] QString serverMessage(const SecretFault &fault);

} // namespace Tagwright
