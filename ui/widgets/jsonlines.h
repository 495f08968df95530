// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace Tagwright {

/*!
    A JSON document as the lines to show it in, one by one, so that a large one can be shown piece by piece.

    Indented puts line breaks where they help, and changes nothing else: the order of members and the spelling of
   numbers stay. What is no JSON comes out in some way, too.
*/
class JsonLines {
public:
    enum class Form { AsReceived, Indented };

    struct Line {
        QString text;
        bool continues = false; //!< the next line belongs to it: it was cut because views are slow with long ones
    };

    static constexpr qsizetype LongestLine = 4000;

    JsonLines() = default; //!< no lines
    JsonLines(const QByteArray &bytes, Form form);

    bool atEnd() const { return m_rest.isEmpty() && m_at >= m_text.size(); }
    Line next();

private:
    QString nextReceived();
    QString nextIndented();
    QString takeString();
    bool closesAtOnce(QChar opening);
    void skipBlanks();

    QString m_text;
    Form m_form = Form::AsReceived;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_rest; // of a line that was cut
};

} // namespace Tagwright
