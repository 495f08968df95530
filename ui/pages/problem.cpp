// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/problem.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::Problem)
};

bool helpsToSignIn(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden || kind == Error::Kind::RateLimited;
}

bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden;
}

} // namespace

QAction *makeRetryAction(QObject *parent)
{
    return makeAction({.name = u"retry"_s,
                          .icon = u"retry"_s,
                          .text = ProblemWords::tr("Retry"),
                          .tip = ProblemWords::tr("Ask the server again")},
        parent);
}

QAction *makeSignInAction(QObject *parent)
{
    return makeAction({.name = u"signInHere"_s,
                          .icon = u"key"_s,
                          .text = ProblemWords::tr("Sign in…"),
                          .tip = ProblemWords::tr("Show the server who you are")},
        parent);
}

QAction *makeCertificateAction(QObject *parent)
{
    return makeAction({.name = u"certificateHere"_s,
                          .icon = u"lock"_s,
                          .text = ProblemWords::tr("Certificate…"),
                          .tip = ProblemWords::tr("Look at the certificate that was refused, and decide about it")},
        parent);
}

QAction *makeWhyAction(QObject *parent)
{
    return makeAction({.name = u"whyHere"_s,
                          .icon = u"info"_s,
                          .text = ProblemWords::tr("Why can't I…?"),
                          .tip = ProblemWords::tr("Say which right is missing, and who could give it")},
        parent);
}

Message problemMessage(const Error &error, const QString &host, const ProblemActions &actions)
{
    Message message{.tone = Tone::Bad, .text = describe(error, host), .actions = {&actions.retry}};
    if (helpsToSignIn(error.kind))
        message.actions.prepend(&actions.signIn);
    if (actions.why && isRefusal(error.kind))
        message.actions.append(actions.why);
    return message;
}

QString problemIcon(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return u"key"_s;
    case Error::Kind::Forbidden:
    case Error::Kind::Tls:
        return u"lock"_s;
    case Error::Kind::NotFound:
        return u"search"_s;
    case Error::Kind::RateLimited:
    case Error::Kind::Unsupported:
        return u"warning"_s;
    default:
        return u"error"_s;
    }
}

} // namespace Tagwright
