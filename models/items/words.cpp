// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Words {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::Words)

public:
    static QString age(qint64 seconds);
    static QString exactSize(qint64 bytes);
    static QString reproducible() { return tr("reproducible"); }
    static QString kind(ContentKind kind);
    static QString convention(const TagConvention &convention);
    static QString failure(Error::Kind kind);
    //: between the names of a list, as in "one, two, three"
    static QString comma() { return tr(", "); }
    static QString unlikelyFuture(const QString &moment) { return tr("%1 (in the future)").arg(moment); }
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;
constexpr qint64 Year = 365 * Day;

QString Text::age(qint64 seconds)
{
    if (seconds < Minute)
        return tr("just now");
    if (seconds < Hour)
        return tr("%Ln minute(s) ago", nullptr, int(seconds / Minute));
    if (seconds < Day)
        return tr("%Ln hour(s) ago", nullptr, int(seconds / Hour));
    if (seconds < 2 * Month)
        return tr("%Ln day(s) ago", nullptr, int(seconds / Day));
    if (seconds < 2 * Year)
        return tr("%Ln month(s) ago", nullptr, int(seconds / Month));
    return tr("%Ln year(s) ago", nullptr, int(seconds / Year));
}

QString Text::exactSize(qint64 bytes)
{
    //: %1 is a rounded size such as "58.2 MB", %2 the exact number
    return tr("%1 (%2 bytes)").arg(size(bytes), QLocale().toString(bytes));
}

QString Text::kind(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Unknown:
        return tr("unknown");
    case ContentKind::Image:
        return tr("image");
    case ContentKind::MultiArch:
        return tr("multi-arch");
    case ContentKind::ArtifactIndex:
        return tr("artifact index");
    case ContentKind::LegacyImage:
        //: an image in Docker's oldest format
        return tr("legacy image");
    case ContentKind::HelmChart:
        return tr("Helm chart");
    case ContentKind::Signature:
        return tr("signature");
    case ContentKind::Attestation:
        return tr("attestation");
    case ContentKind::Sbom:
        return tr("SBOM");
    case ContentKind::Wasm:
        return tr("WebAssembly");
    case ContentKind::BuildCache:
        return tr("build cache");
    case ContentKind::Plugin:
        //: a plugin of the Docker engine
        return tr("plugin");
    case ContentKind::Artifact:
        return tr("artifact");
    }
    Q_UNREACHABLE();
}

QString Text::convention(const TagConvention &convention)
{
    switch (convention.kind) {
    case TagConvention::Kind::Revision:
        //: the tag names one version
        return tr("revision");
    case TagConvention::Kind::Prerelease:
        return tr("pre-release");
    case TagConvention::Kind::Architecture:
        //: %1 is a processor architecture such as "x86_64"
        return tr("for %1").arg(convention.detail);
    case TagConvention::Kind::Base:
        //: %1 is the image it is built on, such as "alpine"
        return tr("base: %1").arg(convention.detail);
    case TagConvention::Kind::Latest:
        return tr("newest, may be unstable");
    case TagConvention::Kind::Stable:
        return tr("latest stable");
    case TagConvention::Kind::Date:
        //: the tag is a date
        return tr("date");
    case TagConvention::Kind::Commit:
        //: the tag names a commit of the sources
        return tr("commit");
    }
    Q_UNREACHABLE();
}

QString Text::failure(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return tr("cancelled");
    case Error::Kind::Timeout:
        return tr("no answer");
    case Error::Kind::UnknownHost:
        return tr("unknown host");
    case Error::Kind::ConnectionRefused:
        return tr("refused");
    case Error::Kind::ConnectionLost:
        return tr("interrupted");
    case Error::Kind::Tls:
        return tr("not trusted");
    case Error::Kind::Proxy:
        return tr("proxy not usable");
    case Error::Kind::Unauthorized:
        return tr("sign in");
    case Error::Kind::Forbidden:
        return tr("no access");
    case Error::Kind::NotFound:
        return tr("not found");
    case Error::Kind::RateLimited:
        return tr("too many requests");
    case Error::Kind::Unsupported:
        return tr("not offered");
    case Error::Kind::Rejected:
        return tr("rejected");
    case Error::Kind::ServerFailed:
        return tr("server error");
    case Error::Kind::Malformed:
        return tr("not understood");
    case Error::Kind::TooLarge:
        return tr("too large");
    case Error::Kind::DigestMismatch:
        return tr("digest mismatch");
    case Error::Kind::ForeignOrigin:
        return tr("foreign address");
    case Error::Kind::NotARegistry:
        return tr("no registry");
    case Error::Kind::InvalidInput:
        return tr("invalid");
    case Error::Kind::Moved:
        return tr("moved meanwhile");
    case Error::Kind::NotDone:
        return tr("not done");
    case Error::Kind::StillNamed:
        return tr("named by other tags");
    case Error::Kind::TagsStay:
        return tr("cannot be deleted");
    case Error::Kind::Protected:
        return tr("protected");
    case Error::Kind::Journal:
        return tr("no journal");
    case Error::Kind::Disk:
        return tr("file error");
    case Error::Kind::Incomplete:
        return tr("incomplete");
    case Error::Kind::Conflict:
        return tr("changed meanwhile");
    case Error::Kind::Expired:
        return tr("out of date");
    }
    Q_UNREACHABLE();
}

} // namespace

QString size(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString exactSize(qint64 bytes)
{
    constexpr qint64 Rounded = 1000; // below, size() is exact
    return bytes < Rounded ? size(bytes) : Text::exactSize(bytes);
}

QString age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    return seconds < -Hour ? Text::unlikelyFuture(QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat))
                           : Text::age(seconds);
}

QString moment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString shortMoment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString reproducible()
{
    return Text::reproducible();
}

QString none()
{
    return u"—"_s;
}

QString kind(ContentKind kind, const QString &artifactType)
{
    return kind == ContentKind::Artifact && !artifactType.isEmpty() ? oneLine(artifactType) : Text::kind(kind);
}

QString convention(const TagConvention &convention)
{
    return Text::convention(convention);
}

QString failure(const Error &error)
{
    return Text::failure(error.kind);
}

QStringList platforms(const QList<Platform> &platforms)
{
    QStringList words;
    for (const Platform &platform : platforms) {
        if (const QString word = platform.toString(); !word.isEmpty())
            words += oneLine(word);
    }
    const auto isLinux = [](const QString &word) { return word.startsWith("linux/"_L1); };
    if (std::all_of(words.cbegin(), words.cend(), isLinux)) {
        for (QString &word : words)
            word.remove(0, "linux/"_L1.size());
    }
    return words;
}

QString joined(const QStringList &names)
{
    return names.join(Text::comma());
}

QString oneLine(const QString &text)
{
    constexpr qsizetype Longest = 500;
    const QString line = text.left(Longest).simplified();
    return text.size() > Longest ? line + u'…' : line;
}

QString tip(const QString &text)
{
    constexpr qsizetype Longest = 2000;
    QString result = text.left(Longest).trimmed();
    if (text.size() > Longest)
        result += u'…';
    // Qt shows a tool tip that looks like HTML as HTML. With an invisible character behind it no "<" begins a tag.
    constexpr char16_t ZeroWidthSpace = 0x200b;
    result.replace(u"<"_s, QString(u'<') + QChar(ZeroWidthSpace));
    result.replace(u"&"_s, QString(u'&') + QChar(ZeroWidthSpace));
    return result;
}

} // namespace Tagwright::Words
