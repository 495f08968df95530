// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>
#include <QSet>
#include <QStringList>

namespace Tagwright {

/*! YAML to be applied, as text that can be changed. Files and texts that are dropped or pasted are taken whole. */
class ApplyEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype MaxEdited = 128 * 1024; //!< characters; a longer text would be slow

    explicit ApplyEdit(QWidget *parent);

Q_SIGNALS:
    void filesTaken(const QStringList &paths);
    void longTextTaken(const QString &text); //!< pasted, and longer than can be edited

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QSet<int> m_cut; // no line is cut
};

} // namespace Tagwright
