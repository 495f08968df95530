// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/throttle.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Tagwright {

class ChipStrip;
class RepositoryBrowser;
class RegistrySource;

/*! What a repository is called, and what is known of it and of its registry, with the age of that knowledge. */
class RepositoryHeader : public QWidget {
    Q_OBJECT

public:
    /*! source is null for a registry that is not there any more. */
    RepositoryHeader(RepositoryBrowser &browser, const RegistrySource *source, QWidget *parent);

private:
    void showFacts();
    void showAge();

    RepositoryBrowser &m_browser;
    const RegistrySource *m_source;
    ChipStrip *m_facts;
    QLabel *m_age;
    QTimer m_ticking;
    Throttle m_tagsChanged;
};

} // namespace Tagwright
