// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/projectquotas.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto ImageGroup = "image.openshift.io"_L1;
constexpr auto StreamLimit = "openshift.io/ImageStream"_L1;

// "openshift.io/imagestreams", "secrets" and "count/secrets" name what is counted.
QString countedResource(const QString &quotaName)
{
    if (quotaName.startsWith("count/"_L1))
        return quotaName.sliced(6);
    if (quotaName == "openshift.io/imagestreams"_L1)
        return u"imagestreams.image.openshift.io"_s;
    static const QSet<QString> plain{u"configmaps"_s, u"persistentvolumeclaims"_s, u"pods"_s,
        u"replicationcontrollers"_s, u"resourcequotas"_s, u"secrets"_s, u"services"_s};
    return plain.contains(quotaName) ? quotaName : QString();
}

// Quantities are whole numbers here, or with Kubernetes' "k" and "M".
qint64 quantityOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    QString text = value.toString();
    qint64 factor = 1;
    if (text.endsWith(u'k'))
        factor = 1000;
    else if (text.endsWith(u'M'))
        factor = 1'000'000;
    if (factor > 1)
        text.chop(1);
    return text.toLongLong() * factor;
}

qsizetype tagsOfStream(const QJsonObject &stream)
{
    return valueAt(stream, u"spec.tags").toArray().size();
}

qsizetype imagesOfStream(const QJsonObject &stream)
{
    QSet<QString> images;
    for (const QJsonValue tag : valueAt(stream, u"status.tags").toArray()) {
        for (const QJsonValue item : tag.toObject().value("items"_L1).toArray())
            images += item.toObject().value("image"_L1).toString();
    }
    images.remove(QString());
    return images.size();
}

} // namespace

std::optional<KubernetesStatus> quotaRefusal(
    const ObjectStore &objects, const GroupResource &resource, const QString &project, const QString &name)
{
    if (project.isEmpty())
        return std::nullopt;
    for (const QJsonObject &quota : objects.list(u"resourcequotas"_s, project)) {
        const QJsonObject hard = valueAt(quota, u"spec.hard").toObject();
        for (auto limit = hard.begin(); limit != hard.end(); ++limit) {
            if (countedResource(limit.key()) != resource.text())
                continue;
            const qsizetype used = objects.count(resource.text(), project);
            if (used < quantityOf(limit.value()))
                continue;
            return forbidden(resource, name,
                u"exceeded quota: %1, requested: %2=1, used: %2=%3, limited: %2=%4"_s.arg(
                    nameOf(quota), limit.key(), QString::number(used), QString::number(quantityOf(limit.value()))));
        }
    }
    return std::nullopt;
}

void refreshQuotas(ObjectStore &objects, const QString &project)
{
    if (project.isEmpty())
        return;
    const auto lock = objects.writing();
    for (QJsonObject quota : objects.list(u"resourcequotas"_s, project)) {
        const QJsonObject hard = valueAt(quota, u"spec.hard").toObject();
        QJsonObject used = valueAt(quota, u"status.used").toObject();
        for (const QString &key : hard.keys()) {
            const QString counted = countedResource(key);
            used.insert(key, counted.isEmpty() ? u"0"_s : QString::number(objects.count(counted, project)));
        }
        quota.insert(u"status"_s, QJsonObject{{u"hard"_s, hard}, {u"used"_s, used}});
        objects.replace(u"resourcequotas"_s, quota); // a no-op when nothing changed
    }
}

std::optional<KubernetesStatus> imageLimitRefusal(const ObjectStore &objects, const QJsonObject &stream)
{
    for (const QJsonObject &range : objects.list(u"limitranges"_s, nameSpaceOf(stream))) {
        for (const QJsonValue entry : valueAt(range, u"spec.limits").toArray()) {
            const QJsonObject limit = entry.toObject();
            if (limit.value("type"_L1).toString() != StreamLimit)
                continue;
            const QJsonObject most = limit.value("max"_L1).toObject();
            for (const QString &key : {u"openshift.io/image-tags"_s, u"openshift.io/images"_s}) {
                const qint64 used = key.endsWith("tags"_L1) ? tagsOfStream(stream) : imagesOfStream(stream);
                if (!most.contains(key) || used <= quantityOf(most.value(key)))
                    continue;
                return forbidden({QString(ImageGroup), u"ImageStream"_s}, nameOf(stream),
                    u"requested usage of %1 exceeds the maximum limit per %2 (%3 > %4)"_s.arg(
                        key, StreamLimit, QString::number(used), QString::number(quantityOf(most.value(key)))));
            }
        }
    }
    return std::nullopt;
}

} // namespace Tagwright::Practice
