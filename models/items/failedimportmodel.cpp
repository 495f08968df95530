// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/failedimportmodel.h"

#include "items/roles.h"
#include "items/streamtagwords.h"
#include "items/words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

auto placeOfFailure(const FailedImport &row)
{
    return std::tie(row.nameSpace, row.stream, row.tag);
}

} // namespace

QList<FailedImport> failedImports(const ImageStream &stream)
{
    QList<FailedImport> failures;
    for (const StreamTag &tag : stream.tags) {
        if (const TagCondition *failure = tag.importFailure())
            failures += FailedImport{.nameSpace = stream.nameSpace,
                .stream = stream.name,
                .tag = tag.name,
                .from = sourceName(tag, stream.nameSpace),
                .failure = *failure};
    }
    return failures;
}

FailedImportModel::FailedImportModel(const Sentence &sentence, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(sentence)
    , m_clock(clock)
{
}

void FailedImportModel::setRows(const QList<FailedImport> &rows)
{
    const auto isBefore = [](const FailedImport &a, const FailedImport &b) {
        return placeOfFailure(a) < placeOfFailure(b);
    };
    QList<FailedImport> wanted = rows;
    std::sort(wanted.begin(), wanted.end(), isBefore);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const auto same = std::lower_bound(wanted.cbegin(), wanted.cend(), m_rows.at(row), isBefore);
        if (same != wanted.cend() && *same == m_rows.at(row))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row) == wanted.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted.at(row));
        endInsertRows();
    }
}

int FailedImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FailedImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailedImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FailedImport &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case From:
            return Words::tip(row.from);
        case Why:
            return Words::tip(row.failure.reason + u'\n' + row.failure.message);
        case When:
            return Words::moment(row.failure.lastTransition);
        default:
            return text(row, index.column());
        }
    case Role::Tone:
        return index.column() == Why ? int(Tone::Bad) : int(Tone::Neutral);
    default:
        return {};
    }
}

QString FailedImportModel::text(const FailedImport &row, int column) const
{
    switch (column) {
    case Stream:
        return row.streamPath();
    case Tag:
        return row.tag;
    case From:
        return Words::oneLine(row.from);
    case Why:
        return m_sentence(row.failure);
    case When:
        return Words::age(row.failure.lastTransition, m_clock());
    default:
        return {};
    }
}

QVariant FailedImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Stream:
        return tr("Image stream");
    case Tag:
        return tr("Tag");
    case From:
        //: heads a column of images: what a tag is taken from
        return tr("From");
    case Why:
        //: heads a column of sentences: why an import failed
        return tr("Why");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace Tagwright
