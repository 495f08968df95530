// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/trustpage.h"

#include "items/words.h"
#include "operations/certificatesin.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"
#include "values/certificate.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxAuthorityBytes = 1024 * 1024;
constexpr int AuthorityLines = 3;
constexpr int PinnedLines = 2;

QWidget *besides(QWidget *field, QPushButton *button)
{
    auto *row = new QWidget(field->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(field, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    row->setFocusProxy(field);
    return row;
}

} // namespace

TrustPage::TrustPage(const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_authorities(new QPlainTextEdit(this))
    , m_authoritiesSay(new ToneLabel(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_passphrase(new PasswordField(tr("Passphrase of the key"), u"keyPassphrase"_s, this))
    , m_serverName(new QLineEdit(this))
    , m_pinnedList(new QListWidget(this))
    , m_forget(new QPushButton(tr("For&get"), this))
    , m_unverified(new QCheckBox(connection.isCluster() ? tr("Do &not verify the certificate of the cluster")
                                                        : tr("Do &not verify the certificate of the registry"),
          this))
{
    m_authorities->setObjectName(u"authorities"_s);
    m_authorities->setAccessibleName(tr("Authorities"));
    m_authorities->setPlaceholderText(tr("None besides the system’s. Paste PEM text here, or choose a file."));
    m_authorities->setFont(monospaceFont());
    m_authorities->setTabChangesFocus(true);
    m_authorities->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_authorities->setFixedHeight(
        m_authorities->fontMetrics().lineSpacing() * (AuthorityLines + 1) + 2 * m_authorities->frameWidth());
    m_authoritiesSay->setObjectName(u"authoritiesMeaning"_s);
    auto *authoritiesFile = new QPushButton(tr("From fi&le…"), this);
    m_certificate->setObjectName(u"clientCertificate"_s);
    m_certificate->setAccessibleName(tr("Client certificate"));
    auto *certificateFile = new QPushButton(tr("C&hoose…"), this);
    certificateFile->setAccessibleName(tr("Choose the client certificate"));
    m_key->setObjectName(u"clientKey"_s);
    m_key->setAccessibleName(tr("Key of the client certificate"));
    m_key->setPlaceholderText(tr("In the same file"));
    auto *keyFile = new QPushButton(tr("Choos&e…"), this);
    keyFile->setAccessibleName(tr("Choose the key of the client certificate"));
    m_passphrase->setPlaceholderText(
        connection.trust.client.isNone() ? tr("Empty for a key without one") : tr("As before"));
    m_pinnedList->setObjectName(u"trustedCertificates"_s);
    m_pinnedList->setAccessibleName(tr("Certificates that you trust"));
    m_pinnedList->setTextElideMode(Qt::ElideMiddle);
    m_pinnedList->setFixedHeight(
        m_pinnedList->fontMetrics().lineSpacing() * (PinnedLines + 1) + 2 * m_pinnedList->frameWidth());
    m_forget->setObjectName(u"forgetCertificate"_s);
    m_forget->setToolTip(tr("Trust the chosen certificate no longer; you are asked again when it is met"));
    m_unverified->setObjectName(u"unverified"_s);
    m_unverified->setToolTip(tr("Anybody on the way could pretend to be the server. To trust one certificate alone, "
                                "leave this off: the program offers it when it meets one that it does not know."));
    m_serverName->setObjectName(u"serverName"_s);
    m_serverName->setAccessibleName(tr("Name in the certificate"));
    m_serverName->setPlaceholderText(tr("That of the address"));
    m_serverName->setToolTip(
        tr("The name for which the server’s certificate is made, where it is reached under another one"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Authorities:"), besides(m_authorities, authoritiesFile));
    form->addRow(QString(), m_authoritiesSay);
    form->addRow(tr("Client &certificate:"), besides(m_certificate, certificateFile));
    form->addRow(tr("Its &key:"), besides(m_key, keyFile));
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("Tr&usted:"), besides(m_pinnedList, m_forget));
    form->addRow(tr("Ser&ver name:"), m_serverName);
    form->setRowVisible(m_serverName, connection.isCluster() || !connection.trust.serverName.isEmpty());
    form->addRow(QString(), m_unverified);

    connect(authoritiesFile, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Certificate of an authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            [this](const QString &path) {
                QFile file(path);
                if (file.open(QIODevice::ReadOnly))
                    m_authorities->appendPlainText(QString::fromLatin1(file.read(MaxAuthorityBytes)).trimmed());
            });
    });
    connect(certificateFile, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Client certificate"), tr("Certificates (*.pem *.crt *.cert *.cer *.p12 *.pfx);;All files (*)"),
            [this](const QString &path) { m_certificate->setText(path); });
    });
    connect(keyFile, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Key of the client certificate"), tr("Keys (*.pem *.key);;All files (*)"),
            [this](const QString &path) { m_key->setText(path); });
    });
    connect(m_authorities, &QPlainTextEdit::textChanged, this, &TrustPage::describeAuthorities);
    connect(m_authorities, &QPlainTextEdit::textChanged, this, &TrustPage::edited);
    connect(m_certificate, &QLineEdit::textChanged, this, &TrustPage::edited);
    connect(m_key, &QLineEdit::textChanged, this, &TrustPage::edited);
    connect(m_passphrase, &PasswordField::edited, this, &TrustPage::edited);
    connect(m_pinnedList, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(m_forget, &QPushButton::clicked, this, &TrustPage::forgetPinned);
    connect(m_serverName, &QLineEdit::textChanged, this, &TrustPage::edited);
    connect(m_unverified, &QCheckBox::toggled, this, &TrustPage::edited);
    setTrust(connection.trust);
}

