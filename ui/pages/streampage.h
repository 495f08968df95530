// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"
#include "ui/tagdrop.h"
#include "values/result.h"

#include <QHash>

class QAction;
class QLayout;
class QStackedWidget;

namespace Tagwright {

class FilterEdit;
class MessageBar;
class StatePane;
class StreamBrowser;
class StreamTable;
class StreamTagFilterModel;
class Workspace;

/*! One image stream: what it is, a filter line, and the live table of its tags or the reason why there are none. */
class StreamPage : public Page {
    Q_OBJECT

public:
    StreamPage(Workspace &workspace, const QString &connectionId, const QString &path, QWidget *parent);
    ~StreamPage() override;

    StreamBrowser &browser() { return *m_browser; }
    const StreamBrowser &browser() const { return *m_browser; }

    Place place() const override;
    QString title() const override;
    QString address(const QString &tag) const override;

    QStringList selectedTags() const override;
    int selectedCount() const override;
    CarriedTags carriedTags() const; //!< the selected ones, to be taken elsewhere
    int rowCount() const override;
    void selectTag(const QString &tag) override;
    void focusFilter() override;
    void focusTags() override;
    void refresh() override;

    QByteArray saveColumns() const override;
    void restoreColumns(const QByteArray &columns) override;

Q_SIGNALS:
    void copyWanted(const QString &text);
    void lookupWanted(); //!< by the plain name of the stream, or no longer
    void tagsDropped(const Tagwright::CarriedTags &carried, const Tagwright::DropPlace &place);

private:
    void createActions();
    QLayout *createFilterLine();
    void connectTable();
    void takeDrops();
    void dragSelected();
    void followStream();
    void followCurrent(const QString &tag);
    void importEnded(const QString &tag, const Result<void> &result);
    void retryCurrent();
    void showState();
    void showMessage();
    void showNothing();
    void goToWantedTag();
    QString failedTag() const; //!< the one whose failure is told: the current one, or else the first
    bool isMissing() const;

    Workspace &m_workspace;
    StreamBrowser *m_browser;
    StreamTagFilterModel *m_rows;
    StreamTable *m_table;
    FilterEdit *m_filter;
    MessageBar *m_message;
    StatePane *m_state;
    QStackedWidget *m_stack; // the table, or the state that is shown in its place
    QAction *m_retry = nullptr;
    QAction *m_listAgain = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_import = nullptr;
    QAction *m_clearFilter = nullptr;
    QString m_address; // without a tag
    QString m_wantedTag;
    QString m_importing; // again, by the user
    bool m_focusWanted = false;
};

} // namespace Tagwright
