// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/describetext.h"

#include <algorithm>
#include <array>

namespace Tagwright::OcText {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsOfMinute = 60;
constexpr qint64 SecondsOfHour = 60 * SecondsOfMinute;

QString counted(qint64 count, QLatin1StringView unit)
{
    return QString::number(count) + u' ' + unit;
}

// The rightmost text of a line is no cell: what follows the last tab is not aligned.
qsizetype cellCount(const QStringList &cells)
{
    return cells.size() - 1;
}

qsizetype columnWidth(const QList<QStringList> &rows, qsizetype row, qsizetype column)
{
    const auto reaches = [&](qsizetype other) { return cellCount(rows.at(other)) > column; };
    qsizetype first = row;
    while (first > 0 && reaches(first - 1))
        --first;
    qsizetype width = 0;
    for (qsizetype other = first; other < rows.size() && reaches(other); ++other)
        width = std::max(width, rows.at(other).at(column).toUcs4().size() + 1);
    return width;
}

} // namespace

QString duration(qint64 seconds)
{
    if (seconds < 1)
        return u"Less than a second"_s;
    if (seconds == 1)
        return u"1 second"_s;
    if (seconds < SecondsOfMinute)
        return counted(seconds, "seconds"_L1);
    const qint64 minutes = seconds / SecondsOfMinute;
    if (minutes == 1)
        return u"About a minute"_s;
    if (minutes < 60)
        return counted(minutes, "minutes"_L1);
    const qint64 hours = (seconds + SecondsOfHour / 2) / SecondsOfHour;
    if (hours == 1)
        return u"About an hour"_s;
    if (hours < 48)
        return counted(hours, "hours"_L1);
    if (hours < 24 * 7 * 2)
        return counted(hours / 24, "days"_L1);
    if (hours < 24 * 30 * 2)
        return counted(hours / 24 / 7, "weeks"_L1);
    if (hours < 24 * 365 * 2)
        return counted(hours / 24 / 30, "months"_L1);
    return counted(seconds / SecondsOfHour / 24 / 365, "years"_L1);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    return duration(then.secsTo(now)) + " ago"_L1;
}

QString size(qint64 bytes)
{
    constexpr std::array Units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    double amount = double(bytes);
    size_t unit = 0;
    for (; amount >= 1000 && unit + 1 < Units.size(); ++unit)
        amount /= 1000;
    return QString::number(amount, 'g', 4) + QLatin1StringView(Units.at(unit));
}

void addFact(QStringList &lines, const QString &label, const QString &value)
{
    const QStringList values = (value.isEmpty() ? u"<none>"_s : value).split(u'\n');
    lines += label + ":\t"_L1 + values.constFirst();
    for (qsizetype i = 1; i < values.size(); ++i)
        lines += u'\t' + values.at(i);
}

void addFacts(QStringList &lines, const QString &label, const Annotations &values)
{
    if (values.isEmpty())
        return addFact(lines, label, {});
    QStringList texts;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        texts += value.key() + u'=' + value.value();
    addFact(lines, label, texts.join(u'\n'));
}

QString aligned(const QStringList &lines)
{
    constexpr qsizetype TabWidth = 8;
    QList<QStringList> rows;
    for (const QString &line : lines)
        rows += line.split(u'\t');
    QString text;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList &cells = rows.at(row);
        for (qsizetype column = 0; column < cellCount(cells); ++column) {
            const qsizetype width = (columnWidth(rows, row, column) + TabWidth - 1) / TabWidth * TabWidth;
            const qsizetype gap = width - cells.at(column).toUcs4().size();
            text += cells.at(column) + QString((gap + TabWidth - 1) / TabWidth, u'\t');
        }
        text += cells.constLast() + u'\n';
    }
    return text;
}

} // namespace Tagwright::OcText
