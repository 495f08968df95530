// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

class QAbstractItemModel;
class QAbstractItemView;

namespace Tagwright {

/*! The sentence that stands in a view for as long as it has no rows. */
class EmptyText : public QLabel {
    Q_OBJECT

public:
    EmptyText(const QString &sentence, QAbstractItemView *view); //!< hidden until the view has a model

    void follow(const QAbstractItemModel *model); //!< when the view has got another one

private:
    const QAbstractItemModel *m_model = nullptr;
};

} // namespace Tagwright
