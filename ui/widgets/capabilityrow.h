// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/probereport.h"

#include <QWidget>

class QLabel;

namespace Tagwright {

class ToneLabel;

/*! The lines of a card; its own class so that screen readers are told of a list. */
class CapabilityList final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

/*! An ability of a registry: shape and word, and below them the reason. */
class CapabilityRow final : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityRow(QWidget *parent);

    void showFact(const ProbeFact &fact);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_subject;
    ToneLabel *m_answer;
    QLabel *m_reason;
};

/*! Wrapped, and never more than text: what it shows may come from a server. */
[[nodiscard]] QLabel *plainLabel(QWidget *parent);

} // namespace Tagwright
