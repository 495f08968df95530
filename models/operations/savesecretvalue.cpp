// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/savesecretvalue.h"

#include "imagefiles/diskerror.h"
#include "imagefiles/filetask.h"
#include "openshift/clusterclient.h"
#include "operations/readsecret.h"

#include <QSaveFile>

#include <memory>

namespace Tagwright {

namespace {

Result<void> saveForOwner(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    // Before anything secret is in it.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes.data(), bytes.size()) == bytes.size();
    if (!isWritten || !file.commit())
        return diskError(file.errorString());
    return {};
}

} // namespace

SaveSecretValue::SaveSecretValue(ClusterClient &client, const Wish &wish, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_wish(wish)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void SaveSecretValue::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    auto *reading = new ReadSecret(*m_client, m_wish.project, m_wish.secret, this);
    m_reading = reading;
    connect(reading, &Job::finished, this, [this, reading](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result)
            write(*reading);
        else
            fail(result.error());
    });
    reading->start();
}

void SaveSecretValue::write(const ReadSecret &read)
{
    SecretValues values = read.values();
    const auto found = values.find(m_wish.key);
    if (found == values.end())
        return fail({.kind = Error::Kind::NotFound, .code = QLatin1StringView(KeyMissing)});
    const auto value = std::make_shared<Secret>(std::move(found->second));
    auto *writing =
        new FileTask([path = m_wish.path, value](DiskWork &) { return saveForOwner(path, value->bytes()); }, this);
    connect(writing, &Job::finished, this, [this](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result)
            succeed();
        else
            fail(result.error());
    });
    writing->start();
}

void SaveSecretValue::release()
{
    if (m_reading)
        m_reading->cancel();
}

} // namespace Tagwright
