// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace Tagwright {

/*! The colours of JSON: names, texts, and the other values. They help the eye and say nothing that is not written. */
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /*! cut are the numbers of the blocks whose line goes on in the next block; it must outlive this. */
    JsonHighlighter(QPlainTextEdit &edit, const QSet<int> &cut);

protected:
    void highlightBlock(const QString &text) override;

private:
    qsizetype endOfString(const QString &text, qsizetype from);

    const QPlainTextEdit &m_edit;
    const QSet<int> &m_cut;
};

} // namespace Tagwright
