// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/error.h"
#include "values/tagrule.h"

#include <QDialog>
#include <QString>

#include <array>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Tagwright {

class RepositoryBrowser;
class RuleMatch;
class TagPage;
class ToneLabel;

/*! A rule as it was typed, whether it makes sense or not. */
struct RuleDraft {
    enum Kind { Name, Version, Age, Beyond, SameDigest, Platforms };
    static constexpr int KindCount = Platforms + 1;

    struct Line {
        bool on = false;
        bool negated = false;
        QString text;
    };

    std::array<Line, KindCount> lines;
};

/*! Selects the tags of a page that meet conditions. What they are is shown while one types. */
class SelectDialog : public QDialog {
    Q_OBJECT

public:
    SelectDialog(TagPage &page, const RuleDraft &draft); //!< goes with the page

    RuleDraft draft() const;
    void accept() override;

private:
    struct Row {
        QCheckBox *on = nullptr;
        QCheckBox *negated = nullptr;
        QLineEdit *text = nullptr;
        ToneLabel *problem = nullptr;
    };

    void createRow(RuleDraft::Kind kind, const RuleDraft::Line &line, QGridLayout &grid);
    QWidget *createPreview();
    void typed(RuleDraft::Kind kind);
    void readRule();
    bool readRow(RuleDraft::Kind kind, TagRule &rule);
    void toggleReading();
    void readingProgressed(int done, int total);
    void readingEnded();

    void showOutcome();
    void showNames();
    void showUnread();
    void showHidden();

    TagPage &m_page;
    RepositoryBrowser &m_browser;
    RuleMatch *m_match;
    std::array<Row, RuleDraft::KindCount> m_rows;
    ToneLabel *m_count;
    QLabel *m_names;
    ToneLabel *m_undecidable;
    ToneLabel *m_unread;
    QPushButton *m_read;
    ToneLabel *m_hidden;
    QPushButton *m_showAll;
    QPushButton *m_select = nullptr;
    std::optional<Error> m_readingError; // why details could not be read
    bool m_valid = false; // all that is switched on makes sense, and something is
    bool m_acceptWanted = false; // as soon as it is known what the rule selects
};

} // namespace Tagwright
