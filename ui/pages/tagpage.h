// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/throttle.h"
#include "ui/pages/page.h"
#include "ui/tagmime.h"
#include "values/error.h"

#include <optional>

class QAction;
class QLayout;
class QStackedWidget;

namespace Tagwright {

class FilterEdit;
class MessageBar;
class ProgressLine;
class RepositoryBrowser;
class StatePane;
class TagFilterModel;
class TagTable;
class Workspace;

/*! One repository: what it is, a filter line, and the table of its tags or the reason why there are none. */
class TagPage : public Page {
    Q_OBJECT

public:
    TagPage(Workspace &workspace, const QString &connectionId, const QString &repository, QWidget *parent);
    ~TagPage() override;

    RepositoryBrowser &browser() { return *m_browser; }
    const RepositoryBrowser &browser() const { return *m_browser; }

    Place place() const override;
    QString title() const override;
    QString address(const QString &tag) const override;

    QStringList selectedTags() const override;
    CarriedTags carriedTags() const; //!< the selected ones, to be taken elsewhere
    void selectTag(const QString &tag) override;
    void selectTags(const QStringList &tags); //!< those of them that are shown, and no others
    int shownCount(const QList<int> &rows) const; //!< of rows of the browser's table: those that no filter hides
    bool isFiltered() const;
    void clearFilter();
    bool showsAttachments() const; //!< signatures, SBOMs and referrers tags of other images
    int rowCount() const override;
    int selectedCount() const override;
    void focusFilter() override;
    void focusTags() override;
    void refresh() override;

    QByteArray saveColumns() const override;
    void restoreColumns(const QByteArray &columns) override;

Q_SIGNALS:
    void ruleWanted(); //!< tags are to be selected by a rule

private:
    void createActions();
    QLayout *createFilterLine();
    QWidget *createRuleButton();
    void connectTable();
    void dragSelected();
    void connectBrowser();
    void followBrowser();
    void followRows();
    void showState();
    void showEmpty();
    void showAttachmentCount();
    void loadWhatIsSortedBy();
    void goToWantedTag();

    RepositoryBrowser *m_browser;
    TagFilterModel *m_rows;
    TagTable *m_table;
    FilterEdit *m_filter;
    MessageBar *m_message;
    ProgressLine *m_loadingAll = nullptr;
    StatePane *m_state;
    QStackedWidget *m_stack; // the table, or the state that is shown in its place
    QAction *m_retry = nullptr;
    QAction *m_listAgain = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_why = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_stopLoadingAll = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_attachments = nullptr;
    std::optional<Error> m_detailsError; // why the details could not be read, until they are
    QString m_wantedTag;
    bool m_focusWanted = false;
    Throttle m_rowsArrived;
};

} // namespace Tagwright
