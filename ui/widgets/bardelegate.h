// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/celldelegate.h"

namespace Tagwright {

/*! A cell that is a bar (Role::Bar), to compare rows by. Its text is for those who cannot see it. */
class BarDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Tagwright
