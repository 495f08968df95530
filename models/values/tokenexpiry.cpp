// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tokenexpiry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype LongestToken = 64 * 1024;
constexpr double LatestExpiry = 253'402'300'799; // the end of the year 9999, in seconds

} // namespace

QDateTime tokenExpiry(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype last = token.lastIndexOf('.');
    if (token.size() > LongestToken || !token.startsWith("eyJ") || first < 0 || last <= first)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(token.sliced(first + 1, last - first - 1).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!claims)
        return {};
    const double end = QJsonDocument::fromJson(*claims).object()["exp"_L1].toDouble(-1);
    return end >= 0 && end <= LatestExpiry ? QDateTime::fromSecsSinceEpoch(qint64(std::floor(end)), Qt::UTC)
                                           : QDateTime();
}

} // namespace Tagwright
