// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace Tagwright {

class ChipStrip;
class StreamBrowser;
struct ImageStream;

/*! What an image stream is: where it is pulled from, its facts, its own words, and how fresh all of it is. */
class StreamHeader : public QWidget {
    Q_OBJECT

public:
    StreamHeader(StreamBrowser &browser, QWidget *parent);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void lookupWanted(); //!< to be switched

private:
    /*! A pull specification with the button that copies it. */
    struct Specification {
        QLabel *label = nullptr;
        QLabel *text = nullptr;
        QToolButton *copy = nullptr;
    };

    Specification addSpecification(const QString &name, const QString &label, const QString &copyWords);
    void showSpecification(const Specification &specification, const QString &text, const QString &otherwise);
    void showStream();
    void showFacts();
    void showLookup();
    void showNotes(const ImageStream *stream);
    void showLive();

    StreamBrowser &m_browser;
    Specification m_internal;
    Specification m_public;
    ChipStrip *m_facts;
    QCheckBox *m_lookup;
    QLabel *m_description;
    QLabel *m_notes; // labels and annotations
    QLabel *m_live;
    QTimer m_ticking;
};

} // namespace Tagwright
