// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/selectdialog.h"

#include "items/rulematch.h"
#include "items/tagtablemodel.h"
#include "operations/repositorybrowser.h"
#include "ui/actions/makeaction.h"
#include "ui/errortext.h"
#include "ui/pages/tagpage.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int SelectDialogWidth = 84; // characters
constexpr int NamesShown = 24;
constexpr int NamesLines = 3;

/*! What stands beside and in the field of a condition. */
struct ConditionWords {
    QString name; // for tests
    QString label;
    QString example;
    QString tip;
};

class SelectWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::SelectDialog)

public:
    static ConditionWords of(RuleDraft::Kind kind);
};

ConditionWords SelectWords::of(RuleDraft::Kind kind)
{
    switch (kind) {
    case RuleDraft::Name:
        return {u"name"_s, tr("&Name matches"), uR"(^v?1\.2\.)"_s,
            tr("A regular expression that is found anywhere in the name")};
    case RuleDraft::Version:
        return {u"version"_s, tr("&Version in"), u">=1.2 <2"_s,
            tr("A range of versions: >=1.2 <2, ~1.4, ^2.1, 1.5.*, and several with || between")};
    case RuleDraft::Age:
        return {
            u"age"_s, tr("&Older than"), tr("30 days"), tr("By the date that the image carries: 30 days, 6w, 2 years")};
    case RuleDraft::Beyond:
        return {u"beyond"_s, tr("All &but the newest per minor"), u"3"_s,
            tr("How many releases of each minor version are left out; bases and architectures are counted apart")};
    case RuleDraft::SameDigest:
        return {u"sameDigest"_s, tr("Same &image as"), u"latest"_s, tr("Tags with the digest of this one")};
    case RuleDraft::Platforms:
        return {u"platforms"_s, tr("No &platform of"), u"linux/arm64"_s,
            tr("One or more, such as linux/arm64, arm64 or windows: tags whose image has none of them")};
    }
    Q_UNREACHABLE();
}

// A condition of the kind, read by its own parser.
Result<TagRule::Condition> parseCondition(RuleDraft::Kind kind, const QString &text)
{
    const auto condition = [](auto parsed) {
        return parsed ? Result<TagRule::Condition>(*parsed) : Result<TagRule::Condition>(parsed.error());
    };
    switch (kind) {
    case RuleDraft::Name:
        return condition(parseNameMatches(text));
    case RuleDraft::Version:
        return condition(VersionRange::parse(text));
    case RuleDraft::Age:
        return condition(parseOlderThan(text));
    case RuleDraft::Beyond:
        return condition(parseBeyondNewest(text));
    case RuleDraft::SameDigest:
        return condition(parseSameDigestAs(text));
    case RuleDraft::Platforms:
        return condition(parseLacksPlatforms(text));
    }
    Q_UNREACHABLE();
}

} // namespace

SelectDialog::SelectDialog(TagPage &page, const RuleDraft &draft)
    : QDialog(&page)
    , m_page(page)
    , m_browser(page.browser())
    , m_match(new RuleMatch(m_browser.tags(),
          page.showsAttachments() ? RuleMatch::Attachments::Judged : RuleMatch::Attachments::LeftOut, this))
    , m_count(new ToneLabel(this))
    , m_names(new QLabel(this))
    , m_undecidable(new ToneLabel(this))
    , m_unread(new ToneLabel(this))
    , m_read(new QPushButton(this))
    , m_hidden(new ToneLabel(this))
    , m_showAll(new QPushButton(tr("&Clear the filter"), this))
{
    setObjectName(u"selectDialog"_s);
    setWindowTitle(tr("Select by rule"));
    setMinimumWidth(fontMetrics().averageCharWidth() * SelectDialogWidth);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    grid->setColumnStretch(2, 1);
    for (int kind = 0; kind < RuleDraft::KindCount; ++kind)
        createRow(RuleDraft::Kind(kind), draft.lines.at(size_t(kind)), *grid);
    if (m_rows[RuleDraft::SameDigest].text->text().isEmpty())
        m_rows[RuleDraft::SameDigest].text->setText(page.currentTag());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_select = buttons->addButton(tr("&Select"), QDialogButtonBox::AcceptRole);
    m_select->setObjectName(u"selectTags"_s);
    m_select->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(tr("Select tags of %1").arg(m_browser.repository()), this));
    layout->addWidget(hintLabel(
        tr("Tags that meet all of the conditions are selected in the table. Nothing is changed by it."), this));
    layout->addLayout(grid);
    layout->addWidget(createPreview(), 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &SelectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &SelectDialog::toggleReading);
    connect(m_showAll, &QPushButton::clicked, &page, &TagPage::clearFilter);
    connect(&page, &TagPage::countsChanged, this, &SelectDialog::showHidden);
    connect(m_match, &RuleMatch::judged, this, &SelectDialog::showOutcome);
    connect(&m_browser, &RepositoryBrowser::detailsProgressed, this, &SelectDialog::readingProgressed);
    connect(&m_browser, &RepositoryBrowser::detailsEnded, this, &SelectDialog::readingEnded);
    connect(&m_browser, &RepositoryBrowser::detailsFailed, this, [this](const Error &error) {
        m_readingError = error;
        showUnread();
    });
    const auto isOn = [](const Row &row) { return row.on->isChecked(); };
    const auto *const first = std::find_if(m_rows.cbegin(), m_rows.cend(), isOn);
    (first == m_rows.cend() ? m_rows.front() : *first).text->setFocus();
    readRule();
}

