// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"
#include "values/reference.h"

#include <QStackedWidget>

namespace Tagwright {

class ImageInspector;
class ImagePane;
class StreamBrowser;
class StreamViews;
class Workspace;

/*! What is known of what is selected: the image behind a repository's tag, or an image stream and its tag. */
class InspectorPane : public QStackedWidget {
    Q_OBJECT

public:
    InspectorPane(Workspace &workspace, QWidget *parent);

    void inspect(const Place &place);
    void showStream(StreamBrowser &browser, const QString &tag); //!< and follows it; tag may be empty
    void refresh(); //!< reads again what is shown; it may have moved
    void clear();
    const ImageInspector *inspected(const Place &place) const; //!< null when something else is shown

Q_SIGNALS:
    void openReferenceRequested(const Tagwright::ImageReference &reference);
    void signInRequested(const QString &connectionId);
    void accessWanted(const QString &connectionId, const QString &project); //!< who may do what there

private:
    void createStream();

    Workspace &m_workspace;
    ImagePane *m_image;
    StreamViews *m_stream = nullptr; // made for the first stream: the program starts without one
};

} // namespace Tagwright
