// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace Tagwright {

/*! The colours of YAML as this program writes it: names, texts, and the other values. They only help the eye. */
class YamlHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /*! cut are the numbers of the blocks whose line goes on in the next block; it must outlive this. */
    YamlHighlighter(QPlainTextEdit &edit, const QSet<int> &cut);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightValue(const QString &text, qsizetype from, qsizetype indent);

    const QPlainTextEdit &m_edit;
    const QSet<int> &m_cut;
};

} // namespace Tagwright
