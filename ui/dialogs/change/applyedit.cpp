// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/applyedit.h"

#include "ui/documentmime.h"
#include "ui/theme.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QMimeData>

namespace Tagwright {

using namespace Qt::StringLiterals;

ApplyEdit::ApplyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"applyText"_s);
    setFont(monospaceFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // YAML has no tabs
    new YamlHighlighter(*this, m_cut);
}

bool ApplyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() ? !carriedDocuments(*source).isEmpty() : QPlainTextEdit::canInsertFromMimeData(source);
}

void ApplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = carriedDocuments(*source); !paths.isEmpty())
        return Q_EMIT filesTaken(paths);
    const QString text = source->text();
    if (text.size() > MaxEdited)
        return Q_EMIT longTextTaken(text);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Tagwright
