// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/facttablemodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tagwright {

void FactTableModel::setImage(const ImageReference &reference, const FetchedManifest &top, const FetchedManifest &image,
    const std::optional<ImageConfig> &config)
{
    beginResetModel();
    m_rows.clear();
    addImage(reference, top, image, config);
    if (config)
        addConfig(*config);
    addPairs(tr("Annotations"), top.manifest.annotations);
    if (image.digest != top.digest)
        addPairs(tr("Annotations of the platform's manifest"), image.manifest.annotations);
    endResetModel();
}

void FactTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void FactTableModel::addHeading(const QString &name)
{
    m_rows.append({.kind = RowKind::Heading, .name = name});
}

void FactTableModel::add(const QString &name, const QString &value, Form form)
{
    if (!value.isEmpty())
        m_rows.append({.kind = RowKind::Fact, .name = name, .value = value, .code = form == Form::Code});
}

void FactTableModel::addPairs(const QString &heading, const QMap<QString, QString> &pairs)
{
    if (pairs.isEmpty())
        return;
    addHeading(heading);
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        m_rows.append({.kind = RowKind::Fact, .name = pair.key(), .value = pair.value()});
}

void FactTableModel::addImage(const ImageReference &reference, const FetchedManifest &top, const FetchedManifest &image,
    const std::optional<ImageConfig> &config)
{
    addHeading(tr("Image"));
    add(tr("Reference"), reference.toString(), Form::Code);
    add(tr("Type"), Words::kind(top.manifest.kind(), top.manifest.artifactType));
    add(tr("Digest"), top.digest.toString(), Form::Code);
    add(tr("Media type"), top.manifest.mediaType, Form::Code);
    add(tr("Remarks"), remarks(top).join(u'\n'));
    if (config)
        add(tr("Platform"), config->platform.toString());
    if (image.digest != top.digest) {
        add(tr("Digest of the platform"), image.digest.toString(), Form::Code);
        add(tr("Remarks on the platform"), remarks(image).join(u'\n'));
    }
    if (const qint64 size = image.manifest.imageSize(); size >= 0)
        add(tr("Size"), Words::exactSize(size));
    if (const qsizetype layers = image.manifest.layers.size(); layers > 0)
        add(tr("Layers"), QLocale().toString(layers));
    if (config) {
        add(tr("Created"), config->reproducible ? Words::reproducible() : Words::moment(config->created));
        add(tr("Author"), config->author);
    }
    if (image.manifest.subject)
        add(tr("Attached to"), image.manifest.subject->digest.toString(), Form::Code);
}

QStringList FactTableModel::remarks(const FetchedManifest &manifest)
{
    QStringList lines;
    if (manifest.serverDigestDiffers)
        lines += tr("The registry named another digest for this content.");
    if (manifest.manifest.form == Manifest::Form::Schema1)
        lines += tr("Docker's first image format: its digest is the registry's word, and its sizes are not known.");
    else if (!manifest.verified)
        lines += tr("The digest could not be verified.");
    if (manifest.manifest.mediaTypeDisagrees)
        lines += tr("The registry named another media type than the manifest itself.");
    return lines;
}

void FactTableModel::addConfig(const ImageConfig &config)
{
    addHeading(tr("When it runs"));
    const qsizetype before = m_rows.size();
    add(tr("Entry point"), config.entrypoint.join(u' '), Form::Code);
    add(tr("Command"), config.command.join(u' '), Form::Code);
    add(tr("Working directory"), config.workingDirectory, Form::Code);
    add(tr("User"), config.user, Form::Code);
    add(tr("Exposed ports"), Words::joined(config.exposedPorts), Form::Code);
    add(tr("Volumes"), Words::joined(config.volumes), Form::Code);
    add(tr("Stop signal"), config.stopSignal, Form::Code);
    add(tr("Health check"), config.healthcheck.join(u' '), Form::Code);
    if (m_rows.size() == before)
        m_rows.removeLast();

    if (!config.environment.isEmpty())
        addHeading(tr("Environment"));
    for (const QString &variable : config.environment)
        m_rows.append({.kind = RowKind::Fact,
            .name = variable.section(u'=', 0, 0),
            .value = variable.section(u'=', 1),
            .code = true});
    addPairs(tr("Labels"), config.labels);
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FactTableModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows.at(index.row()).kind == RowKind::Heading;
    return heading ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString &text = index.column() == Name ? row.name : row.value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return Words::oneLine(text);
    case Qt::EditRole: // what is copied: every character of it
        return text;
    case Qt::ToolTipRole:
        return Words::tip(text);
    case Role::Kind:
        return int(row.kind);
    case Role::Name:
        return row.name;
    case Role::Monospace:
        return index.column() == Value && row.code;
    default:
        return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace Tagwright
