// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

class QAbstractItemView;

namespace Tagwright {

/*! The sentence that stands in a view for as long as it has no rows. */
class EmptyText : public QLabel {
    Q_OBJECT

public:
    EmptyText(const QString &sentence, QAbstractItemView *view); //!< the view has its model already
};

} // namespace Tagwright
