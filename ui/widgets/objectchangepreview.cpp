// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/objectchangepreview.h"

#include "operations/objectrequest.h"
#include "ui/theme.h"
#include "values/streamchanges.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PreviewedObjectChanges = 200; // more of them nobody reads here
constexpr int ChangeLinesInSight = 4;
constexpr int ChangeCommandsInSight = 2;

void showChangeLines(QPlainTextEdit &text, const QStringList &lines)
{
    if (const QString wanted = lines.join(u'\n'); wanted != text.toPlainText())
        text.setPlainText(wanted);
}

} // namespace

ObjectChangePreview::ObjectChangePreview(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    m_requests = addText(u"requests"_s, tr("What is sent:"), ChangeLinesInSight);
    m_commands = addText(u"ocCommands"_s, tr("The same with oc:"), ChangeCommandsInSight);
    setVisible(false);
}

QPlainTextEdit *ObjectChangePreview::addText(const QString &name, const QString &label, int lines)
{
    auto *heading = new QLabel(label, this);
    auto *text = new QPlainTextEdit(this);
    heading->setBuddy(text);
    text->setObjectName(name);
    text->setAccessibleName(label);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(monospaceFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = text->fontMetrics();
    text->setFixedHeight(metrics.lineSpacing() * (lines + 1) + metrics.height());
    layout()->addWidget(heading);
    layout()->addWidget(text);
    return text;
}

void ObjectChangePreview::setChanges(const QList<ObjectChange> &changes)
{
    QStringList requests;
    QStringList commands;
    for (const ObjectChange &change : changes.mid(0, PreviewedObjectChanges)) {
        const ObjectRequest request = requestFor(change);
        if (request.method.isEmpty())
            continue; // nothing is sent for it
        requests += request.method + u' ' + request.path;
        requests += QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
        commands += ocCommands(change);
    }
    if (changes.size() > PreviewedObjectChanges)
        requests += tr("… and %Ln more", nullptr, int(changes.size() - PreviewedObjectChanges));
    showChangeLines(*m_requests, requests);
    showChangeLines(*m_commands, commands);
    setVisible(!changes.isEmpty());
}

} // namespace Tagwright