void SelectDialog::createRow(RuleDraft::Kind kind, const RuleDraft::Line &line, QGridLayout &grid)
{
    const ConditionWords words = SelectWords::of(kind);
    Row row{.on = new QCheckBox(words.label, this),
        .negated = new QCheckBox(tr("not"), this),
        .text = new QLineEdit(line.text, this),
        .problem = new ToneLabel(this)};
    const QString label = withoutMnemonic(words.label);
    row.on->setObjectName(words.name + "On"_L1);
    row.on->setChecked(line.on);
    row.on->setToolTip(words.tip);
    row.negated->setObjectName(words.name + "Not"_L1);
    row.negated->setChecked(line.negated);
    row.negated->setAccessibleName(tr("Not: %1").arg(label));
    row.negated->setToolTip(tr("Tags of which this is not true; those that cannot be judged stay out either way"));
    row.text->setObjectName(words.name);
    row.text->setAccessibleName(label);
    row.text->setPlaceholderText(words.example);
    row.text->setToolTip(words.tip);
    row.problem->setObjectName(words.name + "Problem"_L1);
    row.problem->setFont(smallFont(font()));
    row.problem->setTone(Tone::Bad);
    row.problem->hide();
    m_rows.at(size_t(kind)) = row;

    const int first = int(kind) * 2;
    grid.addWidget(row.on, first, 0);
    grid.addWidget(row.negated, first, 1);
    grid.addWidget(row.text, first, 2);
    grid.addWidget(row.problem, first + 1, 2);
    connect(row.on, &QCheckBox::toggled, this, &SelectDialog::readRule);
    connect(row.negated, &QCheckBox::toggled, this, &SelectDialog::readRule);
    connect(row.text, &QLineEdit::textEdited, this, [this, kind] { typed(kind); });
}

QWidget *SelectDialog::createPreview()
{
    m_count->setObjectName(u"ruleCount"_s);
    m_names->setObjectName(u"ruleNames"_s);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setFont(monospaceFont());
    m_names->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_names->setMinimumHeight(m_names->fontMetrics().lineSpacing() * NamesLines);
    m_undecidable->setObjectName(u"ruleUndecidable"_s);
    m_unread->setObjectName(u"ruleUnread"_s);
    m_read->setObjectName(u"readAllDetails"_s);
    m_read->setAutoDefault(false);
    m_hidden->setObjectName(u"ruleHidden"_s);
    m_showAll->setObjectName(u"showAllTags"_s);
    m_showAll->setAutoDefault(false);

    auto *preview = new QWidget(this);
    auto *layout = new QGridLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(fontMetrics().height() / 3);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_count, 0, 0, 1, 2);
    layout->addWidget(m_names, 1, 0, 1, 2);
    layout->addWidget(m_undecidable, 2, 0, 1, 2);
    layout->addWidget(m_unread, 3, 0);
    layout->addWidget(m_read, 3, 1);
    layout->addWidget(m_hidden, 4, 0);
    layout->addWidget(m_showAll, 4, 1);
    layout->setRowStretch(1, 1);
    return preview;
}

RuleDraft SelectDialog::draft() const
{
    RuleDraft draft;
    for (size_t kind = 0; kind < m_rows.size(); ++kind) {
        const Row &row = m_rows.at(kind);
        draft.lines.at(kind) = {row.on->isChecked(), row.negated->isChecked(), row.text->text()};
    }
    return draft;
}

// Who types into a field means it.
void SelectDialog::typed(RuleDraft::Kind kind)
{
    const Row &row = m_rows.at(size_t(kind));
    const bool wanted = !row.text->text().trimmed().isEmpty();
    if (row.on->isChecked() != wanted)
        row.on->setChecked(wanted); // and reads the rule
    else
        readRule();
}

void SelectDialog::readRule()
{
    TagRule rule;
    bool valid = true;
    for (int kind = 0; kind < RuleDraft::KindCount; ++kind)
        valid = readRow(RuleDraft::Kind(kind), rule) && valid;
    m_valid = valid && !rule.terms.isEmpty();
    m_acceptWanted = false;
    if (m_valid)
        m_match->setRule(rule);
    showOutcome();
}

