// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/objectchangepreview.h"

#include "operations/objectrequest.h"
#include "ui/theme.h"
#include "values/streamchanges.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PreviewedObjectChanges = 200; // more of them nobody reads here
constexpr int ChangeLinesInSight = 4;

void showChangeLines(QPlainTextEdit &text, const QStringList &lines)
{
    if (const QString wanted = lines.join(u'\n'); wanted != text.toPlainText())
        text.setPlainText(wanted);
}

} // namespace

ObjectChangePreview::ObjectChangePreview(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_texts(new QStackedWidget(this))
{
    m_form->setObjectName(u"requestForm"_s);
    m_form->setAccessibleName(tr("What is shown"));
    m_commands = addText(u"ocCommands"_s, tr("The same with oc"), tr("The same as commands of oc"));
    m_requests = addText(u"requests"_s, tr("The request that is sent"), tr("What will be sent"));

    auto *label = new QLabel(tr("Show:"), this);
    label->setBuddy(m_form);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_form, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_texts);
    connect(m_form, &QComboBox::currentIndexChanged, m_texts, &QStackedWidget::setCurrentIndex);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is planned gets the room
    setVisible(false);
}

QPlainTextEdit *ObjectChangePreview::addText(const QString &name, const QString &form, const QString &accessible)
{
    auto *text = new QPlainTextEdit(m_texts);
    text->setObjectName(name);
    text->setAccessibleName(accessible);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(monospaceFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = text->fontMetrics();
    m_form->addItem(form);
    m_texts->addWidget(text);
    // A stack asks for what its pages would like, whatever their height is fixed to.
    m_texts->setFixedHeight(metrics.lineSpacing() * ChangeLinesInSight + metrics.height());
    return text;
}

void ObjectChangePreview::setChanges(const QList<ObjectChange> &changes)
{
    QStringList commands;
    for (const ObjectChange &change : changes.mid(0, PreviewedObjectChanges))
        commands += ocCommands(change);
    commands.removeDuplicates(); // one line of oc may change several objects
    setChanges(changes, commands);
}

void ObjectChangePreview::setChanges(const QList<ObjectChange> &changes, const QStringList &commands)
{
    QStringList requests;
    for (const ObjectChange &change : changes.mid(0, PreviewedObjectChanges)) {
        const ObjectRequest request = requestFor(change);
        if (request.method.isEmpty())
            continue; // nothing is sent for it
        requests += request.method + u' ' + request.path;
        requests += QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    }
    if (changes.size() > PreviewedObjectChanges)
        requests += tr("… and %Ln more", nullptr, int(changes.size() - PreviewedObjectChanges));
    showChangeLines(*m_requests, requests);
    showChangeLines(*m_commands, commands.mid(0, PreviewedObjectChanges));
    setVisible(!changes.isEmpty());
}

} // namespace Tagwright
