// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/tagdialog.h"

#include "items/tagtablemodel.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "ui/conventiontext.h"
#include "ui/dialogs/change/newtagsfield.h"
#include "ui/dialogs/change/repositoryfield.h"
#include "ui/icons.h"
#include "values/tagproposal.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

TagDialog::TagDialog(Workspace &workspace, const KnownNames &names, RepositoryBrowser &browser,
    const QString &reference, QWidget *parent)
    : ChangeDialog(workspace, ChangeSet::Verb::Tag,
        {.title = tr("Tag an image of %1").arg(browser.repository()),
            .from = tr("The image gets further names. Nothing of it is pulled; in its own repository nothing is copied "
                       "either."),
            .button = tr("&Tag")},
        parent)
    , m_browser(&browser)
    , m_source{.connectionId = browser.connectionId(),
          .host = browser.reference().host,
          .repository = browser.repository()}
    , m_image(new QLineEdit(reference, this))
    , m_names(new NewTagsField(tr("One or more, with blanks between"), tr("&Suggest"), this))
    , m_repository(makeRepositoryField(names, this))
{
    setObjectName(u"tagDialog"_s);
    m_image->setObjectName(u"image"_s);
    m_image->setAccessibleName(tr("Image"));
    m_image->setPlaceholderText(tr("A tag or a digest of this repository"));
    m_repository->setEditText(m_source.reference().toString());

    form().addRow(tr("&Image:"), m_image);
    form().addRow(tr("&New tags:"), m_names);
    form().addRow(tr("&Repository:"), m_repository);

    connect(m_image, &QLineEdit::textChanged, this, &TagDialog::replan);
    connect(m_image, &QLineEdit::editingFinished, this, &TagDialog::fillSuggestions);
    connect(m_names, &NewTagsField::changed, this, &TagDialog::replan);
    connect(m_repository, &QComboBox::editTextChanged, this, &TagDialog::replan);
    connect(&browser, &QObject::destroyed, this, &QDialog::reject);
    fillSuggestions();
    (reference.isEmpty() ? static_cast<QWidget *>(m_image) : m_names)->setFocus();
    replan();
}

void TagDialog::fillSuggestions()
{
    const TagTableModel &tags = m_browser->tags();
    QStringList all;
    all.reserve(tags.rowCount());
    for (int row = 0; row < tags.rowCount(); ++row)
        all += tags.name(row);
    const TagDetails *details = imageDetails();
    m_names->setProposals(proposeTags(m_image->text(), all, details ? details->platforms : QList<Platform>()));
}

Result<QList<TagWish>> TagDialog::wishes() const
{
    const QString image = m_image->text().trimmed();
    const QStringList tags = m_names->tags();
    if (tags.isEmpty() || image.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Empty)};
    if (!isValidTag(image) && !Digest::parse(image))
        return Error{.kind = Error::Kind::InvalidInput,
            .code = QLatin1StringView(image.contains(u':') ? ReferenceRule::DigestForm : ReferenceRule::Tag),
            .message = image};
    for (const QString &tag : tags) {
        if (!isValidTag(tag))
            return Error{
                .kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Tag), .message = tag};
    }
    const Result<RepositoryAddress> place = repositoryNamed(m_repository->currentText(), m_source);
    if (!place)
        return place.error();
    QList<TagWish> wishes;
    for (const QString &tag : tags)
        wishes += TagWish{.source = m_source, .reference = image, .place = *place, .tag = tag};
    return wishes;
}

const TagDetails *TagDialog::imageDetails() const
{
    const TagTableModel &tags = m_browser->tags();
    return tags.details(tags.row(m_image->text().trimmed()));
}

// As far as the page knows them: a warning is said only where something is sure.
QStringList TagDialog::namesOf(const Digest &digest) const
{
    QStringList names;
    const TagTableModel &tags = m_browser->tags();
    for (int row = 0; row < tags.rowCount(); ++row) {
        const TagDetails *details = tags.details(row);
        if (details && details->digest == digest)
            names += tags.name(row);
    }
    return names;
}

QStringList TagDialog::warnings(const PlannedTag &tag) const
{
    if (!m_browser || tag.change.place != m_source)
        return {};
    TagStep step{.tag = tag.change.tag,
        .before = tag.change.before,
        .after = tag.change.after,
        .namesBefore = tag.change.before.isNull() ? QStringList() : namesOf(tag.change.before),
        .namesAfter = namesOf(tag.change.after)};
    if (const TagDetails *details = imageDetails())
        step.platforms = details->platforms;
    QStringList sentences;
    for (const ConventionBreak &broken : conventionBreaks(step))
        sentences += conventionBreakText(broken);
    return sentences;
}

} // namespace Tagwright
