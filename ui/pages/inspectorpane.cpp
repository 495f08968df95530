// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/inspectorpane.h"

#include "ui/pages/imagepane.h"
#include "ui/pages/streamviews.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

InspectorPane::InspectorPane(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_image(new ImagePane(workspace, this))
{
    setObjectName(u"inspectorPane"_s);
    setAccessibleName(tr("Inspector"));
    addWidget(m_image);
    setFocusProxy(m_image);
    connect(m_image, &ImagePane::openReferenceRequested, this, &InspectorPane::openReferenceRequested);
    connect(m_image, &ImagePane::signInRequested, this, &InspectorPane::signInRequested);
}

void InspectorPane::createStream()
{
    m_stream = new StreamViews(m_workspace, this);
    addWidget(m_stream);
    connect(m_stream, &StreamViews::signInRequested, this, &InspectorPane::signInRequested);
    connect(m_stream, &StreamViews::accessWanted, this, &InspectorPane::accessWanted);
}

void InspectorPane::inspect(const Place &place)
{
    if (currentWidget() != m_image)
        clear(); // nothing of a stream stays while an image is read
    m_image->inspect(place);
}

void InspectorPane::showStream(StreamBrowser &browser, const QString &tag)
{
    m_image->clear();
    if (!m_stream)
        createStream();
    m_stream->show(browser, tag);
    setCurrentWidget(m_stream);
    setFocusProxy(m_stream);
}

void InspectorPane::refresh()
{
    if (currentWidget() == m_image)
        m_image->refresh();
}

void InspectorPane::clear()
{
    if (m_stream)
        m_stream->leave();
    m_image->clear();
    setCurrentWidget(m_image);
    setFocusProxy(m_image);
}

const ImageInspector *InspectorPane::inspected(const Place &place) const
{
    return m_image->inspected(place);
}

} // namespace Tagwright
