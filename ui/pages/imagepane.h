// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"
#include "values/reference.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace Tagwright {

class ImageInspector;
class InspectorViews;
class StatePane;
class Workspace;

/*!
    What is behind the current tag: its facts, platforms, layers, history, configuration, manifest and referrers.

    While the next one is read, the previous one stays for a moment: on a fast line nothing flickers, on a slow one
    the pane says what it is waiting for.
*/
class ImagePane : public QWidget {
    Q_OBJECT

public:
    ImagePane(Workspace &workspace, QWidget *parent);
    ~ImagePane() override;

    void inspect(const Place &place);
    void refresh(); //!< reads again what is shown; it may have moved
    void clear();
    const ImageInspector *inspected(const Place &place) const; //!< null when something else is shown

Q_SIGNALS:
    void openReferenceRequested(const Tagwright::ImageReference &reference);
    void signInRequested(const QString &connectionId);

private:
    void createImage();
    QWidget *createHeading();
    void begin();
    void followNext();
    void showNext();
    void update();
    QString layersText() const;
    void showPlatforms();
    void showProblem();
    void openDigest(const QString &digest);

    Workspace &m_workspace;
    std::unique_ptr<ImageInspector> m_inspector; // what is shown
    std::unique_ptr<ImageInspector> m_next; // what is being read, to be shown then
    Place m_wanted;
    Place m_shown; // of m_inspector
    QTimer m_rest; // when the current row has stopped changing
    QTimer m_patience; // how long the previous image stays
    StatePane *m_state;
    // Made for the first image: the program starts without one.
    QLabel *m_heading = nullptr;
    QLabel *m_summary = nullptr;
    QComboBox *m_platform = nullptr;
    InspectorViews *m_views = nullptr;
    QStackedWidget *m_stack;
    QAction *m_retry;
    QAction *m_signIn;
    QAction *m_why;
};

} // namespace Tagwright
