// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/describeimage.h"

#include "values/describetext.h"

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;
using OcText::addFact;
using OcText::addFacts;

namespace {

void addIdentity(QStringList &lines, const ClusterImage &image, const QDateTime &now)
{
    const QString name = image.manifest.digest.toString();
    addFact(lines, u"Image Name"_s, name);
    addFact(lines, u"Docker Image"_s, image.reference);
    addFact(lines, u"Name"_s, name);
    if (image.created.isValid())
        addFact(lines, u"Created"_s, OcText::ago(image.created, now));
    if (image.annotations.isEmpty())
        return;
    Annotations annotations = image.annotations;
    if (const QString description = annotations.take(u"description"_s); !description.isEmpty())
        addFact(lines, u"Description"_s, description);
    addFacts(lines, u"Annotations"_s, annotations);
}

void addContent(QStringList &lines, const ClusterImage &image)
{
    const QString size = OcText::size(std::max<qint64>(image.size, 0));
    const QList<Descriptor> &layers = image.manifest.manifest.layers;
    if (layers.isEmpty()) {
        addFact(lines, u"Layer Size"_s, size);
    } else {
        QStringList texts;
        for (const Descriptor &layer : layers)
            texts += OcText::size(std::max<qint64>(layer.size, 0)) + u'\t' + layer.digest.toString();
        addFact(lines, u"Image Size"_s, u"%1 in %2 layers"_s.arg(size).arg(layers.size()));
        addFact(lines, u"Layers"_s, texts.join(u'\n'));
    }
    if (!image.signatures.isEmpty())
        addFact(lines, u"Image Signatures"_s, image.signatures.join(u'\n'));
}

void addConfig(QStringList &lines, const ClusterImage &image, const QDateTime &now)
{
    const ImageConfig config = image.config.value_or(ImageConfig());
    if (config.created.isValid())
        addFact(lines, u"Image Created"_s, OcText::ago(config.created, now));
    addFact(lines, u"Author"_s, config.author);
    addFact(lines, u"Arch"_s, config.platform.architecture);
    if (const QList<Descriptor> &children = image.manifest.manifest.manifests; !children.isEmpty()) {
        QStringList manifests;
        for (const Descriptor &child : children)
            manifests += (child.platform ? child.platform->toString() : QString()) + u'\t' + child.digest.toString();
        addFact(lines, u"Manifests"_s, manifests.join(u'\n'));
    }
    if (!config.entrypoint.isEmpty())
        addFact(lines, u"Entrypoint"_s, config.entrypoint.join(u' '));
    if (!config.command.isEmpty() || config.entrypoint.isEmpty())
        addFact(lines, u"Command"_s, config.command.join(u' '));
    addFact(lines, u"Working Dir"_s, config.workingDirectory);
    addFact(lines, u"User"_s, config.user);
    QStringList ports = config.exposedPorts;
    ports.sort();
    addFact(lines, u"Exposes Ports"_s, ports.join(", "_L1));
    addFacts(lines, u"Docker Labels"_s, config.labels);
    if (!config.environment.isEmpty())
        addFact(lines, u"Environment"_s, config.environment.join(u'\n'));
    QStringList volumes = config.volumes;
    volumes.sort();
    if (!volumes.isEmpty())
        addFact(lines, u"Volumes"_s, volumes.join(u'\n'));
}

} // namespace

QString describe(const ClusterImage &image, const QDateTime &now)
{
    QStringList lines;
    addIdentity(lines, image, now);
    addContent(lines, image);
    addConfig(lines, image, now);
    return OcText::aligned(lines);
}

} // namespace Tagwright
