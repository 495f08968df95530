// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "yaml/plainscalar.h"
#include "yaml/readyaml.h"
#include "yaml/writeyaml.h"

#include <QJsonArray>

#include <algorithm>

using namespace Tagwright;

// What can be read is written so that it reads the same, and any text survives as a value and as a name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzz::bytesOf(bytes, size);
    if (const Result<QList<QJsonObject>> read = readYaml(input)) {
        const QString written = writeYaml(*read);
        const Result<QList<QJsonObject>> again = readYaml(written.toUtf8());
        Fuzz::require(again && *again == *read && writeYaml(*again) == written);
    } else {
        const Error::Kind kind = read.error().kind;
        Fuzz::require(kind == Error::Kind::Malformed || kind == Error::Kind::TooLarge);
    }

    const QString text = Fuzz::textOf(bytes, std::min<std::size_t>(size, 200));
    const QJsonObject object{{QStringLiteral("a"), text}, {text, QJsonArray{text, QJsonObject{{text, text}}}}};
    const Result<QList<QJsonObject>> back = readYaml(writeYaml(object).toUtf8());
    Fuzz::require(back && *back == QList<QJsonObject>{object});
    Fuzz::require(isMisread(text) || plainScalar(text) == QJsonValue(text));
    return 0;
}
