// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDialog;
class QString;
class QUrl;
class QWidget;

namespace Tagwright {

/*! Asks whether the password for host may go to realm, which is another server. Accepted means yes. */
[[nodiscard]] QDialog *makeConsentDialog(const QString &host, const QUrl &realm, QWidget *parent);

} // namespace Tagwright
