// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace Tagwright {

class ToneLabel;

/*! Wants a name typed before something grave can be done. Hidden, it wants nothing. */
class ConfirmName : public QWidget {
    Q_OBJECT

public:
    explicit ConfirmName(QWidget *parent = nullptr);

    /*! reason is a sentence; an empty name wants nothing. */
    void want(const QString &name, const QString &reason);
    bool isGiven() const; //!< or not wanted

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    ToneLabel *m_reason;
    QLineEdit *m_typed;
};

} // namespace Tagwright
