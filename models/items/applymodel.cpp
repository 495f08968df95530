// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/applymodel.h"

#include "items/words.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

using ApplyWhat = ApplyPlanned::What;

ApplyModel::ApplyModel(const Sentence &sentence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sentence(sentence)
{
}

void ApplyModel::setRows(const QList<ApplyPlanned> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_results.clear();
    endResetModel();
}

void ApplyModel::setRow(int row, const ApplyPlanned &planned)
{
    m_rows[row] = planned;
    m_results.remove(row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ApplyModel::setResult(int row, const Result<void> &result)
{
    m_results.insert(row, result);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ApplyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ApplyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return Words::oneLine(text(index.row(), index.column()));
    case Qt::ToolTipRole:
        return Words::tip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Document ? QVariant(Words::oneLine(text(index.row(), Object))) : QVariant();
    case Role::Tone:
        return index.column() >= Happens ? int(tone(index.row())) : int(Tone::Neutral);
    default:
        return {};
    }
}

QString ApplyModel::text(int row, int column) const
{
    const ApplyDocument &document = m_rows.at(row).document;
    switch (column) {
    case Document:
        //: %1 is the number of a document, %2 of its first line
        return document.line > 0 ? tr("%1, line %2").arg(document.number).arg(document.line)
                                 : QString::number(document.number);
    case Kind:
        return document.kind.isEmpty() ? Words::none() : document.kind;
    case Object: {
        const QString name = document.name.isEmpty() ? Words::none() : document.name;
        return document.nameSpace.isEmpty() ? name : QString(document.nameSpace + u'/' + name);
    }
    case Happens:
        return happens(row);
    case Says:
        return says(row);
    default:
        return {};
    }
}

QString ApplyModel::happens(int row) const
{
    if (const auto result = m_results.constFind(row); result != m_results.cend())
        return *result ? tr("Done") : tr("Not done");
    switch (m_rows.at(row).what) {
    case ApplyWhat::Unknown:
        return tr("Not known yet");
    case ApplyWhat::Create:
        return tr("Is made");
    case ApplyWhat::Change:
        return m_rows.at(row).mode == ApplyMode::Merge ? tr("Is changed") : tr("Is replaced");
    case ApplyWhat::Same:
        return tr("Stays as it is");
    case ApplyWhat::Skip:
        return tr("Is skipped");
    case ApplyWhat::Refused:
        return tr("Is refused");
    }
    Q_UNREACHABLE();
}

QString ApplyModel::says(int row) const
{
    if (const auto result = m_results.constFind(row); result != m_results.cend() && !*result)
        return m_sentence(result->error());
    return m_rows.at(row).problem ? m_sentence(*m_rows.at(row).problem) : QString();
}

Tone ApplyModel::tone(int row) const
{
    if (const auto result = m_results.constFind(row); result != m_results.cend())
        return *result ? Tone::Good : Tone::Bad;
    return m_rows.at(row).what == ApplyWhat::Refused ? Tone::Bad : Tone::Neutral;
}

QVariant ApplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document:
        return tr("Document");
    case Kind:
        return tr("Kind");
    case Object:
        return tr("Object");
    case Happens:
        //: heads a column: is made, is replaced, stays as it is
        return tr("What happens");
    case Says:
        //: heads a column of sentences: why a server or the program refuses an object
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Tagwright