void TrustPage::setTrust(const TrustSettings &trust)
{
    m_pinned = trust.pinned;
    m_clientPem = trust.client.pem;
    m_authorities->setPlainText(QString::fromLatin1(trust.authorities));
    m_certificate->setText(trust.client.file);
    m_certificate->setPlaceholderText(
        m_clientPem.isEmpty() ? tr("None; or a PEM or PKCS#12 file") : tr("The one of the kubeconfig"));
    m_key->setText(trust.client.keyFile);
    m_serverName->setText(trust.serverName);
    m_unverified->setChecked(!trust.verify);
    describeAuthorities();
    listPinned();
}

void TrustPage::chooseFile(
    const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void TrustPage::describeAuthorities()
{
    const QString pem = m_authorities->toPlainText().trimmed();
    const QList<Certificate> found = certificatesIn(pem.toLatin1());
    m_authoritiesSay->setTone(pem.isEmpty() || !found.isEmpty() ? Tone::Neutral : Tone::Bad);
    if (pem.isEmpty())
        return m_authoritiesSay->setText(tr("An authority given here counts for this connection only."));
    if (found.isEmpty())
        return m_authoritiesSay->setText(tr("This is no certificate in PEM."));
    QStringList names;
    for (const Certificate &certificate : found)
        names += tr("%1 (until %2)")
                     .arg(certificate.subject, QLocale().toString(certificate.validUntil.date(), QLocale::ShortFormat));
    m_authoritiesSay->setText(Words::joined(names));
}

void TrustPage::listPinned()
{
    m_pinnedList->clear();
    for (const PinnedCertificate &pinned : std::as_const(m_pinned)) {
        auto *item = new QListWidgetItem(tr("%1, fingerprint %2").arg(pinned.host, fingerprintText(pinned.sha256)));
        item->setToolTip(fingerprintText(pinned.sha256));
        m_pinnedList->addItem(item);
    }
    m_pinnedList->setEnabled(!m_pinned.isEmpty());
    if (m_pinned.isEmpty())
        m_pinnedList->addItem(tr("No single certificate"));
    m_forget->setEnabled(false);
}

void TrustPage::forgetPinned()
{
    m_pinned.removeAt(m_pinnedList->currentRow());
    listPinned();
    Q_EMIT edited();
}

void TrustPage::trust(const PinnedCertificate &certificate)
{
    m_pinned.removeIf([&certificate](const PinnedCertificate &known) { return known.host == certificate.host; });
    m_pinned += certificate;
    listPinned();
    Q_EMIT edited();
}

void TrustPage::setPlainHttp(bool plain)
{
    m_unverified->setEnabled(!plain);
}

QString TrustPage::fault() const
{
    const QString pem = m_authorities->toPlainText().trimmed();
    if (!pem.isEmpty() && certificatesIn(pem.toLatin1()).isEmpty())
        return tr("The authorities are no certificates in PEM.");
    for (const QLineEdit *edit : {m_certificate, m_key}) {
        const QString path = edit->text().trimmed();
        if (!path.isEmpty() && !QFileInfo(path).isFile())
            return tr("There is no file %1.").arg(path);
    }
    if (!m_key->text().trimmed().isEmpty() && m_certificate->text().trimmed().isEmpty())
        return tr("The key needs its client certificate.");
    return {};
}

void TrustPage::applyTo(Connection &connection) const
{
    const QString pem = m_authorities->toPlainText().trimmed();
    connection.trust.pinned = m_pinned;
    connection.trust.authorities = pem.isEmpty() ? QByteArray() : pem.toLatin1() + '\n';
    connection.trust.client = {m_certificate->text().trimmed(), m_key->text().trimmed(), {}};
    if (connection.trust.client.file.isEmpty())
        connection.trust.client.pem = m_clientPem;
    connection.trust.serverName = m_serverName->text().trimmed();
    connection.trust.verify = !m_unverified->isChecked();
}

Secret TrustPage::keyPassphrase() const
{
    return m_passphrase->secret();
}

} // namespace Tagwright
