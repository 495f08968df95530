// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/jsonedit.h"

#include "ui/theme.h"
#include "ui/widgets/jsonhighlighter.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <memory>

namespace Tagwright {

namespace {

constexpr qint64 SliceMilliseconds = 4;
constexpr qsizetype PieceCharacters = 2000; // between two looks at the clock

bool isFindKey(const QKeyEvent &press)
{
    return press.matches(QKeySequence::Find) || press.matches(QKeySequence::FindNext)
        || press.matches(QKeySequence::FindPrevious);
}

} // namespace

JsonEdit::JsonEdit(Language language, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(monospaceFont());
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    if (language == Language::Json)
        new JsonHighlighter(*this, m_cut);
    else
        new YamlHighlighter(*this, m_cut);
    m_building.setInterval(0);
    m_building.callOnTimeout(this, &JsonEdit::buildMore);
}

void JsonEdit::showJson(const QByteArray &bytes, JsonLines::Form form)
{
    if (m_bytes == bytes && m_form == form)
        return;
    m_bytes = bytes;
    m_form = form;
    restart();
}

void JsonEdit::restart()
{
    m_building.stop();
    m_cut.clear();
    clear();
    m_shown = 0;
    m_blocks = 0;
    m_lines = JsonLines(m_bytes, m_form);
    buildMore();
    moveCursor(QTextCursor::Start); // the first piece has taken it along
}

void JsonEdit::buildMore()
{
    QElapsedTimer clock;
    clock.start();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    while (!m_lines.atEnd() && m_shown < MostCharacters && clock.elapsed() < SliceMilliseconds)
        end.insertText(nextPiece());
    if (!m_lines.atEnd() && m_shown < MostCharacters) {
        if (!m_building.isActive())
            m_building.start();
        return;
    }
    m_building.stop();
    Q_EMIT built();
}

QString JsonEdit::nextPiece()
{
    QString piece;
    while (!m_lines.atEnd() && piece.size() < PieceCharacters) {
        const JsonLines::Line line = m_lines.next();
        if (m_blocks > 0)
            piece += u'\n';
        piece += line.text;
        if (line.continues)
            m_cut.insert(m_blocks);
        ++m_blocks;
    }
    m_shown += piece.size();
    return piece;
}

bool JsonEdit::event(QEvent *event)
{
    // The window has the same keys for its own filter; here they find in this text.
    if (event->type() == QEvent::ShortcutOverride && isFindKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return Q_EMIT findRequested();
    if (event->matches(QKeySequence::FindNext))
        return Q_EMIT findNextRequested();
    if (event->matches(QKeySequence::FindPrevious))
        return Q_EMIT findPreviousRequested();
    QPlainTextEdit::keyPressEvent(event);
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_bytes.isEmpty())
        restart(); // in the new colours
}

QMimeData *JsonEdit::createMimeDataFromSelection() const
{
    // As it was received: without the line breaks that were only put in for showing.
    const QTextCursor selection = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        const int from = std::max(0, selection.selectionStart() - block.position());
        const int to = selection.selectionEnd() - block.position();
        text += block.text().mid(from, to - from);
        if (to >= block.length() && !m_cut.contains(block.blockNumber()))
            text += u'\n';
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    return mime.release();
}

} // namespace Tagwright
