// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/streamtagging.h"

#include <QTableWidget>

namespace Tagwright {

/*! Several sources, and beside each the tag that is taken from it, which the user may name otherwise. */
class TakenTags : public QTableWidget {
    Q_OBJECT

public:
    TakenTags(const QList<TakenTag> &tags, QWidget *parent);

    QList<TakenTag> tags() const; //!< as they are named now
};

} // namespace Tagwright
