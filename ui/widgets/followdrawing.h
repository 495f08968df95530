// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QWidget>

namespace Tagwright {

/*! A small drawing of who follows whom: a tag, its source and the image. The sentence beside it says the same. */
class FollowDrawing : public QWidget {
    Q_OBJECT

public:
    explicit FollowDrawing(QWidget *parent = nullptr);

    void draw(TagFollowing kind, const QString &source, const QString &tag);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagFollowing m_kind = TagFollowing::Permanent;
    QString m_source;
    QString m_tag;
};

} // namespace Tagwright
