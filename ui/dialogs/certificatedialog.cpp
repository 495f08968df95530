// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/certificatedialog.h"

#include "items/words.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"
#include "values/error.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CertificateDialogWidth = 76; // characters
constexpr int FingerprintHalf = 48; // characters, of two lines

class CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::CertificateDialog)

public:
    static QString reason(const QString &code)
    {
        const auto is = [&code](const char *known) { return code == QLatin1StringView(known); };
        if (is(TlsCode::Changed))
            return tr("It is another certificate than the one you trusted. Somebody may be between you and the "
                      "registry.");
        if (is(TlsCode::Revoked))
            return tr("Its issuer has withdrawn it. It cannot be trusted any more.");
        if (is(TlsCode::Expired))
            return tr("It has expired.");
        if (is(TlsCode::NotYetValid))
            return tr("It is not valid yet.");
        if (is(TlsCode::WrongHost))
            return tr("It is for other names than the one you connect to.");
        if (is(TlsCode::SelfSigned))
            return tr("It is signed by itself: nobody vouches for it.");
        return tr("It was issued by an authority that this computer does not know.");
    }
};

QString fingerprintLines(const QByteArray &sha256)
{
    QString text = fingerprintText(sha256);
    return text.size() > FingerprintHalf ? text.insert(FingerprintHalf, u'\n') : text;
}

QLabel *factLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateProblem &problem, QWidget *parent)
    : QDialog(parent)
{
    const Certificate &certificate = problem.certificate;
    const bool changed = problem.codes.contains(QLatin1StringView(TlsCode::Changed));
    const bool revoked = problem.codes.contains(QLatin1StringView(TlsCode::Revoked));
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate of %1").arg(problem.host));
    setMinimumWidth(fontMetrics().averageCharWidth() * CertificateDialogWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(headingLabel(
        changed ? tr("%1 shows another certificate").arg(problem.host) : tr("%1 is not trusted").arg(problem.host),
        this));
    for (const QString &code : problem.codes) {
        auto *reason = new ToneLabel(this);
        reason->setObjectName(u"certificateReason"_s);
        reason->setTone(Tone::Bad);
        reason->setText(CertificateWords::reason(code));
        layout->addWidget(reason);
    }

    auto *facts = new QFormLayout;
    const auto add = [&](const QString &name, const QString &text) {
        QLabel *fact = factLabel(text, name, this);
        facts->addRow(tr("%1:").arg(name), fact);
        return fact;
    };
    add(tr("Subject"), certificate.subject);
    add(tr("Issuer"), certificate.issuer);
    add(tr("Names"), certificate.names.isEmpty() ? tr("none") : Words::joined(certificate.names));
    const QLocale locale;
    add(tr("Valid"),
        tr("%1 to %2")
            .arg(locale.toString(certificate.validFrom.toLocalTime(), QLocale::ShortFormat),
                locale.toString(certificate.validUntil.toLocalTime(), QLocale::ShortFormat)));
    add(tr("SHA-256"), fingerprintLines(certificate.sha256))->setFont(monospaceFont());
    if (changed)
        add(tr("Trusted until now"), fingerprintLines(problem.trustedSha256))->setFont(monospaceFont());
    layout->addLayout(facts);
    layout->addWidget(
        hintLabel(tr("Compare the fingerprint with whoever runs the registry. It is trusted at %1 and for "
                     "this connection only, until the registry shows another one.")
                      .arg(problem.host),
            this));

    auto *checked = new QCheckBox(tr("I have &checked the new fingerprint"), this);
    checked->setObjectName(u"fingerprintChecked"_s);
    checked->setVisible(changed && !revoked);
    layout->addWidget(checked);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *trust = buttons->addButton(tr("&Trust this certificate"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(u"trustCertificate"_s);
    trust->setAutoDefault(false);
    trust->setEnabled(!changed && !revoked);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    layout->addWidget(buttons);
    if (!revoked)
        connect(checked, &QCheckBox::toggled, trust, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Tagwright
