// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/messagebar.h"
#include "values/error.h"

class QAction;
class QObject;

namespace Tagwright {

/*! What can be done about a failed request, wherever it is shown. */
struct ProblemActions {
    QAction &retry;
    QAction &signIn;
    QAction *why = nullptr; //!< explains a refusal; null where nobody can
};

[[nodiscard]] QAction *makeRetryAction(QObject *parent);
[[nodiscard]] QAction *makeSignInAction(QObject *parent);
[[nodiscard]] QAction *makeCertificateAction(QObject *parent);

[[nodiscard]] QAction *makeWhyAction(QObject *parent);

/*! The error in words, with the actions that may help against it; host as in describe(). */
[[nodiscard]] Message problemMessage(const Error &error, const QString &host, const ProblemActions &actions);

/*! The picture for it. */
[[nodiscard]] QString problemIcon(const Error &error);

} // namespace Tagwright