bool SelectDialog::readRow(RuleDraft::Kind kind, TagRule &rule)
{
    const Row &row = m_rows.at(size_t(kind));
    QString problem;
    if (row.on->isChecked()) {
        const Result<TagRule::Condition> condition = parseCondition(kind, row.text->text());
        if (condition) {
            rule.terms += TagRule::Term{*condition, row.negated->isChecked()};
        } else {
            const ErrorText words = describe(condition.error(), {});
            // What breaks the rule is what stands in the field, but for expressions, where Qt says more.
            problem =
                kind == RuleDraft::Name && !words.details.isEmpty() ? words.what + u' ' + words.details : words.what;
            if (!words.next.isEmpty() && kind != RuleDraft::Name)
                problem += u' ' + words.next;
        }
    }
    row.negated->setEnabled(row.on->isChecked());
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    row.text->setAccessibleDescription(problem);
    return problem.isEmpty();
}

void SelectDialog::showOutcome()
{
    const int count = int(m_match->outcome().rows.size());
    m_select->setEnabled(m_valid && (count > 0 || m_match->isJudging()));
    if (!m_valid) {
        const bool isWrong =
            std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.problem->text().isEmpty(); });
        m_count->setText(isWrong ? tr("Correct what is marked above.") : tr("Switch on a condition, or type into it."));
        m_count->setTone(Tone::Neutral);
    } else if (m_match->isJudging()) {
        return; // it takes a moment, and what is shown would only flicker
    } else {
        m_count->setText(
            tr("%Ln of %1 tag(s) match.", nullptr, count).arg(QLocale().toString(m_match->outcome().total)));
        m_count->setTone(count > 0 ? Tone::Accent : Tone::Neutral);
    }
    showNames();
    showUnread();
    showHidden();
    if (m_acceptWanted)
        accept();
}

void SelectDialog::showNames()
{
    const QList<int> &rows = m_match->outcome().rows;
    QStringList names;
    for (qsizetype i = 0; m_valid && i < std::min<qsizetype>(rows.size(), NamesShown); ++i)
        names += m_browser.tags().name(rows.at(i));
    QString text = names.join(u"  "_s);
    if (m_valid && rows.size() > NamesShown)
        text += u"  "_s + tr("and %Ln more", nullptr, int(rows.size()) - NamesShown);
    m_names->setText(text);

    const int undecidable = m_valid ? m_match->outcome().undecidable : 0;
    m_undecidable->setVisible(undecidable > 0);
    m_undecidable->setText(tr("%Ln cannot be judged: they have no version, date or platform to compare. They are not "
                              "selected.",
        nullptr, undecidable));
}

void SelectDialog::showUnread()
{
    const int unread = m_valid ? m_match->outcome().unread : 0;
    m_unread->setVisible(unread > 0);
    m_read->setVisible(unread > 0);
    const bool isReading = m_browser.isLoadingAllDetails();
    m_read->setText(isReading ? tr("Stop &reading") : tr("&Read the details of all"));
    if (isReading)
        return; // readingProgressed() says how far it is
    m_unread->setTone(m_readingError ? Tone::Bad : Tone::Warning);
    QString text = tr("%Ln cannot be judged yet: their details are not known.", nullptr, unread);
    if (m_readingError)
        text += u' ' + describe(*m_readingError, m_browser.reference().host).what;
    m_unread->setText(text);
}

void SelectDialog::showHidden()
{
    if (m_match->isJudging())
        return;
    const QList<int> &rows = m_match->outcome().rows;
    const int hidden = m_valid && m_page.isFiltered() ? int(rows.size()) - m_page.shownCount(rows) : 0;
    m_hidden->setVisible(hidden > 0);
    m_showAll->setVisible(hidden > 0);
    m_hidden->setTone(Tone::Warning);
    m_hidden->setText(tr("%Ln of them are hidden by the filter, and are not selected.", nullptr, hidden));
    if (m_valid)
        m_select->setEnabled(rows.size() > hidden);
    m_select->setText(
        m_valid && rows.size() > hidden ? tr("&Select %Ln tag(s)", nullptr, int(rows.size()) - hidden) : tr("&Select"));
}

void SelectDialog::toggleReading()
{
    m_readingError.reset();
    if (m_browser.isLoadingAllDetails())
        m_browser.stopLoadingDetails();
    else
        m_browser.wantAllDetails();
    showUnread();
}

void SelectDialog::readingProgressed(int done, int total)
{
    const QLocale locale;
    m_unread->setTone(Tone::Neutral);
    m_unread->setText(tr("Reading the details: %1 of %2…").arg(locale.toString(done), locale.toString(total)));
}

void SelectDialog::readingEnded()
{
    showUnread();
}

void SelectDialog::accept()
{
    if (!m_valid)
        return;
    m_acceptWanted = m_match->isJudging();
    if (m_acceptWanted)
        return;
    QStringList tags;
    tags.reserve(m_match->outcome().rows.size());
    for (const int row : m_match->outcome().rows)
        tags += m_browser.tags().name(row);
    if (tags.isEmpty())
        return;
    QDialog::accept();
    m_page.selectTags(tags);
}

} // namespace Tagwright
