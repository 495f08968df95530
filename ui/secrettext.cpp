// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/secrettext.h"

#include "items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SoonDays = 30;
constexpr qsizetype ToldCertificates = 10;
constexpr qsizetype ToldNames = 5;

class SecretSentences {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::Secret)

public:
    static QString missing(const SecretFault &fault, const QString &type);
    static QString fault(const SecretFault &fault, const QString &type);
    static QString fault(const LabelFault &fault);
    static QString purpose(SecretKind kind);
    static QString whyNotEdited(const ClusterSecret &secret);
    static ImpactLine validity(const Certificate &certificate, const QDateTime &now);
    static QList<ImpactLine> certificates(const TlsPair &pair, const QDateTime &now);
    static ImpactLine match(KeyMatch match);
    static ImpactLine privateKey(KeyMatch key);
};

QString SecretSentences::missing(const SecretFault &fault, const QString &type)
{
    switch (secretType(type).kind) {
    case SecretKind::BasicAuth:
        return tr("A user name or a password is needed, or both.");
    case SecretKind::SshAuth:
        return tr("The private key is missing.");
    case SecretKind::ServiceAccountToken:
        return tr("Choose the service account that the token is for.");
    case SecretKind::Tls:
        return fault.key() == "tls.key"_L1 ? tr("The private key is missing.") : tr("The certificate is missing.");
    case SecretKind::DockerConfig:
    case SecretKind::DockerConfigJson:
    case SecretKind::Opaque:
    case SecretKind::BootstrapToken:
    case SecretKind::Other:
        return tr("The key %1 is missing, which this type needs.").arg(Words::oneLine(fault.key()));
    }
    Q_UNREACHABLE();
}

QString SecretSentences::fault(const SecretFault &fault, const QString &type)
{
    switch (fault.kind) {
    case SecretFault::Kind::NoName:
        return tr("The secret needs a name.");
    case SecretFault::Kind::BadName:
        return tr("A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a "
                  "digit.");
    case SecretFault::Kind::LongName:
        return tr("A name has at most %Ln character(s).", nullptr, int(MaxSecretNameLength));
    case SecretFault::Kind::BadKey:
        return fault.value.isEmpty()
            ? tr("A key needs a name.")
            : tr("“%1” cannot be a key: a key has only letters, digits, hyphens, underscores and dots.")
                  .arg(Words::oneLine(fault.value));
    case SecretFault::Kind::LongKey:
        return tr("A key has at most %Ln character(s).", nullptr, int(MaxSecretNameLength));
    case SecretFault::Kind::DotKey:
        return tr("“%1” cannot be a key: a key is not a single dot, and does not begin with two dots.")
            .arg(Words::oneLine(fault.value));
    case SecretFault::Kind::TooLarge:
        return tr("A secret holds at most %1. Take something out of it.").arg(Words::size(MaxSecretBytes));
    case SecretFault::Kind::Missing:
        return missing(fault, type);
    case SecretFault::Kind::NoJsonObject:
        return tr("The value of the key %1 is no JSON object.").arg(Words::oneLine(fault.key()));
    case SecretFault::Kind::OtherType:
        return tr("The type of a secret cannot be changed. Make a new one.");
    case SecretFault::Kind::Immutable:
        return tr("The secret is immutable: it can only be deleted.");
    }
    Q_UNREACHABLE();
}

QString SecretSentences::fault(const LabelFault &fault)
{
    const QString key = Words::oneLine(fault.key);
    switch (fault.kind) {
    case LabelFault::Kind::NoKey:
        return tr("A label or an annotation needs a key.");
    case LabelFault::Kind::BadKey:
        return tr(
            "“%1” is no key: it may have letters, digits, hyphens, underscores and dots, and begins and ends with "
            "a letter or a digit. A domain and a slash may come first.")
            .arg(key);
    case LabelFault::Kind::LongKey:
        return tr("What is behind the slash of a key has at most %Ln character(s).", nullptr, int(MaxLabelLength));
    case LabelFault::Kind::BadPrefix:
        return tr("“%1” is no key: what is before the slash is no domain such as example.com.").arg(key);
    case LabelFault::Kind::BadValue:
        return tr("The value of the label %1 may have letters, digits, hyphens, underscores and dots, and begins and "
                  "ends with a letter or a digit. Annotations may hold any text.")
            .arg(key);
    case LabelFault::Kind::LongValue:
        return tr("The value of a label has at most %Ln character(s). Annotations may hold more.", nullptr,
            int(MaxLabelLength));
    case LabelFault::Kind::TooLarge:
        return tr("All annotations together have at most %1. Take something out of them.")
            .arg(Words::size(MaxAnnotationBytes));
    }
    Q_UNREACHABLE();
}

QString SecretSentences::purpose(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Opaque:
        return tr("Any keys with any values, for programs that know what to do with them.");
    case SecretKind::BasicAuth:
        return tr("A user name and a password, as builds need them to clone their sources.");
    case SecretKind::SshAuth:
        return tr("A private key, as builds need it to clone their sources over SSH. It must not have a passphrase.");
    case SecretKind::Tls:
        return tr("The certificate of a server, the certificates that vouch for it, and its private key.");
    case SecretKind::DockerConfigJson:
        return tr("Credentials for registries, with which pods, builds and imports get images.");
    case SecretKind::DockerConfig:
        return tr(
            "Credentials for registries in the form that docker had before version 1.7. The cluster still reads it.");
    case SecretKind::ServiceAccountToken:
        return tr("A token of a service account that never expires. The cluster fills it in.");
    case SecretKind::BootstrapToken:
        return tr("A token with which a new machine joins a cluster. It counts only in the project kube-system.");
    case SecretKind::Other:
        return tr("A type that the cluster does not know: whoever reads the secret says what belongs in it.");
    }
    Q_UNREACHABLE();
}

