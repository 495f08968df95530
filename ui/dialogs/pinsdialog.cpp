// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/pinsdialog.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"
#include "values/reference.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int PinsDialogWidth = 64; // characters
constexpr int PinLines = 8;

// A line holds a repository's name, or a reference into the registry, of which the name counts. Empty for neither.
QString repositoryMeant(const QString &line, const Connection &connection)
{
    const Result<ImageReference> reference = parseImageReference(line);
    const QString host = ImageReference{.host = connection.host()}.apiHost();
    if (reference && reference->apiHost() == host)
        return reference->repository;
    return isValidRepository(line) ? line : QString();
}

} // namespace

PinsDialog::PinsDialog(const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_edit(new QPlainTextEdit(connection.pinned.join(u'\n'), this))
    , m_meaning(new ToneLabel(this))
{
    setObjectName(u"pinsDialog"_s);
    setWindowTitle(tr("Pinned repositories of %1").arg(connection.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * PinsDialogWidth);
    m_edit->setObjectName(u"pins"_s);
    m_edit->setAccessibleName(tr("Repositories, one in each line"));
    m_edit->setPlaceholderText(u"library/nginx\nteam/app"_s);
    m_edit->setFont(monospaceFont());
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * PinLines);
    m_meaning->setObjectName(u"pinsMeaning"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Pin"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"savePins"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("They stand at the top of the Explorer and below the connection, also where the "
                                   "registry lists no repositories, as Docker Hub does not."),
        this));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(buttons);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &PinsDialog::edited);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
}

QStringList PinsDialog::repositories() const
{
    return m_repositories;
}

void PinsDialog::edited()
{
    m_repositories.clear();
    QString wrong;
    const QStringList lines = m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString typed = line.trimmed();
        if (typed.isEmpty())
            continue;
        const QString repository = repositoryMeant(typed, m_connection);
        if (!repository.isEmpty())
            m_repositories += repository;
        else if (wrong.isEmpty())
            wrong = typed;
    }
    m_repositories.removeDuplicates();
    m_save->setEnabled(wrong.isEmpty());
    m_meaning->setTone(wrong.isEmpty() ? Tone::Neutral : Tone::Bad);
    m_meaning->setText(wrong.isEmpty()
            ? tr("%Ln repository(s)", nullptr, int(m_repositories.size()))
            : tr("“%1” is no repository of %2. A name is lower-case, such as team/app, without a tag.")
                  .arg(wrong, m_connection.host()));
}

} // namespace Tagwright
