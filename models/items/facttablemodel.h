// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/fetchedmanifest.h"
#include "values/imageconfig.h"
#include "values/reference.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace Tagwright {

/*! What is to be known of an image at a glance: names and values, in groups. */
class FactTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Value };
    static constexpr int ColumnCount = Value + 1;
    enum class RowKind { Heading, Fact }; //!< Role::Kind; a heading begins a group and has no value

    using QAbstractTableModel::QAbstractTableModel;

    /*! top is what the reference names, image the manifest of the chosen platform, or top again. */
    void setImage(const ImageReference &reference, const FetchedManifest &top, const FetchedManifest &image,
        const std::optional<ImageConfig> &config);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Form { Text, Code };
    struct Row {
        RowKind kind = RowKind::Fact;
        QString name;
        QString value;
        bool code = false;
    };

    void addHeading(const QString &name);
    void add(const QString &name, const QString &value, Form form = Form::Text); // nothing without a value
    void addPairs(const QString &heading, const QMap<QString, QString> &pairs);
    void addImage(const ImageReference &reference, const FetchedManifest &top, const FetchedManifest &image,
        const std::optional<ImageConfig> &config);
    void addConfig(const ImageConfig &config);
    static QStringList remarks(const FetchedManifest &manifest);

    QList<Row> m_rows;
};

} // namespace Tagwright
