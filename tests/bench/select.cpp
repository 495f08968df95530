// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Selecting by rule in 100,000 tags: how long until it is known which ones, and how long the GUI thread is busy to
// select them and to paint the table then, in milliseconds. Once in one piece, and once every other row.

#include "items/rulematch.h"
#include "items/tagfiltermodel.h"
#include "items/tagtablemodel.h"
#include "ui/pages/tagtable.h"
#include "ui/theme.h"
#include "values/versionkey.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int TagCount = 100'000;

double passed(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/*! Serves events until the signal has come; returns the longest time that one turn took. */
double serveUntil(const QSignalSpy &signal)
{
    double longest = 0;
    while (signal.isEmpty()) {
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, passed(clock));
    }
    return longest;
}

void measure(TagTableModel &tags, TagTable &table, const QString &expression)
{
    RuleMatch match(tags, RuleMatch::Attachments::LeftOut, nullptr);
    QSignalSpy judged(&match, &RuleMatch::judged);
    QElapsedTimer clock;
    clock.start();
    match.setRule({.terms = {{*parseNameMatches(expression), false}}});
    const double asked = passed(clock);
    const double busy = std::max(asked, serveUntil(judged));
    const double known = passed(clock);

    QStringList names;
    for (const int row : match.outcome().rows)
        names += tags.name(row);
    clock.start();
    table.selectTags(names);
    const double selected = passed(clock);
    clock.start();
    table.viewport()->repaint();
    std::printf("%-22s %8lld %10.1f %10.1f %10.1f %10.1f\n", qPrintable(expression),
        static_cast<long long>(names.size()), known, busy, selected, passed(clock));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const Theme theme;
    TagTableModel tags;
    TagFilterModel rows;
    rows.setSourceModel(&tags);
    QList<ListedTag> listing;
    for (int i = 0; i < TagCount; ++i) {
        const QString name = u"build-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        listing.append({.name = name, .sortKey = versionKey(name)});
    }
    QSignalSpy arranged(&rows, &TagFilterModel::arranged);
    tags.append(listing);
    rows.settle();
    TagTable table(rows, nullptr);
    table.resize(1200, 800);
    table.show();
    while (rows.isArranging() || !table.isVisible())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();

    std::printf("%-22s %8s %10s %10s %10s %10s\n", "rule", "tags", "known", "busy", "selected", "painted");
    for (const char16_t *expression : {u"-0[0-4]", u"[02468]$", u"[13579]$", u"nothing"})
        measure(tags, table, QString::fromUtf16(expression));
    return 0;
}
