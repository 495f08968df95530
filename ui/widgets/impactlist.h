// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/deletiontext.h"

#include <QScrollArea>

namespace Tagwright {

/*! Lines in their tones, in a frame that scrolls when they are many. */
class ImpactList : public QScrollArea {
    Q_OBJECT

public:
    ImpactList(const QString &name, QWidget *parent); //!< name: for screen readers

    void setLines(const QList<ImpactLine> &lines);
    QString text() const { return m_text; } //!< all lines

    QSize sizeHint() const override;

private:
    QString m_text;
};

} // namespace Tagwright
