// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QStringView>

class QDataStream;

namespace Tagwright {

/*!
    A password or token in memory: wiped when it goes, moved but never copied by accident, impossible to print, to
    stream or to compare.
*/
class Secret {
public:
    Secret() = default;
    explicit Secret(QStringView text); //!< kept as UTF-8
    explicit Secret(QByteArrayView bytes);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] Secret clone() const; //!< by name, so that every copy is seen in the code
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView bytes() const { return m_bytes; } //!< valid while this is

private:
    QByteArray m_bytes; // never shared: nothing but a view leaves this class
};

QDebug operator<<(QDebug, const Secret &) = delete;
QDataStream &operator<<(QDataStream &, const Secret &) = delete;
bool operator==(const Secret &, const Secret &) = delete;

/*! Overwrites the bytes and empties the array. A header that held a secret is wiped by the one who made it. */
void wipe(QByteArray &bytes);

} // namespace Tagwright
