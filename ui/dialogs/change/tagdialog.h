// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/change/changedialog.h"

class QComboBox;
class QLineEdit;

namespace Tagwright {

class KnownNames;
class NewTagsField;
class RepositoryBrowser;
struct TagDetails;

/*! Gives an image further names, in its own repository or in another one. */
class TagDialog : public ChangeDialog {
    Q_OBJECT

public:
    /*! reference is a tag or digest of the browsed repository, or empty. The dialog closes when browser goes. */
    TagDialog(Workspace &workspace, const KnownNames &names, RepositoryBrowser &browser, const QString &reference,
        QWidget *parent);

protected:
    Result<QList<TagWish>> wishes() const override;
    QStringList warnings(const PlannedTag &tag) const override;

private:
    void fillSuggestions();
    const TagDetails *imageDetails() const; //!< null while they are not known
    QStringList namesOf(const Digest &digest) const;

    QPointer<RepositoryBrowser> m_browser;
    RepositoryAddress m_source;
    QLineEdit *m_image;
    NewTagsField *m_names;
    QComboBox *m_repository;
};

} // namespace Tagwright
