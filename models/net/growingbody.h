// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

namespace Tagwright {

/*!
    A request's body that goes out while it still comes in. Its size is known from the beginning. Who sends it tells how
    far that is; who fills it need not be faster. What has come is kept, because it may have to be sent again: all of a
    body of KeptSize, and of a longer one what was sent last.
*/
class GrowingBody final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype KeptSize = 24 * 1024 * 1024;

    explicit GrowingBody(qsizetype size);
    explicit GrowingBody(const QByteArray &bytes); //!< a complete one

    qsizetype size() const { return m_size - m_dropped; } //!< as soon as it is complete
    qsizetype arrived() const { return m_arrived - m_dropped; }
    bool isComplete() const { return m_arrived >= m_size; }
    bool isWanted() const { return !isComplete() && m_arrived < m_wanted; } //!< more of it, now

    void append(const QByteArray &bytes); //!< no more than are missing
    /*! What begins there, as far as it lies in one; empty when it has not come, or is gone. */
    QByteArray from(qsizetype position) const;
    bool isGone(qsizetype position) const { return m_dropped + position < m_gone; } //!< no longer kept
    void sentUntil(qsizetype position); //!< what follows is wanted
    void wantAll();
    void drop(qsizetype count); //!< from its beginning, while nobody sends it: it has arrived where it goes to

Q_SIGNALS:
    void grew();
    void wanted();

private:
    struct Part {
        qsizetype begin = 0;
        QByteArray bytes;
    };

    void want(qsizetype until);

    QList<Part> m_parts;
    qsizetype m_size = 0;
    qsizetype m_arrived = 0;
    qsizetype m_wanted = 0;
    qsizetype m_gone = 0;
    qsizetype m_dropped = 0;
};

} // namespace Tagwright
