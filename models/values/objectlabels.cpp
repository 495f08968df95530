// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/objectlabels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QList<LabelFault> qualifiedNameFaults(const QString &key)
{
    if (key.isEmpty())
        return {{LabelFault::Kind::NoKey, key}};
    static const QRegularExpression grammar(u"\\A([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\\z"_s);
    static const QRegularExpression subdomain(
        u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z"_s);
    if (key.count(u'/') > 1)
        return {{LabelFault::Kind::BadKey, key}};
    QList<LabelFault> faults;
    const QString name = key.section(u'/', -1);
    const QString prefix = key.section(u'/', 0, -2);
    const bool hasBadPrefix = prefix.size() > MaxLabelPrefixLength || !subdomain.match(prefix).hasMatch();
    if (key.contains(u'/') && hasBadPrefix)
        faults += {LabelFault::Kind::BadPrefix, key};
    if (name.toUtf8().size() > MaxLabelLength)
        faults += {LabelFault::Kind::LongKey, key};
    if (!grammar.match(name).hasMatch())
        faults += {LabelFault::Kind::BadKey, key};
    return faults;
}

QList<LabelFault> labelValueFaults(const QString &key, const QString &value)
{
    static const QRegularExpression grammar(u"\\A(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?\\z"_s);
    QList<LabelFault> faults;
    if (value.toUtf8().size() > MaxLabelLength)
        faults += {LabelFault::Kind::LongValue, key};
    if (!grammar.match(value).hasMatch())
        faults += {LabelFault::Kind::BadValue, key};
    return faults;
}

} // namespace

QList<LabelFault> labelFaults(const ObjectLabels &labels)
{
    QList<LabelFault> faults;
    for (auto label = labels.labels.cbegin(); label != labels.labels.cend(); ++label)
        faults += qualifiedNameFaults(label.key()) + labelValueFaults(label.key(), *label);
    qsizetype bytes = 0;
    for (auto annotation = labels.annotations.cbegin(); annotation != labels.annotations.cend(); ++annotation) {
        for (const LabelFault &fault : qualifiedNameFaults(annotation.key().toLower()))
            faults += {fault.kind, annotation.key()};
        bytes += annotation.key().toUtf8().size() + annotation->toUtf8().size();
    }
    if (bytes > MaxAnnotationBytes)
        faults += {LabelFault::Kind::TooLarge, {}};
    return faults;
}

bool isOfPlatform(const QString &key)
{
    if (key == "openshift.io/image.excludeSecret"_L1)
        return false; // with which people hide a secret from imports
    return key.startsWith("openshift.io/"_L1) || key.startsWith("kubernetes.io/service-account."_L1)
        || key == "kubectl.kubernetes.io/last-applied-configuration"_L1;
}

} // namespace Tagwright
