// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/imagefileactions.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace Tagwright {

using namespace Qt::StringLiterals;

ImageFileActions::ImageFileActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_openFile(makeAction({.name = u"openImageFile"_s,
                                .icon = u"image"_s,
                                .text = tr("&Open image file…"),
                                .tip = tr("Browse an archive of images on this computer like a registry"),
                                .shortcuts = {QKeySequence::Open}},
          this))
    , m_openFolder(makeAction({.name = u"openImageFolder"_s,
                                  .icon = u"folder"_s,
                                  .text = tr("Open image &folder…"),
                                  .tip = tr("Browse an OCI layout folder on this computer like a registry"),
                                  .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
          this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    connect(m_openFile, &QAction::triggered, this, [this] {
        choose(tr("Open image file"), QFileDialog::ExistingFile,
            {tr("Archives of images (*.tar *.tar.gz *.tgz *.tar.zst *.oci)"), tr("All files (*)")});
    });
    connect(m_openFolder, &QAction::triggered, this,
        [this] { choose(tr("Open image folder"), QFileDialog::Directory, {}); });
}

void ImageFileActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_openFile, m_openFolder});
}

bool ImageFileActions::openDropped(const QMimeData &dropped)
{
    bool holdsFiles = false;
    const QList<QUrl> urls = dropped.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        holdsFiles = true;
        Q_EMIT openRequested(url.toLocalFile());
    }
    return holdsFiles;
}

void ImageFileActions::choose(const QString &title, QFileDialog::FileMode mode, const QStringList &filters)
{
    auto *dialog = new QFileDialog(m_window, title, m_folder);
    dialog->setObjectName(u"openImageFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT openRequested(path);
    });
    dialog->open();
}

} // namespace Tagwright
