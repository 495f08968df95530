// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Tagwright {

class KnownNames;
class ToneLabel;

/*! Where a reference is typed or pasted, with what is known for completion. What is wrong with it stands below. */
class AddressBar : public QWidget {
    Q_OBJECT

public:
    explicit AddressBar(const KnownNames &names, QWidget *parent = nullptr);

    void setText(const QString &text); //!< where one is; typed text is lost
    QString text() const;
    void focus(); //!< everything selected, to be typed over

    void showProblem(const QString &sentence);
    void showNotice(const QString &sentence);
    void hideMessage();

Q_SIGNALS:
    void openRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void complete(const QString &typed);
    void request(const QString &text);
    void showMessage(const QString &sentence, Tone tone);
    void fitMessage();

    const KnownNames &m_names;
    QLineEdit *m_edit;
    ToneLabel *m_message;
    QStringListModel *m_matches;
    QCompleter *m_completer;
    QString m_place; // what Escape brings back
    std::optional<QString> m_requested;
};

} // namespace Tagwright