QString SecretSentences::whyNotEdited(const ClusterSecret &secret)
{
    if (secret.isImmutable)
        return tr("%1 is immutable: it can only be deleted.").arg(secret.name);
    if (!secret.owner.isEmpty())
        return tr("%1 is made by %2, which would undo every change.").arg(secret.name, Words::oneLine(secret.owner));
    if (secret.kind() == SecretKind::ServiceAccountToken)
        return tr("The cluster fills %1 in, so it cannot be edited: delete it and make a new one.").arg(secret.name);
    return {};
}

ImpactLine SecretSentences::validity(const Certificate &certificate, const QDateTime &now)
{
    const QString until = QLocale().toString(certificate.validUntil.toLocalTime(), QLocale::ShortFormat);
    if (certificate.validUntil < now)
        return {u"✕ "_s + tr("This certificate expired on %1.").arg(until), Tone::Bad};
    if (certificate.validFrom > now)
        return {u"⚠ "_s
                + tr("This certificate is not valid before %1.")
                      .arg(QLocale().toString(certificate.validFrom.toLocalTime(), QLocale::ShortFormat)),
            Tone::Warning};
    const qint64 days = now.daysTo(certificate.validUntil);
    if (days < 1)
        return {u"⚠ "_s + tr("This certificate expires in less than a day, on %1.").arg(until), Tone::Warning};
    if (days < SoonDays)
        return {
            u"⚠ "_s + tr("This certificate expires in %Ln day(s): %1.", nullptr, int(days)).arg(until), Tone::Warning};
    return {u"✓ "_s + tr("This certificate is valid until %1.").arg(until), Tone::Good};
}

ImpactLine SecretSentences::match(KeyMatch match)
{
    switch (match) {
    case KeyMatch::Matches:
        return {u"✓ "_s + tr("The private key belongs to the certificate."), Tone::Good};
    case KeyMatch::Differs:
        return {u"✕ "_s
                + tr("The private key belongs to another certificate: no server will start with both. The cluster "
                     "accepts the secret all the same."),
            Tone::Bad};
    case KeyMatch::NoCertificate:
        return {u"✕ "_s + tr("There is no certificate in PEM format. The cluster accepts the secret all the same."),
            Tone::Bad};
    case KeyMatch::NoKey:
        return {u"✕ "_s + tr("There is no private key in PEM format. The cluster accepts the secret all the same."),
            Tone::Bad};
    case KeyMatch::LockedKey:
        return {u"✕ "_s + tr("The private key has a passphrase, which nothing in the cluster can enter."), Tone::Bad};
    }
    Q_UNREACHABLE();
}

ImpactLine SecretSentences::privateKey(KeyMatch key)
{
    switch (key) {
    case KeyMatch::Matches:
        return {u"✓ "_s + tr("This is a private key without a passphrase."), Tone::Good};
    case KeyMatch::Differs:
    case KeyMatch::NoCertificate:
    case KeyMatch::NoKey:
        return {
            u"⚠ "_s + tr("This is not a private key of a known format. The cluster accepts the secret all the same."),
            Tone::Warning};
    case KeyMatch::LockedKey:
        return {u"✕ "_s + tr("The private key has a passphrase, which nothing in the cluster can enter."), Tone::Bad};
    }
    Q_UNREACHABLE();
}

QList<ImpactLine> SecretSentences::certificates(const TlsPair &pair, const QDateTime &now)
{
    QList<ImpactLine> lines;
    for (const Certificate &certificate : pair.chain.mid(0, ToldCertificates)) {
        const QString subject = Words::oneLine(certificate.subject);
        lines += {certificate.subject == certificate.issuer
                ? tr("%1, signed by itself.").arg(subject)
                : tr("%1, issued by %2.").arg(subject, Words::oneLine(certificate.issuer))};
        if (!certificate.names.isEmpty())
            lines += {tr("This certificate is for %1.")
                          .arg(Words::oneLine(Words::joined(certificate.names.mid(0, ToldNames))))};
        lines += validity(certificate, now);
    }
    if (!pair.isChain)
        lines += {u"⚠ "_s
                + tr("The certificates are in the wrong order, or one is missing: each should be issued by the next."),
            Tone::Warning};
    lines += match(pair.match);
    return lines;
}

} // namespace

QString describe(const SecretFault &fault, const QString &type)
{
    return SecretSentences::fault(fault, type);
}

QString describe(const LabelFault &fault)
{
    return SecretSentences::fault(fault);
}

QString secretPurpose(SecretKind kind)
{
    return SecretSentences::purpose(kind);
}

QString whyNotEdited(const ClusterSecret &secret)
{
    return SecretSentences::whyNotEdited(secret);
}

QList<ImpactLine> certificateLines(const TlsPair &pair, const QDateTime &now)
{
    return SecretSentences::certificates(pair, now);
}

ImpactLine privateKeyLine(KeyMatch key)
{
    return SecretSentences::privateKey(key);
}

} // namespace Tagwright
