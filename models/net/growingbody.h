// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

namespace Tagwright {

/*!
    A request's body that goes out while it still comes in. Its size is known from the beginning, and what has come is
    kept, because it may have to be sent again. Who sends it tells how much it can use; who fills it need not be faster.
*/
class GrowingBody final : public QObject {
    Q_OBJECT

public:
    explicit GrowingBody(qsizetype size);
    explicit GrowingBody(const QByteArray &bytes); //!< a complete one

    qsizetype size() const { return m_size - m_dropped; } //!< as soon as it is complete
    qsizetype arrived() const { return m_arrived - m_dropped; }
    bool isComplete() const { return m_arrived >= m_size; }
    bool isWanted() const { return !isComplete() && m_arrived < m_wanted; } //!< more of it, now

    void append(const QByteArray &bytes); //!< no more than are missing
    /*! What begins there, as far as it lies in one; empty when it has not come. */
    QByteArray from(qsizetype position) const;
    void wantUntil(qsizetype position);
    void drop(qsizetype count); //!< from its beginning, while nobody sends it: it has arrived where it goes to

Q_SIGNALS:
    void grew();
    void wanted();

private:
    struct Part {
        qsizetype begin = 0;
        QByteArray bytes;
    };

    QList<Part> m_parts;
    qsizetype m_size = 0;
    qsizetype m_arrived = 0;
    qsizetype m_wanted = 0;
    qsizetype m_dropped = 0;
};

} // namespace Tagwright
