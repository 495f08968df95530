// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/newtagsfield.h"

#include "ui/conventiontext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

NewTagsField::NewTagsField(const QString &hint, const QString &suggest, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_suggestions(new QToolButton(this))
{
    m_edit->setObjectName(u"newTags"_s);
    m_edit->setAccessibleName(tr("New tags"));
    m_edit->setPlaceholderText(hint);
    m_suggestions->setObjectName(u"suggestTags"_s);
    m_suggestions->setText(suggest);
    m_suggestions->setAccessibleName(tr("Suggest tags"));
    m_suggestions->setToolTip(tr("Names that follow the conventions of the tags that are there"));
    m_suggestions->setPopupMode(QToolButton::InstantPopup);
    m_suggestions->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_suggestions->setFocusPolicy(Qt::StrongFocus);
    m_suggestions->setMenu(new QMenu(m_suggestions));
    setFocusProxy(m_edit);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit, 1);
    line->addWidget(m_suggestions);
    connect(m_edit, &QLineEdit::textChanged, this, &NewTagsField::changed);
}

QStringList NewTagsField::tags() const
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    QStringList tags = m_edit->text().split(gap, Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags;
}

void NewTagsField::setText(const QString &text)
{
    m_edit->setText(text);
}

void NewTagsField::setProposals(const QList<TagProposal> &proposals)
{
    m_suggestions->menu()->clear();
    for (const TagProposal &proposal : proposals) {
        const QAction *action = m_suggestions->menu()->addAction(
            tr("%1 (%2)", "a tag, and why it is suggested").arg(proposal.tag, proposalText(proposal.kind)));
        connect(action, &QAction::triggered, this, [this, tag = proposal.tag] { add(tag); });
    }
    m_suggestions->setVisible(!proposals.isEmpty());
}

void NewTagsField::add(const QString &tag)
{
    QStringList all = tags();
    if (!all.contains(tag))
        all += tag;
    m_edit->setText(all.join(u' '));
    m_edit->setFocus();
}

} // namespace Tagwright
