// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/imagestore.h"
#include "operations/operation.h"

#include <QPointer>

namespace Tagwright {

/*! Opens an image folder or archive of this computer, as OpenImageFile does, and says how far it is. */
class OpenImage final : public Operation {
    Q_OBJECT

public:
    OpenImage(const QString &path, QObject *parent);

    const ImageStore &store() const { return m_store; } //!< after success

protected:
    void run() override;
    void release() override;

private:
    QString m_path;
    QPointer<Job> m_opening;
    ImageStore m_store;
};

} // namespace Tagwright
