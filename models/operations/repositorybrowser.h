// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/digest.h"
#include "values/error.h"
#include "values/loadstate.h"
#include "values/reference.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace Tagwright {

class RegistrySource;
class TagDetailsResolver;
class TagTableModel;
class Workspace;

/*!
    One open repository: its tags, and their details as far as they were asked for.

    The listing streams into tags(). Details are fetched for the rows that wantDetails() names last, a few at a time;
    what was wanted before and is not any more is dropped. After changes of the user's own it lists again by itself.
*/
class RepositoryBrowser : public QObject {
    Q_OBJECT

public:
    RepositoryBrowser(Workspace &workspace, const QString &connectionId, const QString &repository, QObject *parent);
    ~RepositoryBrowser() override;

    TagTableModel &tags() { return *m_tags; }
    const QString &connectionId() const { return m_connectionId; }
    const QString &repository() const { return m_repository; }

    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    QDateTime asOf() const { return m_asOf; } //!< when the shown listing was complete; invalid before the first

    /*! Lists the tags: the first time they stream in, afterwards what changed is patched in one go. */
    void refresh();
    void cancel(); //!< the listing and all details

    void wantDetails(const QStringList &tags); //!< the rows in view, nearest first
    void wantAllDetails(); //!< as an operation of its own, that the Activity pane can cancel
    void stopLoadingDetails(); //!< of all tags; those of the rows in view go on
    bool isLoadingAllDetails() const { return !m_loadingAll.isNull(); }

    ImageReference reference() const; //!< the repository, without tag or digest
    ImageReference reference(const QString &tag) const; //!< by tag
    Digest digestOf(const QString &tag) const; //!< null until its details are known

Q_SIGNALS:
    void changed(); //!< state, error or age
    void detailsProgressed(int done, int total); //!< of wantAllDetails()
    void detailsEnded(); //!< wantAllDetails() has come to its end, whichever way
    void detailsFailed(const Tagwright::Error &error); //!< the registry could not be reached for any of them

private:
    void setState(LoadState state, const Error &error = {});
    RegistrySource *source() const;

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_repository;
    std::unique_ptr<TagTableModel> m_tags;
    std::unique_ptr<TagDetailsResolver> m_resolver;
    QPointer<Operation> m_listing;
    QPointer<Operation> m_loadingAll;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
    QDateTime m_asOf;
};

} // namespace Tagwright
