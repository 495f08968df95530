// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QLabel>

namespace Tagwright {

/*! Sentences as plain text, wrapped, in the colour of a tone. The words must do without the colour. */
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone = Tone::Neutral;
};

/*! A wrapped line of secondary text. */
[[nodiscard]] QLabel *hintLabel(const QString &text, QWidget *parent);

/*! The title inside a dialog or page. */
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent);

} // namespace Tagwright
