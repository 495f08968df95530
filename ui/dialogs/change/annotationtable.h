// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QTableWidget>

namespace Tagwright {

/*! Annotations to be edited. The last line takes a new one. */
class AnnotationTable : public QTableWidget {
    Q_OBJECT

public:
    AnnotationTable(const Annotations &annotations, QWidget *parent);

    Annotations annotations() const; //!< as they are now; those without a name are none
};

} // namespace Tagwright
