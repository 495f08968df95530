// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

/*! Error::code for Kind::Journal. */
namespace Tagwright::JournalCode {
inline constexpr auto ValuesLost =
    "journal-values-lost"; //!< a secret's are not kept any more: nothing can be told or done
} // namespace Tagwright::JournalCode

/*!
    What a Secret (core/v1) holds, told without its values.

    A mask stands for a value that is kept elsewhere: "tagwright:NAME:HMAC", the name being that of the key of its
    HMAC-SHA-256. It says which values of one entry are equal, and nothing else. No base64 and no JSON looks like it.
*/
namespace Tagwright::Confidential {

[[nodiscard]] QString mask(const QString &keyName, const QString &code); //!< code: in hex
[[nodiscard]] bool isMask(const QString &text);
[[nodiscard]] QString keyNameOf(const QString &mask);

/*! data alone: stringData is what the server makes data of. Base64 is in its one canonical form. */
[[nodiscard]] QJsonObject folded(QJsonObject secret);

/*! What becomes of one value: of data and stringData the bytes, and of what else repeats them the text. */
using Replace = std::function<QString(const QString &name, const QString &text)>;

/*! Every value replaced: "data/KEY", "stringData/KEY", and "annotations/NAME" of those that repeat values. */
[[nodiscard]] QJsonObject replaced(QJsonObject secret, const Replace &replace);

/*! The value that stands under this name, as its bytes. A text that is no base64 stands for itself. */
[[nodiscard]] QByteArray bytesOf(const QString &name, const QString &text);
[[nodiscard]] QString textOf(const QString &name, const QByteArray &bytes); //!< the way back

/*! For people: "***" in place of every value, and of a mask enough to see whether two of them differ. */
[[nodiscard]] QJsonObject shown(const QJsonObject &secret);
/*! The masks stay, and "***" stands in place of what is none. */
[[nodiscard]] QJsonObject guarded(const QJsonObject &secret);
/*! Nothing of the values at all: to compare the rest. */
[[nodiscard]] QJsonObject withoutValues(const QJsonObject &secret);

[[nodiscard]] bool hasMasks(const QJsonObject &secret);
/*! Some mask was made with the key of that name. */
[[nodiscard]] bool hasMasksOf(const QJsonObject &secret, const QString &keyName);

} // namespace Tagwright::Confidential
