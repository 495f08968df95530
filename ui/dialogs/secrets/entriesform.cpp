// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/entriesform.h"

#include "items/words.h"
#include "ui/dialogs/secrets/contentfield.h"
#include "ui/dialogs/secrets/removebutton.h"
#include "values/clustersecret.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int EntryLines = 2;

} // namespace

EntriesForm::EntriesForm(const QString &type, QWidget *parent)
    : SecretForm(type, parent)
{
    const GrowingRows rows = layOutRows(tr("&Add a key"));
    m_layout = rows.layout;
    m_add = rows.add;
    m_add->setObjectName(u"addKey"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({}).key->setFocus();
        touch();
    });
    const SecretType known = secretType(type);
    const QStringList keys = known.required + known.usual;
    for (const QString &key : keys)
        add(key);
    if (keys.isEmpty())
        add({});
}

EntriesForm::Row &EntriesForm::add(const QString &key)
{
    auto *frame = new QFrame(this);
    auto *name = new QLineEdit(key, frame);
    name->setPlaceholderText(tr("key"));
    name->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    auto *value = new ContentField(tr("Value"), u"value"_s, tr("File…"), ContentField::Sight::Hidden, frame);
    value->setLines(EntryLines);
    QToolButton *removing = removeButton(frame);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(value, 1);
    layout->addWidget(removing, 0, Qt::AlignTop);
    m_layout->insertWidget(m_layout->count() - 1, frame);
    frame->show(); // now: the next key may be meant for it
    m_rows += {frame, name, value};
    connect(name, &QLineEdit::textEdited, this, [this] {
        nameRows();
        touch();
    });
    connect(value, &ContentField::edited, this, &EntriesForm::touch);
    connect(removing, &QToolButton::clicked, this, [this, frame] {
        remove(frame);
        m_add->setFocus();
        touch();
    });
    nameRows();
    Q_EMIT rowsChanged();
    return m_rows.last();
}

void EntriesForm::remove(const QFrame *frame)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [frame](const Row &each) { return each.frame == frame; });
    if (row == m_rows.end())
        return;
    row->value->clear();
    row->frame->hide();
    row->frame->deleteLater(); // the click is still on its way through it
    m_rows.erase(row);
    nameRows();
}

// A screen reader says of which key a field is.
void EntriesForm::nameRows()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &each = m_rows.at(row);
        const QString key = each.key->text().isEmpty() ? QString::number(row + 1) : Words::oneLine(each.key->text());
        each.key->setObjectName(u"key%1"_s.arg(row));
        each.key->setAccessibleName(tr("Key %1").arg(key));
        each.value->setNames(u"value%1"_s.arg(row), tr("Value of %1").arg(key));
        auto *removing = each.frame->findChild<QToolButton *>();
        removing->setObjectName(u"removeKey%1"_s.arg(row));
        removing->setAccessibleName(tr("Remove the key %1").arg(key));
        removing->setToolTip(removing->accessibleName());
    }
}

void EntriesForm::fill(SecretValues values)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    for (auto &[key, value] : values)
        add(key).value->setContent(std::move(value));
}

SecretValues EntriesForm::values() const
{
    SecretValues values;
    for (const Row &row : m_rows) {
        const bool isOptional = secretType(type()).usual.contains(row.key->text());
        if (row.value->isEmpty() && (row.key->text().isEmpty() || isOptional))
            continue; // it was offered, and nobody took it up
        values[row.key->text()] = row.value->content();
    }
    return values;
}

QString EntriesForm::problem() const
{
    QSet<QString> known;
    for (const Row &row : m_rows) {
        const QString &key = row.key->text();
        if (!key.isEmpty() && known.contains(key))
            return tr("The key %1 is there twice.").arg(Words::oneLine(key));
        known.insert(key);
    }
    return {};
}

void EntriesForm::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.value->clear();
}

} // namespace Tagwright
