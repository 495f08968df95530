// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/consentdialog.h"

#include "ui/dialogs/confirmdialog.h"

#include <QCoreApplication>
#include <QUrl>

namespace Tagwright {

namespace {

class ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ConsentDialog)

public:
    static QString title(const QString &host, const QUrl &realm)
    {
        return tr("Send the password for %1 to %2?").arg(host, realm.host());
    }

    static QString consequence(const QString &host, const QUrl &realm)
    {
        return tr("%1 wants you to sign in at %2, which is another server. Whoever runs that server will "
                  "see your password. Allow it only if you know that the two belong together.")
            .arg(host, realm.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    }

    static QString button() { return tr("&Allow, and remember"); }
};

} // namespace

QDialog *makeConsentDialog(const QString &host, const QUrl &realm, QWidget *parent)
{
    auto *dialog = new ConfirmDialog({.title = ConsentWords::title(host, realm),
                                         .consequence = ConsentWords::consequence(host, realm),
                                         .button = ConsentWords::button()},
        parent);
    dialog->setObjectName(QStringLiteral("consentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace Tagwright
