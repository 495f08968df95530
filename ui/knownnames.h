// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace Tagwright {

class Workspace;
struct Connection;

/*!
    Every host and repository the program knows, as references to type: for completion and the command palette.

    Gathered when it is asked for and kept until the Explorer changes: a listing of thousands costs nothing while nobody
    types.
*/
class KnownNames : public QObject {
    Q_OBJECT

public:
    explicit KnownNames(Workspace &workspace, QObject *parent = nullptr);

    const QStringList &all() const; //!< "host" and "host/repository"

    /*! At most limit names that hold typed: first those that begin with it, then those where a part does. */
    [[nodiscard]] QStringList matching(const QString &typed, qsizetype limit) const;

private:
    QString hostOf(const Connection &connection) const;
    void forget() { m_known = false; }

    Workspace &m_workspace;
    mutable QStringList m_names;
    mutable bool m_known = false;
};

} // namespace Tagwright
