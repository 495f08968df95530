// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/jsonlines.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>

namespace Tagwright {

/*!
    A document to read: JSON, or text of YAML. A large one is built piece by piece, so that nothing waits for it; above
   a bound only its beginning is shown.
*/
class JsonEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype MostCharacters = 1024 * 1024;

    enum class Language { Json, Yaml }; //!< whose colours it has

    explicit JsonEdit(Language language, QWidget *parent = nullptr);

    void showJson(const QByteArray &bytes, JsonLines::Form form);
    bool isComplete() const { return m_lines.atEnd(); } //!< everything is there, nothing was left out

Q_SIGNALS:
    void built();
    void findRequested();
    void findNextRequested();
    void findPreviousRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void restart();
    void buildMore();
    QString nextPiece();

    QByteArray m_bytes;
    JsonLines::Form m_form = JsonLines::Form::AsReceived;
    JsonLines m_lines;
    qsizetype m_shown = 0; // characters
    int m_blocks = 0;
    QSet<int> m_cut; // blocks whose line goes on in the next
    QTimer m_building;
};

} // namespace Tagwright
