// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/workloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxUsages = 10'000; // of one object
constexpr auto TriggerAnnotation = "image.openshift.io/triggers"_L1;

class UsageReader {
public:
    UsageReader(const QJsonObject &object, const QString &kind)
        : m_object(object)
    {
        const QJsonObject metadata = object["metadata"_L1].toObject();
        m_usage.kind = object["kind"_L1].toString();
        if (m_usage.kind.isEmpty())
            m_usage.kind = kind;
        m_usage.nameSpace = metadata["namespace"_L1].toString();
        m_usage.name = metadata["name"_L1].toString();
    }

    QList<Usage> read()
    {
        const QJsonObject spec = m_object["spec"_L1].toObject();
        if (m_usage.kind == "Pod"_L1)
            readPod(spec, m_object["status"_L1].toObject());
        else if (m_usage.kind == "BuildConfig"_L1 || m_usage.kind == "Build"_L1)
            readBuild(spec);
        else if (m_usage.kind == "CronJob"_L1)
            readPod(spec["jobTemplate"_L1]["spec"_L1]["template"_L1]["spec"_L1].toObject(), {});
        else
            readPod(spec["template"_L1]["spec"_L1].toObject(), {});
        if (m_usage.kind == "DeploymentConfig"_L1)
            readDeploymentTriggers(spec["triggers"_L1].toArray());
        readTriggerAnnotation();
        return m_usages;
    }

private:
    void add(const QString &container, const QString &image, Usage::How how, const Usage &more = {})
    {
        if (image.isEmpty() || m_usages.size() >= MaxUsages)
            return;
        Usage usage = more;
        usage.kind = m_usage.kind;
        usage.nameSpace = m_usage.nameSpace;
        usage.name = m_usage.name;
        usage.container = container;
        usage.image = image;
        usage.how = how;
        m_usages.append(usage);
    }

    void addSource(const QString &field, const QJsonValue &from, Usage::How how, Usage more = {})
    {
        more.imageKind = from["kind"_L1].toString();
        more.imageNameSpace = from["namespace"_L1].toString();
        add(field, from["name"_L1].toString(), how, more);
    }

    // "host/repository@sha256:…", perhaps with the name of the engine in front.
    static QString digestIn(const QString &imageId)
    {
        return imageId.sliced(imageId.lastIndexOf(u'@') + 1).startsWith("sha256:"_L1)
            ? imageId.sliced(imageId.lastIndexOf(u'@') + 1)
            : QString();
    }

    void readPod(const QJsonObject &pod, const QJsonObject &status)
    {
        struct Group {
            QLatin1StringView containers;
            QLatin1StringView statuses;
        };
        for (const Group &group :
            {Group{"initContainers"_L1, "initContainerStatuses"_L1}, Group{"containers"_L1, "containerStatuses"_L1},
                Group{"ephemeralContainers"_L1, "ephemeralContainerStatuses"_L1}}) {
            const QJsonArray statuses = status[group.statuses].toArray();
            const QJsonArray containers = pod[group.containers].toArray();
            for (const QJsonValue container : containers) {
                const QString name = container["name"_L1].toString();
                const auto running = std::find_if(statuses.begin(), statuses.end(),
                    [&name](const QJsonValue &each) { return each["name"_L1].toString() == name; });
                const QString digest =
                    running == statuses.end() ? QString() : digestIn((*running)["imageID"_L1].toString());
                add(name, container["image"_L1].toString(), Usage::How::Runs, {.digest = digest});
            }
        }
    }

    void readBuild(const QJsonObject &spec)
    {
        const QJsonObject strategy = spec["strategy"_L1].toObject();
        QJsonValue base;
        QString baseField;
        for (const QString &each : {u"sourceStrategy"_s, u"dockerStrategy"_s, u"customStrategy"_s}) {
            if (const QJsonValue from = strategy[each]["from"_L1]; from.isObject()) {
                baseField = u"spec.strategy.%1.from"_s.arg(each);
                base = from;
                addSource(baseField, from, Usage::How::Builds);
            }
        }
        const QJsonArray images = spec["source"_L1]["images"_L1].toArray();
        for (const QJsonValue image : images)
            addSource(u"spec.source.images.from"_s, image["from"_L1], Usage::How::Builds);
        addSource(u"spec.output.to"_s, spec["output"_L1]["to"_L1], Usage::How::Builds);

        const QJsonArray triggers = spec["triggers"_L1].toArray();
        for (const QJsonValue trigger : triggers) {
            if (trigger["type"_L1].toString() != "ImageChange"_L1)
                continue;
            const QJsonObject change = trigger["imageChange"_L1].toObject();
            const QJsonValue from = change["from"_L1].isObject() ? change["from"_L1] : base;
            Usage more{.isPaused = change["paused"_L1].toBool()};
            more.digest = digestIn(change["lastTriggeredImageID"_L1].toString());
            addSource(change["from"_L1].isObject() ? u"spec.triggers"_s : baseField, from, Usage::How::Trigger, more);
        }
    }

    void readDeploymentTriggers(const QJsonArray &triggers)
    {
        for (const QJsonValue trigger : triggers) {
            if (trigger["type"_L1].toString() != "ImageChange"_L1)
                continue;
            const QJsonObject change = trigger["imageChangeParams"_L1].toObject();
            Usage more{.isPaused = !change["automatic"_L1].toBool()};
            more.digest = digestIn(change["lastTriggeredImage"_L1].toString());
            QStringList containers;
            const QJsonArray names = change["containerNames"_L1].toArray();
            for (const QJsonValue name : names)
                containers += name.toString();
            addSource(containers.join(", "_L1), change["from"_L1], Usage::How::Trigger, more);
        }
    }

    // People write it by hand: texts in place of booleans, "pause" in place of "paused".
    static bool isTrue(const QJsonValue &value)
    {
        return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
    }

    void readTriggerAnnotation()
    {
        const QString text = m_object["metadata"_L1]["annotations"_L1][TriggerAnnotation].toString();
        const QJsonArray triggers = QJsonDocument::fromJson(text.toUtf8()).array();
        for (const QJsonValue trigger : triggers) {
            const Usage more{.isPaused = isTrue(trigger["paused"_L1]) || isTrue(trigger["pause"_L1])};
            addSource(trigger["fieldPath"_L1].toString(), trigger["from"_L1], Usage::How::Trigger, more);
        }
    }

    QJsonObject m_object;
    Usage m_usage;
    QList<Usage> m_usages;
};

} // namespace

QList<WorkloadKind> workloadKinds()
{
    return {{u"Pod"_s, {}, u"pods"_s}, {u"Deployment"_s, u"apps"_s, u"deployments"_s},
        {u"DeploymentConfig"_s, u"apps.openshift.io"_s, u"deploymentconfigs"_s},
        {u"StatefulSet"_s, u"apps"_s, u"statefulsets"_s}, {u"DaemonSet"_s, u"apps"_s, u"daemonsets"_s},
        {u"Job"_s, u"batch"_s, u"jobs"_s}, {u"CronJob"_s, u"batch"_s, u"cronjobs"_s},
        {u"BuildConfig"_s, u"build.openshift.io"_s, u"buildconfigs"_s}};
}

QList<Usage> usagesOf(const QJsonObject &object, const QString &kind)
{
    return UsageReader(object, kind).read();
}

} // namespace Tagwright
