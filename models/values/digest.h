// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace Tagwright {

/*!
    A content address, "algorithm:encoded" (OCI image specification, "Digests").

    parse() accepts the specification's wide grammar, so that any descriptor can be read and shown; only sha256 and
    sha512 can be verified. The rules for what a person types are narrower: see reference.h.
*/
class Digest {
public:
    Digest() = default;

    [[nodiscard]] static std::optional<Digest> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return QString::fromLatin1(m_text); }
    QByteArrayView view() const { return m_text; } //!< the same, without a copy
    QString algorithm() const;
    QString encoded() const;
    bool isVerifiable() const; //!< sha256 or sha512, with an encoded part of the right length
    QString abbreviated() const; //!< "sha256:4f1c…9a02", for showing only

    friend bool operator==(const Digest &, const Digest &) = default;
    friend bool operator<(const Digest &a, const Digest &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return qHash(digest.m_text, seed); }

private:
    QByteArray m_text; // Latin-1: half the memory of a QString, and there are many
};

} // namespace Tagwright
