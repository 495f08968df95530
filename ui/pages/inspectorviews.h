// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTabWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QAction;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace Tagwright {

class ImageInspector;
class JsonView;
class StatePane;

/*! What is known of an image, one view behind another. */
class InspectorViews : public QTabWidget {
    Q_OBJECT

public:
    explicit InspectorViews(QWidget *parent);

    /*! inspector lives until another one is shown. */
    void show(ImageInspector &inspector);
    void update(const ImageInspector &inspector); //!< something of it has changed

Q_SIGNALS:
    void platformChosen(int child); //!< index into the manifests of the index
    void digestChosen(const QString &digest);
    void retryRequested(); //!< for the referrers alone

private:
    void createOverview();
    void createPlatforms();
    void createLayers();
    void createHistory();
    void createReferrers();
    void updateReferrers(const ImageInspector &inspector);
    void openPlatform(const QModelIndex &index);

    QTableView *m_overview = nullptr;
    QTreeView *m_platforms = nullptr;
    QTableView *m_layers = nullptr;
    QTableView *m_history = nullptr;
    JsonView *m_config;
    JsonView *m_manifest;
    QTableView *m_referrers = nullptr;
    StatePane *m_referrersState = nullptr;
    QStackedWidget *m_referrersStack = nullptr;
    QAction *m_retryReferrers;
    QByteArray m_shownConfig; // laid out anew only when it is another one
    QByteArray m_shownManifest;
};

} // namespace Tagwright
